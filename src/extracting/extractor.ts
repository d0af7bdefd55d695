import type { Claim, Reading } from '../reading/reading.js';
import { readAnswer } from './answer.js';
import { type DropReason, ground } from './ground.js';
import { type Ask, ModelFailure, type ModelSettings } from './model.js';
import { ANSWER_SCHEMA, dataOf, INSTRUCTIONS, nextBatch, tokensOf } from './request.js';
import { type AskedSentence, sentencesToAsk } from './sentences.js';
import { settle } from './settle.js';

/** Adds to the reading of a text what somebody else finds in it. Never fails: at worst it gives the reading back. */
export type Extractor = (text: string, reading: Reading) => Promise<Reading>;

/**
 * Asks a language model for claims that the rules missed (docs/adr/0006-language-model-extractor.md). `warn` hears why an
 * answer was not used, and never a word of the article.
 */
export function createExtractor(
  settings: ModelSettings,
  warn: (message: string) => void,
): Extractor {
  const rule = `model/${settings.provider}`;
  const tell = (what: string): void => warn(`Language model (${settings.provider}): ${what}`);
  let connected: Promise<Ask> | undefined;
  return async (text, reading) => {
    const sentences = sentencesToAsk(text, reading);
    if (sentences.length === 0) return reading;
    const found: (Claim | DropReason)[] = [];
    const deadline = AbortSignal.timeout(settings.timeoutMs * (settings.retries + 1));
    try {
      connected ??= connect(settings);
      const ask = await connected;
      const unsent = await askAll(ask, sentences, settings.budget, deadline, (batch, answer) => {
        for (const given of readAnswer(answer)) found.push(ground(given, batch, rule));
      });
      if (unsent > 0)
        tell(
          `the budget of ${settings.budget} tokens left ${unsent} of ${sentences.length} sentences unread.`,
        );
    } catch (error) {
      const why = error instanceof ModelFailure ? error.code : 'INTERNAL';
      tell(`no answer that can be used (${why}). What the rules read of the article stands.`);
    }
    const claims = found.filter((one) => typeof one !== 'string');
    const { added, contradicted } = settle(reading.claims, claims);
    const dropped = tally([
      ...found.filter((one) => typeof one === 'string'),
      ...Array<DropReason>(contradicted).fill('CONTRADICTED'),
    ]);
    if (dropped) tell(`of ${found.length} claims some were not kept: ${dropped}.`);
    return { ...reading, claims: [...reading.claims, ...added] };
  };
}

/** Loads the one SDK that is needed, when it is first needed: a server without a model never does. */
async function connect(settings: ModelSettings): Promise<Ask> {
  return settings.provider === 'openai'
    ? (await import('./openai.js')).connectOpenAI(settings)
    : (await import('./anthropic.js')).connectAnthropic(settings);
}

/** Asks about all sentences, as far as the budget reaches, and gives the number of those that it did not reach. */
async function askAll(
  ask: Ask,
  sentences: readonly AskedSentence[],
  budget: number,
  signal: AbortSignal,
  hear: (batch: readonly AskedSentence[], answer: string) => void,
): Promise<number> {
  let [left, rest] = [budget, sentences];
  while (rest.length > 0) {
    const batch = nextBatch(rest, left);
    if (batch.sentences.length === 0) break;
    const { answerTokens, questionTokens } = batch;
    const answer = await ask({
      instructions: INSTRUCTIONS,
      data: dataOf(batch.sentences),
      schema: ANSWER_SCHEMA,
      answerTokens,
      signal,
    });
    left -= costOf(answer.tokens) ?? questionTokens + tokensOf(answer.text);
    hear(batch.sentences, answer.text);
    rest = rest.slice(batch.sentences.length);
  }
  return rest.length;
}

/** What the server says that it cost, where that can be true. */
const costOf = (tokens: number | null): number | null =>
  tokens !== null && Number.isFinite(tokens) && tokens > 0 ? tokens : null;

/** Reasons with their number: `QUOTE_NOT_FOUND 2, VALUE_NOT_READ 1`. */
function tally(reasons: readonly DropReason[]): string {
  const counts = new Map<DropReason, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${reason} ${count}`).join(', ');
}
