import type { QuestionKind } from '../reading/reading.js';
import { valueKey } from '../values/key.js';
import { invertOrder } from '../values/order.js';
import type { Value } from '../values/value.js';

/** Who gives an answer, in which words. */
export interface GroundSource {
  /** Names the article for ever: a new revision bears it, and so does the article that is sent again after it was deleted. */
  readonly article: string;
  readonly articleId: string;
  readonly outlet: string | null;
  /** EDTF. */
  readonly publishedOn: string | null;
  readonly exact: string;
}

export interface GroundAnswer {
  readonly value: Value;
  readonly sources: readonly GroundSource[];
}

/** What a decision about a conflict is made on: the question as it stands, with all that is answered. */
export interface Ground {
  readonly questionId: string;
  readonly kind: QuestionKind;
  readonly textEn: string;
  readonly textHi: string;
  readonly answers: readonly GroundAnswer[];
}

/** What has changed since a decision was made. */
export interface GroundChange {
  readonly what: 'ANSWER_ADDED' | 'ANSWER_GONE' | 'SOURCE_ADDED' | 'SOURCE_GONE';
  readonly value: Value;
  /** Who gives the answer, or no longer gives it. */
  readonly sources: readonly GroundSource[];
}

/** How a ground lies to the question now. */
export interface GroundState {
  readonly changes: readonly GroundChange[];
  /** Whether the question asks for the order of its two events the other way round by now. */
  readonly isTurned: boolean;
}

/** Sets what a decision was made on beside what is answered now. Values are compared as they are compared today, whatever keys they had then. */
export function compareGround(was: Ground, now: Ground): GroundState {
  const straight = changesBetween(was.answers, now.answers);
  if (was.kind !== 'ORDER' || !straight.length) return { changes: straight, isTurned: false };
  // Which of two events a question names first can change with who tells of them.
  const turned = changesBetween(was.answers.map(turn), now.answers);
  return turned.length < straight.length
    ? { changes: turned, isTurned: true }
    : { changes: straight, isTurned: false };
}

/** The value as a question that asks the other way round has it. */
export const turnValue = (value: Value): Value =>
  value.kind === 'order' ? invertOrder(value) : value;

const turn = ({ value, sources }: GroundAnswer): GroundAnswer => ({
  value: turnValue(value),
  sources,
});

function changesBetween(
  was: readonly GroundAnswer[],
  now: readonly GroundAnswer[],
): GroundChange[] {
  const [before, after] = [byKey(was), byKey(now)];
  return [
    ...[...after].flatMap(([key, { value, sources }]): GroundChange[] => {
      const known = before.get(key);
      if (!known) return [{ what: 'ANSWER_ADDED', value, sources }];
      return told('SOURCE_ADDED', value, without(sources, known.sources));
    }),
    ...[...before].flatMap(([key, { value, sources }]): GroundChange[] => {
      const left = after.get(key);
      if (!left) return [{ what: 'ANSWER_GONE', value, sources }];
      return told('SOURCE_GONE', value, without(sources, left.sources));
    }),
  ];
}

const told = (
  what: GroundChange['what'],
  value: Value,
  sources: readonly GroundSource[],
): GroundChange[] => (sources.length ? [{ what, value, sources }] : []);

const byKey = (answers: readonly GroundAnswer[]): Map<string, GroundAnswer> =>
  new Map(answers.map((answer) => [valueKey(answer.value), answer]));

/** An article that gives an answer in other words gives it still. */
const without = (
  sources: readonly GroundSource[],
  others: readonly GroundSource[],
): GroundSource[] =>
  sources.filter(({ article }) => !others.some((other) => other.article === article));
