import { isAct, recurrenceOf } from '../languages/happenings/acts.js';
import {
  canBeToldAs,
  isBusiness,
  kindOfRef,
  PAIRED,
  partKinds,
} from '../languages/happenings/kinds.js';
import { isFarFrom, liesDaysApart, liesElsewhere, SHAKES } from '../reading/knownHappening.js';
import { isTollKey } from '../reading/toll.js';
import { relate } from '../values/relate.js';
import { isUnlisted } from '../values/unlisted.js';
import type { EntityRef } from '../values/value.js';
import type { GatheredMention } from './model.js';
import { canBeOnePerson } from './samePeople.js';

/**
 * Whether two articles can tell of one happening, beyond what keys and days say: one kind, nobody else, no other place
 * or number, and no plan that was given up beside what came of it.
 */
export function canBeOneHappening(
  { event: a }: GatheredMention,
  { event: b }: GatheredMention,
): boolean {
  const { kinds: kindsA, who: whoA } = partKinds(a.participants);
  const { kinds: kindsB, who: whoB } = partKinds(b.participants);
  const [kindA] = kindsA;
  const [kindB] = kindsB;
  if (!kindA || !kindB) return false;
  if (isBusiness(kindA) || isBusiness(kindB))
    return isBusiness(kindA) && isBusiness(kindB) && !areOfOtherFirms(a.blockKeys, b.blockKeys);
  if (!kindsA.some((one) => kindsB.some((other) => canBeToldAs(one, other)))) return false;
  const { toldBy, befalls } = kindOfRef(kindA);
  if (isAct(kindA)) return canBeOneAct(kindA, a, b);
  if ((toldBy === 'who' || befalls) && apart(whoA, whoB)) return false;
  // Another one often follows within the week.
  if (kindA.key === SHAKES && a.time && b.time && liesDaysApart(a.time.edtf, b.time.edtf))
    return false;
  // Whom it befell is surer than where: sources that differ on the place of one oath contradict each other.
  const isElsewhere = kindA.key === SHAKES ? isFarFrom : liesElsewhere;
  if (toldBy === 'place' && a.place && b.place && isElsewhere(a.place, b.place))
    if (!isOfOneName(a, b) && !namesPlaceOf(a, b) && !namesPlaceOf(b, a)) return false;
  if (toldBy === 'place' && meetByTollAlone(a, b)) return false;
  // Whoever takes an oath on one day takes it once, whichever time it is for them.
  const sameDay =
    toldBy === 'who' && a.time && b.time && relate(a.time, b.time).relation === 'EQUAL';
  if (!sameDay && a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return false;
  const givenUp = a.modality === 'CANCELLED' || b.modality === 'CANCELLED';
  return !givenUp || !a.time || !b.time || relate(a.time, b.time).relation !== 'DISJOINT';
}

/**
 * Whether a report names the other's place too: one from Lucknow, of a fire in Kanpur. What shakes countries is told of in
 * one and the next: its country is enough.
 */
function namesPlaceOf(
  { blockKeys, participants: [kind] }: GatheredMention['event'],
  { place }: GatheredMention['event'],
): boolean {
  const names = (one: string): boolean => blockKeys.some((key) => key.endsWith(`|${one}`));
  return place !== null && (names(place.key) || (kind?.key === SHAKES && place.within.some(names)));
}

/** Two accidents of one day that name the same train or craft are one, wherever their sources put it. */
function isOfOneName(a: GatheredMention['event'], b: GatheredMention['event']): boolean {
  return (
    a.time !== null &&
    b.time !== null &&
    relate(a.time, b.time).relation === 'EQUAL' &&
    a.blockKeys.some((key) => key.includes('|work/~') && b.blockKeys.includes(key))
  );
}

/** As many dead of one day, in two places: two accidents, where nothing else is common to the reports. */
function meetByTollAlone(a: GatheredMention['event'], b: GatheredMention['event']): boolean {
  const shared = a.blockKeys.filter((key) => b.blockKeys.includes(key));
  if (!shared.length || !shared.every(isTollKey) || !a.place || !b.place) return false;
  const [one, other] = [a.place, b.place];
  // A name that no list holds may be that of a mill or a quarter in the other's town.
  if (isUnlisted(one) !== isUnlisted(other)) return false;
  return (
    one.key !== other.key && !one.within.includes(other.key) && !other.within.includes(one.key)
  );
}

/** Whether each report is about two firms or more, and no two of them are the same. */
function areOfOtherFirms(a: readonly string[], b: readonly string[]): boolean {
  const isPair = (key: string): boolean => key.includes(PAIRED);
  const [ofA, ofB] = [a.filter(isPair), b.filter(isPair)];
  return (
    ofA.length > 0 &&
    ofB.length > 0 &&
    !ofA.some((one) => ofB.some((other) => isPairOf(one, other)))
  );
}

/** Whether two pairs of firms are one: सुवर्णरेखा and Subarnarekha beside the same other firm. */
function isPairOf(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [firmsOf(one), firmsOf(other)];
  const common = a.find((firm) => b.includes(firm));
  const [x, y] = [a.find((firm) => firm !== common), b.find((firm) => firm !== common)];
  return common !== undefined && x !== undefined && y !== undefined && areAlike(x, y);
}

const firmsOf = (key: string): string[] => key.slice(key.lastIndexOf('|') + 1).split(PAIRED);

/** Whether two names that no list holds differ in one consonant of many. */
function areAlike(a: string, b: string): boolean {
  const [x, y] = [a, b].map((key) => key.split('/~')[1] ?? '');
  if (x === undefined || y === undefined || Math.min(x.length, y.length) < LEAST_LETTERS)
    return false;
  if (x[0] !== y[0] || Math.abs(x.length - y.length) > 1) return false;
  let start = 0;
  while (start < x.length && x[start] === y[start]) start++;
  const [restX, restY] = [x.slice(start), y.slice(start)];
  return restX.slice(1) === restY.slice(1) || restX.slice(1) === restY || restX === restY.slice(1);
}

/** Consonants; shorter names are often one letter from another's. */
const LEAST_LETTERS = 5;

function apart(a: readonly EntityRef[], b: readonly EntityRef[]): boolean {
  return (
    a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => canBeOnePerson(one, other)))
  );
}

/**
 * Two accounts of one loose dated act share two names of their story, unless they give it the very same day; days
 * apart are of one act only where the same is seldom done twice.
 */
function canBeOneAct(
  kind: EntityRef,
  a: GatheredMention['event'],
  b: GatheredMention['event'],
): boolean {
  if (kind.key !== b.participants[0]?.key || !a.time || !b.time) return false;
  if (a.place && b.place && liesElsewhere(a.place, b.place)) return false;
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return false;
  const { relation } = relate(a.time, b.time);
  if (relation === 'EQUAL') return true;
  const isCounted = a.ordinal !== null && b.ordinal !== null;
  if (relation === 'DISJOINT' && !isCounted && recurrenceOf(kind) === 'again') return false;
  // A day within the days that another gives is no other act: one name is enough.
  if (relation !== 'DISJOINT') return true;
  return a.blockKeys.filter((key) => b.blockKeys.includes(key)).length > 1;
}
