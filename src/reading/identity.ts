import { countryOf } from '../languages/entities.js';
import { surnameKey } from '../languages/names.js';
import { flatMap } from '../values/flatMap.js';
import type { EntityRef } from '../values/value.js';
import { LARGEST_ORDINAL } from '../values/writable.js';
import type { Account, Telling } from './account.js';
import type { Discourse } from './discourse.js';
import { SHAKES } from './knownHappening.js';
import { plannedAhead, type Reach, reachOf, reachWithoutTime } from './reach.js';
import type { Anchor } from './resolveTime.js';

/** What places an event in time: its time, or where it has none, how it is told. */
interface Placed {
  readonly edtf: string | null;
  readonly tellings: readonly Pick<Telling, 'frame'>[];
}

/** The days within which other accounts of the event are sought; null where nothing places it in time. */
export function windowOf({ edtf, tellings }: Placed, anchor: Anchor | null): Reach | null {
  if (edtf !== null)
    return reachOf(
      edtf,
      tellings.map((one) => plannedAhead(one.frame)).find((one) => one !== null) ?? null,
    );
  const told = tellings.find((one) => one.frame.modality !== null) ?? tellings[0];
  return told && anchor ? reachWithoutTime(told.frame, anchor) : null;
}

/** The how-manyeth of its series, where any telling says so. */
export function ordinalOf({ tellings }: Account): number | null {
  const ordinal = tellings.find((one) => one.frame.ordinal !== null)?.frame.ordinal ?? null;
  return ordinal === null || ordinal > LARGEST_ORDINAL ? null : ordinal;
}

/** The keys under which accounts of the same event meet: its type with who takes part, and for a visit the country. */
export function blockKeysOf(account: Account, discourse: Discourse): string[] {
  const people = account.participants.map((one) => one.key).sort();
  const told = sidesOf(account, discourse);
  const goal = account.tellings.find((one) => one.frame.place)?.frame.place ?? null;
  switch (account.type) {
    case 'visit':
      return goal ? told.map((who) => `visit|${who}|${countryOf(goal).key}`) : [];
    case 'gathering':
      return [`gathering|${people.join('|')}|${familyOf(account)}`];
    default:
      // Happenings have keys of their own.
      return told.map((who) => `${account.type}|${who}`);
  }
}

/** Who takes part, under every name that another report may give them: in full, by surname alone, by office. */
function sidesOf({ participants }: Account, discourse: Discourse): string[] {
  const named = participants.map((one) => {
    const surname = surnameKey(one.key);
    return [one.key, ...(surname ? [surname] : []), ...discourse.officesOf(one)];
  });
  const sides = named.reduce<string[][]>(
    (before, names) => flatMap(before, (some) => names.map((name) => [...some, name])),
    [[]],
  );
  return [...new Set(sides.map((some) => some.sort().join('|')))];
}

/** Summits and meetings of ministers of one body are never one event; the councils of leaders may be. */
function familyOf(account: Account): string {
  const body = account.tellings.find((one) => one.frame.body)?.frame.body ?? null;
  if (!body) return 'organisation/summit';
  const levels: readonly string[] = [body.key, ...body.within].filter((key) => key.includes('+'));
  return levels.some((key) => key.endsWith('+organisation/summit'))
    ? 'organisation/summit'
    : (levels.at(-1) ?? body.key);
}

/** Where an event took place as its article tells it most exactly. */
export function placeOf(account: Account): EntityRef | null {
  const all = flatMap(account.tellings, ({ frame }) => (frame.place ? [frame] : []));
  const shook = account.participants.some(({ key }) => key === SHAKES)
    ? all.filter(({ participants: [kind] }) => !kind || kind.key === SHAKES)
    : all;
  // Where the epicentre was is told by a word of its own; a quake is felt elsewhere too.
  const centres = shook === all ? [] : shook.filter((one) => one.joinsOnly && !one.predicate);
  const places = (centres.length ? centres : shook).flatMap(({ place }) => place ?? []);
  return places.reduce<EntityRef | null>(
    (best, one) => (!best || one.within.includes(best.key) ? one : best),
    null,
  );
}
