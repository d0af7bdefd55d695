import type { Facet } from '../reading/reading.js';
import type { GatheredClaim } from './model.js';

/** The claims, those that are told of another facet than they said with that one; the same list where none is. */
export function withFacets(
  claims: readonly GatheredClaim[],
  moved: ReadonlyMap<GatheredClaim, Facet>,
): readonly GatheredClaim[] {
  if (!moved.size) return claims;
  return claims.map((claim) => {
    const facet = moved.get(claim);
    const { subject } = claim;
    return facet && subject.kind === 'event' ? { ...claim, subject: { ...subject, facet } } : claim;
  });
}
