import type { Facet } from '../reading/reading.js';
import { isCurrency } from '../values/currency.js';
import { relate } from '../values/relate.js';
import type { QuantityValue } from '../values/value.js';
import type { GatheredClaim } from './model.js';

/** Figures of fewer digits are equal by chance. */
const LEAST_DIGITS = 3;
/** Of a sum of this many or more, two digits tell. */
const LARGE = 1e5;
/** Of a count, too. */
const LARGE_COUNT = 1e6;
/** How far a hedged figure may lie from the one that it rounds. */
const ROUNDED = 1.02;

/** A figure whose words tell what it is of and whose it is. */
interface Scoped {
  readonly claim: GatheredClaim;
  readonly value: QuantityValue;
  readonly facet: Facet;
}

/**
 * A figure whose scope its own words leave open goes to the question in which another source gives the very same figure,
 * or the one that it rounds, where there is only one such: "all 70 showrooms", beside "Orient's 70 showrooms".
 */
export function settleScopes(
  claims: readonly GatheredClaim[],
  eventOf: ReadonlyMap<string, number>,
): readonly GatheredClaim[] {
  const told = new Map<number, Scoped[]>();
  for (const claim of claims) {
    const { subject, value } = claim;
    const event = subject.kind === 'event' ? eventOf.get(subject.mention) : undefined;
    if (subject.kind !== 'event' || event === undefined || value.kind !== 'quantity') continue;
    if (!subject.facet || !isScoped(subject.facet)) continue;
    const known = told.get(event) ?? [];
    told.set(event, known);
    known.push({ claim, value, facet: subject.facet });
  }
  if (!told.size) return claims;
  return claims.map((claim): GatheredClaim => {
    const { subject, value } = claim;
    if (subject.kind !== 'event' || subject.facet?.mode !== 'same') return claim;
    if (value.kind !== 'quantity' || !isTelling(value)) return claim;
    const scoped = told.get(eventOf.get(subject.mention) ?? -1) ?? [];
    const only = onlyFacet(scoped, (one) => isSame(value, one)) ?? null;
    const facet = only ?? onlyFacet(scoped, (one) => rounds(value, one));
    if (!facet) return claim;
    const isGiven = scoped.some(
      (one) => one.facet.key === facet.key && one.claim.article === claim.article,
    );
    if (isGiven) return claim;
    const { asOf, headline } = subject.facet;
    return {
      ...claim,
      subject: { ...subject, facet: { ...facet, asOf, ...(headline && { headline }) } },
    };
  });
}

/** The one facet under which a fitting figure is told; null where there is none, or several. */
function onlyFacet(
  scoped: readonly Scoped[],
  fits: (value: QuantityValue) => boolean,
): Facet | null {
  const facets = new Map<string, Facet>();
  for (const { value, facet } of scoped) if (fits(value)) facets.set(facet.key, facet);
  const [only] = facets.values();
  return facets.size === 1 ? (only ?? null) : null;
}

/** Whether a facet tells what its figure is of and whose it is. */
function isScoped({ key, measure, mode }: Facet): boolean {
  return mode === 'fixed' && (measure !== null || key.startsWith('count/'));
}

/** Whether a figure is not one of those that many things have. */
function isTelling({ unit, number }: QuantityValue): boolean {
  if (number === null) return false;
  const digits = String(number).replace(/0+$/u, '').replace(/\D/gu, '').length;
  return (
    digits >= LEAST_DIGITS || (digits >= 2 && number >= (isCurrency(unit) ? LARGE : LARGE_COUNT))
  );
}

function isSame(one: QuantityValue, other: QuantityValue): boolean {
  return relate(one, other).relation === 'EQUAL';
}

/** Sums that differ by a hedge alone, about 9,400 crore and 9,360 crore. */
function rounds(one: QuantityValue, other: QuantityValue): boolean {
  if (!isCurrency(one.unit) || one.unit !== other.unit || !(one.number && other.number))
    return false;
  const { relation } = relate(one, other);
  const [low, high] = [Math.min(one.number, other.number), Math.max(one.number, other.number)];
  return COMPATIBLE.has(relation) && low >= LARGE && high <= low * ROUNDED;
}

const COMPATIBLE: ReadonlySet<string> = new Set(['NARROWER', 'WIDER', 'NEAR']);
