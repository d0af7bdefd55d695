import { valueKey } from '../values/key.js';
import type { Policies } from '../values/policies.js';
import type { Relation, Value } from '../values/value.js';
import { type Compared, compareAnswers } from './compareAnswers.js';
import type { GatheredClaim } from './model.js';

/** Two answers that lie otherwise under other policies. */
export interface MovedPair {
  readonly left: Value;
  readonly right: Value;
  readonly before: Relation;
  readonly after: Relation;
}

/** What other policies make of a question: a conflict that appears, or one that disappears. */
export interface PolicyEffect {
  readonly effect: 'APPEARS' | 'DISAPPEARS';
  /** The answers that contradict each other under one of the two alone. */
  readonly pairs: readonly MovedPair[];
}

/** Compares one question's claims by the policies that stand and by others; null where that makes neither a conflict nor none. Claims: at least one. */
export function policyEffect(
  kind: GatheredClaim['kind'],
  claims: readonly GatheredClaim[],
  policies: Policies,
): PolicyEffect | null {
  const [before, after] = [compareAnswers(kind, claims), compareAnswers(kind, claims, policies)];
  const [was, is] = [before, after].map(({ consensus }) => consensus === 'CONFLICTING');
  if (was === is) return null;
  const told = is ? after : before;
  const pairs = told.comparisons.flatMap(({ left, right, relation }): MovedPair[] => {
    if (relation !== 'DISJOINT') return [];
    const [one, other] = [told.answers[left]?.value, told.answers[right]?.value];
    if (!one || !other) return [];
    const elsewhere = relationIn(is ? before : after, one, other, is ? undefined : policies);
    if (elsewhere === 'DISJOINT') return [];
    const [first, second] = is ? [elsewhere, relation] : [relation, elsewhere];
    return [{ left: one, right: other, before: first, after: second }];
  });
  return { effect: is ? 'APPEARS' : 'DISAPPEARS', pairs };
}

/** How two values lie in a comparison by other policies, in which they may be one answer. */
function relationIn(
  { answers, comparisons }: Compared,
  one: Value,
  other: Value,
  policies?: Policies,
): Relation {
  const place = (value: Value): number => {
    const key = valueKey(value, policies);
    return answers.findIndex((answer) => answer.valueKey === key);
  };
  const [left, right] = [place(one), place(other)];
  if (left === right) return 'EQUAL';
  const straight = comparisons.find((pair) => pair.left === left && pair.right === right);
  if (straight) return straight.relation;
  const turned = comparisons.find((pair) => pair.left === right && pair.right === left);
  return turned ? MIRROR[turned.relation] : 'INCOMPARABLE';
}

const MIRROR: Readonly<Record<Relation, Relation>> = {
  EQUAL: 'EQUAL',
  NARROWER: 'WIDER',
  WIDER: 'NARROWER',
  OVERLAPPING: 'OVERLAPPING',
  NEAR: 'NEAR',
  DISJOINT: 'DISJOINT',
  INCOMPARABLE: 'INCOMPARABLE',
};
