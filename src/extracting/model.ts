/** Where a language model answers, and what it may cost an article. */
export interface ModelSettings {
  /** Whose protocol is spoken: any server that speaks it will do. */
  readonly provider: 'openai' | 'anthropic';
  /** The base of the API; null for the provider's own. */
  readonly url: string | null;
  readonly model: string;
  /** Null where the server asks for none. */
  readonly key: string | null;
  /** Tokens that one article may cost, question and answer together. */
  readonly budget: number;
  /** How long one try may take. After `retries + 1` of these no further one is begun for an article. */
  readonly timeoutMs: number;
  readonly retries: number;
}

/** One question to a model. */
export interface ModelRequest {
  /** What it is to do. */
  readonly instructions: string;
  /** What it is to do it with, as JSON: data, never instructions. */
  readonly data: string;
  /** A JSON Schema of the answer. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** The longest answer, in tokens. */
  readonly answerTokens: number;
  readonly signal: AbortSignal;
}

/** What a model answered. */
export interface ModelAnswer {
  /** As it came: whether it is what was asked for is not known yet. */
  readonly text: string;
  /** What question and answer cost, where the server says it. */
  readonly tokens: number | null;
}

/** Puts one question to a model. */
export type Ask = (request: ModelRequest) => Promise<ModelAnswer>;

/** Why a model's answer cannot be used. */
export type FailureCode =
  | 'TIMEOUT'
  | 'UNREACHABLE'
  /** The server answered with an error; its status follows. */
  | `HTTP_${number}`
  /** The model declined. */
  | 'REFUSED'
  /** It ended where the budget for the answer did. */
  | 'CUT_OFF'
  /** More bytes than any answer that was asked for. */
  | 'TOO_LONG'
  /** Not the protocol, not JSON, or JSON of another shape than the schema's. */
  | 'MALFORMED';

/** A model could not be heard. Carries a code and nothing else: a server's own words may repeat the article. */
export class ModelFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode) {
    super(code);
    this.name = 'ModelFailure';
    this.code = code;
  }
}
