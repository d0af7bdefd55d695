import { ANY_VILLAGE } from '../languages/entities.js';
import {
  BUSINESS,
  type HappeningKind,
  isBusiness,
  kindOfRef,
  PAIRED,
  partKinds,
} from '../languages/happenings/kinds.js';
import { indianStates } from '../languages/lexicon/indianStates.js';
import { surnameKey } from '../languages/names.js';
import { timeBounds } from '../values/edtf.js';
import { flatMap } from '../values/flatMap.js';
import { isUnlisted } from '../values/unlisted.js';
import type { EntityRef } from '../values/value.js';
import type { Account } from './account.js';
import { firmsOf, otherPartyKeys, partiesOf } from './business/parties.js';
import { countEntities } from './countEntities.js';
import { isFullName } from './matters/source.js';
import { NEWS_REACH, PLAN_REACH, type Reach, reachOf } from './reach.js';
import type { Anchor } from './resolveTime.js';

/** The most people that name a happening. */
const MOST_NAMED = 3;

/** The happening's kind, as exactly as its article tells it, then whom it befalls, most named first. */
export function participantsOf({ tellings }: Account): EntityRef[] {
  const told = flatMap(tellings, ({ frame }) => frame.participants[0] ?? []);
  const kinds = [...new Map(told.map((kind) => [kind.key, kind])).values()];
  // A kind says nothing beside a closer one; the one told first names the event.
  const closest = kinds.filter((kind) => !kinds.some((one) => one.within.includes(kind.key)));
  const who = countEntities(flatMap(tellings, ({ frame }) => frame.participants.slice(1)))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_NAMED);
  return [...closest, ...who.map(({ entity }) => entity)];
}

/** The days within which other accounts of a happening are sought; null where nothing places it in time. */
export function happeningWindow(
  account: Account,
  anchor: Anchor | null,
  keys: readonly string[] = [],
): Reach | null {
  const kind = kindOfRef(account.participants[0] as EntityRef);
  if (kind.isLong) {
    const reach = keys.some((key) => key.includes(PAIRED)) ? PAIR_REACH : LONG_REACH;
    return anchor && { from: anchor.earliest - reach, to: anchor.latest + reach };
  }
  if (account.edtf !== null) {
    const { earliest, latest } = timeBounds(account.edtf);
    // A year or an age is no time at which one happening could be told from the next.
    if (earliest !== null && latest !== null && latest - earliest > LONGEST_TIME) return null;
    const reach = reachOf(account.edtf, null);
    const isBackground =
      anchor !== null && latest !== null && latest < anchor.earliest - LONG_BEFORE;
    return reach && isBackground && SELDOM.has(kind.ref.key)
      ? { from: reach.from - BLURRED, to: reach.to + BLURRED }
      : reach;
  }
  if (!anchor) return null;
  const { toldBy } = kind;
  const modality = account.tellings.find(({ frame }) => frame.modality)?.frame.modality ?? null;
  if (modality === 'PLANNED' || modality === 'POSSIBLE')
    return { from: anchor.earliest - 1, to: anchor.latest + PLAN_REACH };
  // Whom it befell may have been arrested before: only a place struck by a disaster is news by its name alone.
  if (modality === null && toldBy !== 'place') return null;
  return { from: anchor.earliest - NEWS_REACH, to: anchor.latest + 1 };
}

/** What befalls one person seldom: reports of a verdict differ by days on an arrest of years ago. */
const SELDOM: ReadonlySet<string> = new Set(['event/arrest', 'event/death', 'event/resignation']);

/** Days before the news. */
const LONG_BEFORE = 60;
/** Days by which reports differ on what lies so far back. */
const BLURRED = 15;

/** In days. */
const LONGEST_TIME = 62;
/** Days over which reports of one firm may lie apart, halved; and of two, which seldom have two deals. */
const LONG_REACH = 90;
const PAIR_REACH = 150;

