import type { Facet } from '../reading/reading.js';
import type { GatheredClaim } from './model.js';

/** Measures whose figures are of one inquiry or another, where there are several. */
const BY_INQUIRY: ReadonlySet<string> = new Set(['report-due']);

/**
 * What is told of an inquiry is asked apart from the others where the sources of an event name several; where they name
 * one at most, whatever they say of a report is of that one.
 */
export function settleInquiries(
  claims: readonly GatheredClaim[],
  eventOf: ReadonlyMap<string, number>,
): readonly GatheredClaim[] {
  const named = new Map<number, Set<string>>();
  for (const claim of claims) {
    const [event, facet] = told(claim, eventOf);
    if (event === undefined || !facet?.scope) continue;
    named.set(event, (named.get(event) ?? new Set()).add(facet.scope.key));
  }
  if (!named.size) return claims;
  return claims.map((claim): GatheredClaim => {
    const [event, facet] = told(claim, eventOf);
    if (event === undefined || !facet?.scope || claim.subject.kind !== 'event') return claim;
    if ((named.get(event)?.size ?? 0) > 1) return claim;
    const key = facet.key.replace(`/${facet.scope.key}`, '');
    return { ...claim, subject: { ...claim.subject, facet: { ...facet, key, scope: null } } };
  });
}

function told(
  { subject }: GatheredClaim,
  eventOf: ReadonlyMap<string, number>,
): [event: number | undefined, facet: Facet | null] {
  const facet = subject.kind === 'event' ? (subject.facet ?? null) : null;
  if (!facet || subject.kind !== 'event' || !BY_INQUIRY.has(facet.measure ?? ''))
    return [undefined, null];
  return [eventOf.get(subject.mention), facet];
}
