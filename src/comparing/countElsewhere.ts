import { liesElsewhere } from '../reading/knownHappening.js';
import type { Facet } from '../reading/reading.js';
import { isUnlisted } from '../values/unlisted.js';
import type { GatheredClaim, GatheredEvent } from './model.js';

/**
 * Parts counts that are told of a place where the event was not: "12 killed in Myanmar" is no count of the dead of an
 * earthquake that other sources put in Afghanistan. An article that does not say where it was cannot tell.
 */
export function countElsewhere(
  claims: readonly GatheredClaim[],
  events: readonly GatheredEvent[],
  eventOf: ReadonlyMap<string, number>,
): GatheredClaim[] {
  return claims.map((claim) => {
    const { subject } = claim;
    const event = subject.kind === 'event' ? events[eventOf.get(subject.mention) ?? -1] : undefined;
    if (subject.kind !== 'event' || !subject.facet?.place || !event) return claim;
    const { facet } = subject;
    const { place } = subject.facet;
    const known = event.mentions
      .flatMap((one) => one.event.place ?? [])
      .filter((one) => !isUnlisted(one));
    if (!known.length || known.some((one) => !liesElsewhere(one, place))) return claim;
    return {
      ...claim,
      subject: { ...subject, facet: { ...facet, key: keyIn(facet, place.key), scope: place } },
    };
  });
}

/** The facet's key for one place. */
function keyIn({ key }: Facet, place: string): string {
  const [told, beside] = key.split('@');
  return `${told}/${place}${beside === undefined ? '' : `@${beside}`}`;
}