/** Keys under which accounts of the same happening meet: its family with whom it befell, where, or what the article is about. */
export function happeningKeys(account: Account, topic: readonly EntityRef[]): string[] {
  const { kinds, who } = partKinds(participantsOf(account));
  const [kind] = kinds;
  if (!kind) return [];
  const { family } = kindOfRef(kind);
  if (isBusiness(kind)) return businessKeys(account, topic);
  const shakes = kinds.some(({ key }) => key === 'event/earthquake');
  const places = placesOf(account, shakes);
  return [...new Set(anchorsOf(kindOfRef(kind), who, places, topic, shakes))].map(
    (key) => `happening|${family}|${key}`,
  );
}

/**
 * Reports of firms meet by each firm that they are about, under any word of its name, by whoever speaks for it, and by each
 * two firms: reports of two firms each that share one of them alone are of two things.
 */
function businessKeys(account: Account, topic: readonly EntityRef[]): string[] {
  const keys = partiesOf(account, topic)
    .map(({ key }) => key)
    .sort();
  const single = keys.map((key) => `happening|${BUSINESS}|${key}`);
  const pairs = flatMap(keys, (a, at) =>
    keys.slice(at + 1).map((b) => `happening|${BUSINESS}|${a}${PAIRED}${b}`),
  );
  const others = [
    ...firmsOf(account, topic).flatMap(otherPartyKeys),
    ...topic.filter(isOfNoList).map(({ key }) => key),
  ].map((key) => `happening|${BUSINESS}|${key}`);
  return [...new Set([...single, ...pairs, ...others])];
}

/** A person whom a report names in full and no list holds: of ministers and regulators many reports tell. */
function isOfNoList(entity: EntityRef): boolean {
  return entity.type === 'PERSON' && isUnlisted(entity) && isFullName(entity);
}

/** What names a happening beside its kind. Who is told of goes before what the article is about. */
function anchorsOf(
  { toldBy, family }: HappeningKind,
  who: readonly EntityRef[],
  places: readonly string[],
  topic: readonly EntityRef[],
  withCountries: boolean,
): string[] {
  const people = flatMap(who, ({ key }) => {
    const surname = toldBy === 'who' ? surnameKey(key) : null;
    return surname === null ? [key] : [key, surname];
  });
  const about = topic.filter(({ type }) => type !== 'PLACE').map(({ key }) => key);
  const towns = topic
    .filter(({ type }) => type === 'PLACE')
    .flatMap((place) => reachOfPlace(place, withCountries));
  switch (toldBy) {
    case 'place':
      // Ministers speak of every disaster; a name that no list holds is of this one.
      return [
        ...(family === 'election' ? [...places, ...towns] : nearest([...places, ...towns])),
        ...topic.filter(isUnlisted).map(({ key }) => key),
      ];
    case 'who':
      return people.length ? people : [...about, ...places];
    case 'topic':
      return [...people, ...about];
  }
}

/** Every place that an account names, and what these lie in; a country is too wide for all but what shakes it. */
function placesOf({ tellings }: Account, withCountries: boolean): string[] {
  return flatMap(tellings, ({ frame: { place } }) => {
    return place ? reachOfPlace(place, withCountries) : [];
  });
}

/** A state links reports that name no town in it: two accidents of one day in one state are two. */
function nearest(keys: readonly string[]): readonly string[] {
  const towns = keys.filter((key) => !STATES.has(key));
  return towns.length ? towns : keys;
}

/** States and territories, but for those that are one town. */
const STATES: ReadonlySet<string> = new Set(
  indianStates
    .map(({ key }) => key)
    .filter((key) => key !== 'place/delhi' && key !== 'place/chandigarh'),
);

function reachOfPlace(place: EntityRef, withCountries: boolean): string[] {
  const all = [place.key, ...place.within].filter((one) => one !== ANY_VILLAGE);
  return withCountries || isUnlisted(place) ? all : all.slice(0, -1);
}
