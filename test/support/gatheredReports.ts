import type { GatheredClaim, GatheredMention } from '../../src/comparing/model.js';
import type { Claim, Reading } from '../../src/reading/reading.js';

/** What is compared of some reports, each of an origin of its own: their events, and those claims of events that are kept. */
export function gatherReports(
  readings: readonly Pick<Reading, 'events' | 'claims'>[],
  keeps: (claim: Claim) => boolean = () => true,
): { readonly mentions: GatheredMention[]; readonly claims: GatheredClaim[] } {
  const mentions: GatheredMention[] = [];
  const claims: GatheredClaim[] = [];
  for (const [at, { events, claims: told }] of readings.entries()) {
    const article = `a${at}`;
    for (const event of events)
      mentions.push({
        ref: `${article}/${event.id}`,
        article,
        sortKey: `${article} ${event.id}`,
        event,
      });
    for (const [nth, claim] of told.entries()) {
      const { kind, value, modality, subject } = claim;
      if (subject.kind !== 'event' || !keeps(claim)) continue;
      const { event, facet } = subject;
      claims.push({
        ref: `${article}#${nth}`,
        article,
        originKeys: [article],
        copies: [],
        sortKey: `${article} ${nth}`,
        kind,
        value,
        modality,
        subject: { kind: 'event', mention: `${article}/${event}`, ...(facet && { facet }) },
      });
    }
  }
  return { mentions, claims };
}
