import { partKinds } from '../languages/happenings/kinds.js';
import { countEntities } from '../reading/countEntities.js';
import { fromDay, isoYear } from '../values/day.js';
import { timeBounds } from '../values/edtf.js';
import { isUnlisted } from '../values/unlisted.js';
import type { EntityRef } from '../values/value.js';
import { bestNames } from './bestNames.js';
import type { EventDescription, GatheredClaim, GatheredEvent, GatheredMention } from './model.js';
import { mostFullyNamed } from './samePeople.js';

/** How questions name an event: by its people, place and, where the sources agree on one, its month or year. */
export function describeEvent(
  event: GatheredEvent,
  claims: readonly GatheredClaim[],
): EventDescription {
  const [first] = event.mentions;
  if (!first) throw new Error('An event has at least one mention.');
  const accounts = event.mentions.map((one) => one.event);
  const isHappening = first.event.type === 'happening';
  const places = accounts.flatMap((one) => (one.place ? [one.place] : []));
  const named = bestNames(accounts.flatMap(({ participants }) => participants));
  const who = isHappening
    ? mostNamed(accounts)
    : mostFullyNamed(accounts.map((one) => one.participants));
  return {
    type: first.event.type,
    participants: who.map((one) => named.get(one.key) ?? one),
    // The widest that is told: what all sources can agree on.
    place:
      places.sort(
        (a, b) =>
          Number(isUnlisted(a)) - Number(isUnlisted(b)) ||
          a.within.length - b.within.length ||
          (a.key < b.key ? -1 : 1),
      )[0] ?? null,
    period: periodOf(accounts.flatMap((one) => (one.time ? [one.time.edtf] : []))),
    past: [...accounts, ...claims].some(
      ({ modality }) => modality === 'HAPPENED' || modality === 'ONGOING',
    ),
  };
}

/** The kind as most exactly told, and those whom most articles name. */
function mostNamed(accounts: readonly GatheredMention['event'][]): EntityRef[] {
  const told = accounts.map(({ participants }) => partKinds(participants));
  const kinds = told.flatMap(({ kinds: [kind] }) => kind ?? []);
  const [first, ...others] = kinds;
  if (!first) return [];
  const kind = others.reduce((best, one) => (one.within.includes(best.key) ? one : best), first);
  const named = countEntities(told.flatMap(({ who }) => who)).sort(
    (a, b) => b.count - a.count || (a.entity.key < b.entity.key ? -1 : 1),
  );
  const most = named[0]?.count ?? 0;
  return [kind, ...named.filter(({ count }) => count === most).map(({ entity }) => entity)];
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
