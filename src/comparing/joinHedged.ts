import type { Facet } from '../reading/reading.js';
import { relate } from '../values/relate.js';
import type { GatheredClaim } from './model.js';
import { LOOSE, sizeOf } from './stages.js';
import { withFacets } from './withFacets.js';

/** Small counts are near each other by chance. */
const LEAST = 10;

/** The claims that give one figure under one key. */
interface Told {
  readonly key: string;
  readonly size: number;
  readonly claims: GatheredClaim[];
}

/**
 * Brings figures whose scope nothing tells together where they differ by a hedge alone: about 60 students and 58, more
 * than 40 and 42. They meet where none of them excludes another and no article gives two of them, so that nothing but
 * a refinement can come of it.
 */
export function joinHedged(
  claims: readonly GatheredClaim[],
  eventOf: ReadonlyMap<string, number>,
): readonly GatheredClaim[] {
  const families = new Map<string, Map<string, Told>>();
  for (const claim of claims) {
    const facet = openFacet(claim);
    const size = facet && sizeOf(claim.value);
    if (!facet || size === null || size < LEAST) continue;
    const event = claim.subject.kind === 'event' ? eventOf.get(claim.subject.mention) : undefined;
    const family = `${event} ${claim.kind} ${facet.key.replace(/=[^/]*/u, '')}`;
    const told = families.get(family) ?? new Map<string, Told>();
    families.set(family, told);
    const known = told.get(facet.key);
    if (known) known.claims.push(claim);
    else told.set(facet.key, { key: facet.key, size, claims: [claim] });
  }
  const moved = new Map<GatheredClaim, Facet>();
  for (const told of families.values())
    for (const group of groupsOf([...told.values()])) {
      const [key] = group.map((one) => one.key).sort() as [string];
      for (const claim of group.flatMap((one) => one.claims))
        moved.set(claim, { ...(openFacet(claim) as Facet), key });
    }
  return withFacets(claims, moved);
}

function openFacet({ subject }: GatheredClaim): Facet | null {
  const facet = subject.kind === 'event' ? subject.facet : undefined;
  return facet?.mode === 'same' ? facet : null;
}

/** Figures of which each can be each other. A figure that can be two which exclude one another stays alone, as do those. */
function groupsOf(told: readonly Told[]): Told[][] {
  const sorted = [...told].sort((a, b) => a.size - b.size || (a.key < b.key ? -1 : 1));
  const groups: Told[][] = [];
  for (const one of sorted) {
    const joined = groups.filter((group) => group.some((other) => canBeOne(one, other)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push([...joined.flat(), one]);
  }
  return groups.filter((group) => {
    const articles = group.flatMap((one) => [...new Set(one.claims.map(({ article }) => article))]);
    return (
      group.length > 1 &&
      new Set(articles).size === articles.length &&
      group.every((one, at) => group.slice(at + 1).every((other) => canBeOne(one, other)))
    );
  });
}

function canBeOne(a: Told, b: Told): boolean {
  const [low, high] = a.size < b.size ? [a.size, b.size] : [b.size, a.size];
  return (
    high <= low * LOOSE &&
    a.claims.every((one) =>
      b.claims.every(({ value }) => COMPATIBLE.has(relate(one.value, value).relation)),
    )
  );
}

const COMPATIBLE: ReadonlySet<string> = new Set(['NARROWER', 'WIDER', 'NEAR', 'OVERLAPPING']);
