import type { Facet } from '../reading/reading.js';
import { valueKey } from '../values/key.js';
import type { GatheredClaim } from './model.js';

/** Figures of fewer digits are equal by chance. */
const LEAST_DIGITS = 3;

/**
 * A figure of a firm whose scope its own words leave open goes to the question in which another source gives the very
 * same figure, where there is only one such: "all 70 showrooms", beside "Orient's 70 showrooms". It adds no answer there.
 */
export function settleScopes(
  claims: readonly GatheredClaim[],
  eventOf: ReadonlyMap<string, number>,
): readonly GatheredClaim[] {
  const told = new Map<string, Map<string, { facet: Facet; claims: GatheredClaim[] }>>();
  for (const claim of claims) {
    const { subject } = claim;
    if (subject.kind !== 'event' || !subject.facet || !isOfFirm(subject.facet)) continue;
    const key = `${eventOf.get(subject.mention)} ${claim.kind} ${valueKey(claim.value)}`;
    const facets = told.get(key) ?? new Map<string, { facet: Facet; claims: GatheredClaim[] }>();
    told.set(key, facets);
    const known = facets.get(subject.facet.key);
    if (known) known.claims.push(claim);
    else facets.set(subject.facet.key, { facet: subject.facet, claims: [claim] });
  }
  if (!told.size) return claims;
  return claims.map((claim): GatheredClaim => {
    const { subject, value } = claim;
    if (subject.kind !== 'event' || subject.facet?.mode !== 'same') return claim;
    const event = eventOf.get(subject.mention);
    const facets = [...(told.get(`${event} ${claim.kind} ${valueKey(value)}`)?.values() ?? [])];
    const [only] = facets;
    if (!only || facets.length > 1 || !isTelling(claim)) return claim;
    if (only.claims.some(({ article }) => article === claim.article)) return claim;
    const { asOf, headline } = subject.facet;
    return {
      ...claim,
      subject: { ...subject, facet: { ...only.facet, asOf, ...(headline && { headline }) } },
    };
  });
}

/** Whether a facet is one of business reports, told of with all that scopes it. */
function isOfFirm({ key, measure, mode }: Facet): boolean {
  return mode === 'fixed' && (measure?.startsWith('business/') || key.startsWith('count/'));
}

/** Whether a figure is not one of those that many things have. */
function isTelling({ value }: GatheredClaim): boolean {
  if (value.kind !== 'quantity' || value.number === null) return false;
  return String(value.number).replace(/0+$/u, '').replace(/\D/gu, '').length >= LEAST_DIGITS;
}
