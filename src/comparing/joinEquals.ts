import type { Facet } from '../reading/reading.js';
import { relate } from '../values/relate.js';
import type { Value } from '../values/value.js';
import type { GatheredClaim } from './model.js';
import { withFacets } from './withFacets.js';

/** A claim to a facet of an event. */
interface Told {
  readonly claim: GatheredClaim;
  readonly event: number;
  readonly facet: Facet;
}

/**
 * Gives figures whose facet may be another's (`joins`) to that one where it has the same figure: a magnitude by nobody
 * named is that of the agency which most sources give it by. Where none has it, a figure stays on its own.
 */
export function joinEquals(
  claims: readonly GatheredClaim[],
  eventOf: ReadonlyMap<string, number>,
): readonly GatheredClaim[] {
  const told = claims.flatMap((claim): Told[] => {
    const { subject } = claim;
    const event = subject.kind === 'event' ? eventOf.get(subject.mention) : undefined;
    return subject.kind === 'event' && subject.facet && event !== undefined
      ? [{ claim, event, facet: subject.facet }]
      : [];
  });
  const moved = new Map<GatheredClaim, Facet>();
  for (const one of told) {
    const { claim, facet } = one;
    const other = facet.joins ? likest(one, facet.joins, told) : null;
    if (!other) continue;
    const { key, measure, unit, mode, scope, beside } = other;
    moved.set(claim, { ...facet, key, measure, unit, mode, scope, beside });
  }
  return withFacets(claims, moved);
}

/** The same figure; 13 bodies are at least 13 dead. */
function isSame(value: Value, other: Value): boolean {
  if (relate(value, other).relation === 'EQUAL') return true;
  if (value.kind !== 'quantity' || other.kind !== 'quantity' || other.upper !== null) return false;
  return value.number !== null && value.number === other.lower;
}

/** The facet that a figure joins: the one that most articles give the same figure. */
function likest({ claim, event }: Told, joins: string, told: readonly Told[]): Facet | null {
  const articles = new Map<string, { readonly facet: Facet; readonly by: Set<string> }>();
  for (const other of told) {
    const { key } = other.facet;
    if (other.event !== event || !(joins.endsWith('/') ? key.startsWith(joins) : key === joins))
      continue;
    if (!isSame(claim.value, other.claim.value)) continue;
    const known = articles.get(key) ?? { facet: other.facet, by: new Set<string>() };
    known.by.add(other.claim.article);
    articles.set(key, known);
  }
  const [best] = [...articles.values()].sort(
    (a, b) => b.by.size - a.by.size || (a.facet.key < b.facet.key ? -1 : 1),
  );
  return best?.facet ?? null;
}
