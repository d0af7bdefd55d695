import { timeBounds } from '../values/edtf.js';
import { policies } from '../values/policies.js';
import { timeRegion } from '../values/timeRegion.js';
import type { GatheredClaim, GatheredEvent } from './model.js';

/**
 * Settles times of day that their article gives without a day ("at 2.21 in the night", one of the last days): the moment
 * nearest to those that other sources give the event with a day, else the one on the day that they give it.
 */
export function settleClocks(
  claims: readonly GatheredClaim[],
  events: readonly GatheredEvent[],
  eventOf: ReadonlyMap<string, number>,
): GatheredClaim[] {
  return claims.map((claim) => {
    const { subject, value } = claim;
    if (value.kind !== 'time' || !value.edtf.startsWith('[') || subject.kind !== 'event')
      return claim;
    const event = eventOf.get(subject.mention);
    const facet = subject.facet;
    if (event === undefined || !facet?.key.startsWith('clock')) return claim;
    const told = claims.flatMap((other): number[] => {
      const isLike =
        other.subject.kind === 'event' &&
        eventOf.get(other.subject.mention) === event &&
        other.subject.facet?.key === facet.key &&
        other.value.kind === 'time' &&
        !/[[/]/u.test(other.value.edtf);
      return isLike && other.value.kind === 'time' ? [secondOf(other.value.edtf)] : [];
    });
    const around = told.length ? median(told) : noonOf(events[event]);
    if (around === null) return claim;
    const [best] = value.edtf
      .slice(1, -1)
      .split(',')
      .sort((a, b) => Math.abs(secondOf(a) - around) - Math.abs(secondOf(b) - around));
    return best ? { ...claim, value: { ...value, edtf: best } } : claim;
  });
}

/** By the home clock. */
function secondOf(edtf: string): number {
  return timeRegion(edtf, policies).core[0] as number;
}

function median(some: readonly number[]): number {
  return [...some].sort((a, b) => a - b)[Math.floor(some.length / 2)] as number;
}

/** The middle of the day that most mentions of an event give it; null where none gives one. */
function noonOf(event: GatheredEvent | undefined): number | null {
  const days = (event?.mentions ?? []).flatMap(({ event: { time } }) => {
    const { earliest, latest } = time ? timeBounds(time.edtf) : { earliest: null, latest: null };
    return earliest !== null && earliest === latest ? [earliest] : [];
  });
  return days.length ? median(days) * DAY + DAY / 2 : null;
}

const DAY = 86_400;
