/** What an editor decided about two entities, by any names for them that stay. */
export interface StandingJudgement {
  readonly left: string;
  readonly right: string;
  readonly verdict: 'SAME' | 'DIFFERENT';
}

/** All that standing judgements SAME make one with the entity, itself first. */
export function clusterOf(id: string, judgements: readonly StandingJudgement[]): string[] {
  const found = [id];
  for (const one of found)
    for (const { left, right, verdict } of judgements) {
      if (verdict !== 'SAME' || (left !== one && right !== one)) continue;
      const other = left === one ? right : left;
      if (!found.includes(other)) found.push(other);
    }
  return found;
}

/** The judgement that keeps two clusters apart: DIFFERENT between any of the one and any of the other. */
export function keptApart<Judged extends StandingJudgement>(
  lefts: readonly string[],
  rights: readonly string[],
  judgements: readonly Judged[],
): Judged | null {
  return (
    judgements.find(
      ({ left, right, verdict }) =>
        verdict === 'DIFFERENT' &&
        ((lefts.includes(left) && rights.includes(right)) ||
          (lefts.includes(right) && rights.includes(left))),
    ) ?? null
  );
}

/** The judgements SAME that lead from one entity to another, in their order; null where none do. */
export function pathBetween<Judged extends StandingJudgement>(
  from: string,
  to: string,
  judgements: readonly Judged[],
): Judged[] | null {
  const paths = new Map<string, Judged[]>([[from, []]]);
  for (const [one, path] of paths)
    for (const judged of judgements) {
      if (judged.verdict !== 'SAME' || (judged.left !== one && judged.right !== one)) continue;
      const other = judged.left === one ? judged.right : judged.left;
      if (!paths.has(other)) paths.set(other, [...path, judged]);
    }
  return paths.get(to) ?? null;
}
