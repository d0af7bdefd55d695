import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** How to reach a server. */
export interface ClientOptions {
  /** Tells the server who asks: its ADMIN_TOKEN, an API key (`mln_…`), or a token of its issuer. */
  readonly token?: string;
  /** Stands in for the global fetch. */
  readonly fetch?: typeof fetch;
}

/** One thing that the server refused. */
export interface RequestError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  /** `code` is stable; `field` names the offending input, such as `input.publishedOn`. */
  readonly extensions?: { readonly code?: string; readonly field?: string };
}

/** Thrown where a request got errors instead of all that it asked for. */
export class RequestFailed extends Error {
  readonly status: number;
  readonly errors: readonly RequestError[];

  constructor(status: number, errors: readonly RequestError[]) {
    super(
      errors.map(({ message }) => message).join(' ') ||
        `The server answered with HTTP status ${status}.`,
    );
    this.name = 'RequestFailed';
    this.status = status;
    this.errors = errors;
  }

  /** The code of the first error. */
  get code(): string | undefined {
    return this.errors[0]?.extensions?.code;
  }

  /** The input that the first error is about. */
  get field(): string | undefined {
    return this.errors[0]?.extensions?.field;
  }
}

/** A document as the generator writes it, of this client or of another: its text, typed. */
export type TypedDocument<Result, Variables> = DocumentTypeDecoration<Result, Variables> & {
  toString(): string;
};

/** Sends typed documents. */
export interface Client {
  /** The data of the answer, typed by the document. Throws RequestFailed. */
  request<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...[variables]: Record<string, never> extends Variables
      ? [variables?: Variables]
      : [variables: Variables]
  ): Promise<Result>;
}

/** A client of the server whose GraphQL endpoint is at `url`. */
export function createClient(url: string, options: ClientOptions = {}): Client {
  const send = options.fetch ?? fetch;
  return {
    async request(document, ...[variables]) {
      const response = await send(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json;q=0.9',
          ...(options.token !== undefined && { authorization: `Bearer ${options.token}` }),
        },
        body: JSON.stringify({ query: document.toString(), variables }),
      });
      const { data, errors } = await answerOf(response);
      if (errors || !data) throw new RequestFailed(response.status, errors ?? []);
      return data as never;
    },
  };
}

async function answerOf(
  response: Response,
): Promise<{ data?: unknown; errors?: readonly RequestError[] }> {
  try {
    return (await response.json()) as { data?: unknown; errors?: readonly RequestError[] };
  } catch {
    // A proxy's page, say.
    return {};
  }
}
