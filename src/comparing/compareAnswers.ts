import type { QuestionKind } from '../reading/reading.js';
import { valueKey } from '../values/key.js';
import { policies as defaults, type Policies } from '../values/policies.js';
import { relate } from '../values/relate.js';
import { namesOfOrigins } from './independence.js';
import type { ComparedAnswer, ComparedPair, Consensus, GatheredClaim } from './model.js';
import { comparisonRules } from './rules/comparisonRules.js';
import type { Shaking } from './rules/rule.js';

/** A question's answers, how each pair of them lies, and what that comes to. */
export interface Compared {
  readonly answers: readonly ComparedAnswer[];
  readonly comparisons: readonly ComparedPair[];
  readonly consensus: Consensus;
  readonly independentOrigins: number;
  readonly policyVersion: string;
}

/** Groups the claims that answer one question by value, and compares every pair of the values. Claims: at least one. */
export function compareAnswers(
  kind: QuestionKind,
  claims: readonly GatheredClaim[],
  policies: Policies = defaults,
  shaking?: Shaking,
): Compared {
  const sorted = [...claims].sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
  const originOf = namesOfOrigins(sorted);
  const originsOf = (some: readonly GatheredClaim[]) => new Set(some.map(originOf)).size;
  const byValue = new Map<string, GatheredClaim[]>();
  for (const claim of sorted) {
    const key = valueKey(claim.value, policies);
    const group = byValue.get(key);
    if (group) group.push(claim);
    else byValue.set(key, [claim]);
  }
  const groups = [...byValue.entries()].sort(
    ([keyA, a], [keyB, b]) =>
      originsOf(b) - originsOf(a) || b.length - a.length || (keyA < keyB ? -1 : 1),
  );
  const comparisons: ComparedPair[] = [];
  for (let left = 0; left < groups.length; left++) {
    for (let right = left + 1; right < groups.length; right++) {
      comparisons.push({
        left,
        right,
        ...judge(
          kind,
          groups[left]?.[1] ?? [],
          groups[right]?.[1] ?? [],
          sorted,
          policies,
          shaking,
        ),
      });
    }
  }
  const independentOrigins = originsOf(sorted);
  return {
    answers: groups.map(([key, group]) => ({
      valueKey: key,
      value: (group[0] as GatheredClaim).value,
      claims: group.map((claim) => claim.ref),
      origins: originsOf(group),
    })),
    comparisons,
    consensus: consensusOf(comparisons, independentOrigins),
    independentOrigins,
    policyVersion: policies.version,
  };
}

function judge(
  kind: QuestionKind,
  left: readonly GatheredClaim[],
  right: readonly GatheredClaim[],
  all: readonly GatheredClaim[],
  policies: Policies,
  shaking: Shaking | undefined,
): Pick<ComparedPair, 'relation' | 'rule'> {
  const { relation, rule } = relate(
    (left[0] as GatheredClaim).value,
    (right[0] as GatheredClaim).value,
    policies,
  );
  const closer = comparisonRules.find((one) =>
    one.applies({ kind, relation, left, right, all, ...(shaking && { shaking }) }),
  );
  return { relation: closer?.relation ?? relation, rule: closer?.name ?? rule };
}

/**
 * Only disjoint answers are a conflict, even within one article. Agreement takes two independent origins; answers that
 * differ without excluding one another are refined.
 */
function consensusOf(comparisons: readonly ComparedPair[], origins: number): Consensus {
  if (comparisons.some((pair) => pair.relation === 'DISJOINT')) return 'CONFLICTING';
  if (origins < 2) return 'SINGLE_SOURCE';
  return comparisons.length ? 'REFINED' : 'AGREED';
}
