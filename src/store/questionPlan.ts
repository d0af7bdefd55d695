import type { ComparedQuestion, Consensus } from '../comparing/model.js';
import type { KnownAnswer, KnownQuestion } from './knownQuestions.js';
import { newId } from './newId.js';
import type { WordRow } from './readsWords.js';

/** A compared question with its words, and the keys of the entities that it is about. */
export interface QuestionToStore extends Omit<ComparedQuestion, 'subject' | 'asks'> {
  readonly textEn: string;
  readonly textHi: string;
  readonly entities: readonly string[];
  /** What it is found by; asked of those alone that are written. */
  readonly words: () => readonly WordRow[];
}

/** A question that is new or has changed, with the ids that its rows have or are to have. */
export interface Plan {
  readonly id: string;
  readonly question: QuestionToStore;
  readonly was: KnownQuestion | null;
  readonly conflictId: string | null;
  /** What it is found by. */
  readonly words: readonly WordRow[];
  /** Its columns but for the id. */
  readonly row: Readonly<Record<string, unknown>>;
  /** By place; an answer whose value stays keeps its id. */
  readonly answers: readonly { readonly id: string; readonly was: KnownAnswer | null }[];
}

/** Lists show conflicts first. */
const RANK: Readonly<Record<Consensus, number>> = {
  CONFLICTING: 0,
  REFINED: 1,
  AGREED: 2,
  SINGLE_SOURCE: 3,
};

/** Names a question for good: what it asks, and of what. */
export function keyOf({ kind, of }: QuestionToStore, eventIds: readonly string[]): string {
  return of.part === undefined
    ? whole({ kind, of }, eventIds)
    : partKey(whole({ kind, of }, eventIds), of.part);
}

function whole(
  { kind, of }: Pick<QuestionToStore, 'kind' | 'of'>,
  eventIds: readonly string[],
): string {
  if ('aspect' in of) return of.aspect;
  const asked = `${kind} ${of.events.map((at) => eventIds[at]).join(' ')}`;
  return of.facet === undefined ? asked : `${asked} ${of.facet}`;
}

/** What stands between the key of a question and the decision that parted another from it. */
export const PART = ' /';

/** Names what a decision parted from a question. */
export const partKey = (key: string, part: string): string => `${key}${PART}${part}`;

/** Whether a question stands in the tables as it came out of a comparison. */
export function isSame(was: KnownQuestion, now: QuestionToStore): boolean {
  const place = new Map(was.answers.map((answer, at) => [answer.id, at]));
  return (
    was.consensus === now.consensus &&
    was.independentOrigins === now.independentOrigins &&
    was.textEn === now.textEn &&
    was.textHi === now.textHi &&
    was.entities.length === now.entities.length &&
    was.entities.every((key) => now.entities.includes(key)) &&
    was.answers.length === now.answers.length &&
    was.answers.every((answer, at) => {
      const other = now.answers[at];
      return (
        answer.valueKey === other?.valueKey &&
        answer.claims.length === other.claims.length &&
        answer.claims.every((claim) => other.claims.includes(claim))
      );
    }) &&
    was.comparisons.length === now.comparisons.length &&
    was.comparisons.every((pair) =>
      now.comparisons.some(
        (other) =>
          place.get(pair.leftId) === other.left &&
          place.get(pair.rightId) === other.right &&
          pair.relation === other.relation &&
          pair.rule === other.rule &&
          pair.policyVersion === now.policyVersion,
      ),
    )
  );
}

/** The ids that a question had before a merge that is taken back, by its key. */
export type FormerIds = ReadonlyMap<string, { readonly id: string }>;

/** What it takes to bring a question to how it came out. `before`: all questions that the comparison touches, as they stood. */
export function planOf(
  key: string,
  question: QuestionToStore,
  was: KnownQuestion | null,
  eventIds: readonly string[],
  before: readonly KnownQuestion[],
  former: FormerIds,
): Plan {
  const { kind, of, consensus, independentOrigins, textEn, textHi } = question;
  const events = 'events' in of ? of.events.map((at) => eventIds[at] as string) : [];
  const known = new Map(was?.answers.map((answer) => [answer.valueKey, answer]));
  const words = question.words();
  return {
    id: was?.id ?? former.get(key)?.id ?? newId(),
    question,
    was,
    conflictId: was?.conflictId ?? (consensus === 'CONFLICTING' ? newId() : null),
    words,
    row: {
      ...{ kind, key, consensus, independentOrigins, textEn, textHi, rank: RANK[consensus] },
      words: words.map(({ word }) => word),
      version: versionOf(question, was, before),
      ...(!was && { eventId: events[0] ?? null, secondEventId: events[1] ?? null }),
    },
    answers: question.answers.map(({ valueKey }) => {
      const kept = known.get(valueKey) ?? null;
      return { id: kept?.id ?? newId(), was: kept };
    }),
  };
}

/** Above those of all questions that its claims answered before, so that no claim ever comes to a version that it had. */
function versionOf(
  { answers }: QuestionToStore,
  was: KnownQuestion | null,
  before: readonly KnownQuestion[],
): number {
  const claims = new Set(answers.flatMap((answer) => answer.claims));
  const from = before.filter((one) =>
    one.answers.some((answer) => answer.claims.some((claim) => claims.has(claim))),
  );
  return Math.max(0, was?.version ?? 0, ...from.map(({ version }) => version)) + 1;
}
