import { fromDay, isoYear } from '../values/day.js';
import { timeBounds } from '../values/edtf.js';
import type { EventDescription, GatheredClaim, GatheredEvent } from './model.js';

/** How questions name an event: by its people, place and, where the sources agree on one, its month or year. */
export function describeEvent(
  event: GatheredEvent,
  claims: readonly GatheredClaim[],
): EventDescription {
  const [first] = event.mentions;
  if (!first) throw new Error('An event has at least one mention.');
  const accounts = event.mentions.map((one) => one.event);
  const places = accounts.flatMap((one) => (one.place ? [one.place] : []));
  return {
    type: first.event.type,
    participants: first.event.participants,
    // The widest that is told: what all sources can agree on.
    place:
      places.sort((a, b) => a.within.length - b.within.length || (a.key < b.key ? -1 : 1))[0] ??
      null,
    period: periodOf(accounts.flatMap((one) => (one.time ? [one.time.edtf] : []))),
    past: [...accounts, ...claims].some(
      ({ modality }) => modality === 'HAPPENED' || modality === 'ONGOING',
    ),
  };
}

/** The month that holds all closed times, else the year, else none. */
function periodOf(times: readonly string[]): string | null {
  const days = times.flatMap((edtf) => {
    const { earliest, latest } = timeBounds(edtf);
    return earliest === null || latest === null ? [] : [earliest, latest];
  });
  if (!days.length) return null;
  const [from, to] = [fromDay(Math.min(...days)), fromDay(Math.max(...days))];
  if (from.year !== to.year) return null;
  return from.month === to.month
    ? `${isoYear(from.year)}-${String(from.month).padStart(2, '0')}`
    : isoYear(from.year);
}
