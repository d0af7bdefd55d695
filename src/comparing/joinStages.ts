import type { Facet } from '../reading/reading.js';
import { relate } from '../values/relate.js';
import type { GatheredClaim } from './model.js';
import { LOOSE, sizeOf } from './stages.js';
import { withFacets } from './withFacets.js';

/** The claims that give a figure told beside one count, such as the injured while the dead were 121. */
interface Stage {
  readonly facet: Facet;
  readonly claims: GatheredClaim[];
}

/**
 * Brings together what is told beside several counts where none of it excludes another: 410 injured while the dead were
 * 125, and more than 400 while they were 131, are one figure. What changed from one count to the next stays apart: it
 * was told of two times (COMPARISON, "update").
 */
export function joinStages(
  claims: readonly GatheredClaim[],
  eventOf: ReadonlyMap<string, number>,
): readonly GatheredClaim[] {
  const families = new Map<string, Map<string, Stage>>();
  for (const claim of claims) {
    const { subject } = claim;
    const facet = subject.kind === 'event' ? subject.facet : undefined;
    if (subject.kind !== 'event' || !facet || facet.beside === null) continue;
    const [told] = facet.key.split('@');
    const family = `${eventOf.get(subject.mention)} ${claim.kind} ${told}`;
    const stages = families.get(family) ?? new Map<string, Stage>();
    families.set(family, stages);
    const stage = stages.get(facet.key);
    if (stage) stage.claims.push(claim);
    else stages.set(facet.key, { facet, claims: [claim] });
  }
  const moved = new Map<GatheredClaim, Facet>();
  for (const stages of families.values())
    for (const group of groupsOf([...stages.values()])) {
      const { key, beside } = (group.at(-1) as Stage).facet;
      for (const { claims: told, facet } of group.slice(0, -1))
        for (const claim of told) moved.set(claim, { ...facet, key, beside });
    }
  return withFacets(claims, moved);
}

/** Stages that follow one another and agree, in the order of the counts beside them. */
function groupsOf(stages: readonly Stage[]): Stage[][] {
  const sorted = [...stages].sort((a, b) => (a.facet.beside ?? 0) - (b.facet.beside ?? 0));
  const groups: Stage[][] = [];
  for (const stage of sorted) {
    const last = groups.at(-1);
    if (last?.every((one) => agree(one, stage))) last.push(stage);
    else groups.push([stage]);
  }
  return groups.filter(({ length }) => length > 1);
}

function agree(a: Stage, b: Stage): boolean {
  return a.claims.every((one) =>
    b.claims.every(
      ({ value }) =>
        relate(one.value, value).relation !== 'DISJOINT' &&
        areNear(sizeOf(one.value), sizeOf(value)),
    ),
  );
}

function areNear(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.max(a, b) <= Math.min(a, b) * LOOSE;
}
