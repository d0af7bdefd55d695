import { isSeismologist } from '../../languages/happenings/agencies.js';
import { flatMap } from '../../values/flatMap.js';
import { isUnlisted } from '../../values/unlisted.js';
import type { EntityRef } from '../../values/value.js';
import type { Account } from '../account.js';
import type { Item } from '../items.js';
import { liesElsewhere } from '../knownHappening.js';
import { placedBehind } from '../placedBehind.js';
import { keyOf, type Sentence, senseOf, verbForms } from '../sentence.js';
import type { Bound } from './toldFigure.js';

/** How many items may stand between a place and the figure told of it. */
const REACH = 6;

/** All the places together that a sentence names. */
export const TOGETHER: EntityRef = {
  key: 'place/kind:all',
  type: 'PLACE',
  names: { en: 'all places together', hi: 'सभी जगह मिलाकर' },
  within: [],
  wikidataId: null,
};

/**
 * All the places together that a sentence names, where it totals them: the scope of the figure behind its total, or of
 * the last before it. A place that holds the others (in India, Sikkim and Bengal together) is what is totalled.
 */
export function sumOf(sentence: Sentence, at: number): EntityRef | null {
  const { items } = sentence;
  const places = flatMap(items, (item) => {
    const place = senseOf(item, 'place')?.entity;
    return place ? [place] : (senseOf(item, 'pair')?.entities ?? []);
  });
  if (new Set(places.map(({ key }) => key)).size < 2) return null;
  const isTotalled = items.some((item, total) => {
    if (!senseOf(item, 'total')) return false;
    const behind = items.findIndex((one, place) => place > total && isFigure(one));
    return at === (behind < 0 ? items.findLastIndex(isFigure) : behind);
  });
  if (!isTotalled) return null;
  const whole = places.find((one) =>
    places.every(({ key, within }) => key === one.key || within.includes(one.key)),
  );
  return whole ?? TOGETHER;
}

function isFigure(item: Item | undefined): boolean {
  return (item?.senses ?? []).some(({ cls }) => cls === 'quantity' || cls === 'number');
}

/** Whether a word right before a sum says that it is of all together. */
export function isTotal(sentence: Sentence, at: number): boolean {
  return [at - 1, at - 2, at - 3].some((item) => senseOf(sentence.items[item], 'total') !== null);
}

/** Whether a word behind the sum told before it, if any, says that a sum of money is of all together. */
export function isSumOfAll({ items }: Sentence, at: number): boolean {
  for (let item = at - 1; item >= 0; item--) {
    if (senseOf(items[item], 'total')) return true;
    if (/^[A-Z]{3}$/u.test(senseOf(items[item], 'quantity')?.unit ?? '')) return false;
  }
  return false;
}

/** The place that a figure is told of: भारत में नौ, the 12 killed in Myanmar. No other figure stands between. */
export function placeOfFigure(
  sentences: readonly Sentence[],
  index: number,
  { at, words }: Bound,
  verbFinal: boolean,
): EntityRef | null {
  const { items } = sentences[index] as Sentence;
  const last = Math.max(at, words.to - 1);
  const before = (): EntityRef | null => {
    for (let near = at - 1; near >= at - REACH; near--) {
      const there = senseOf(items[near], 'there');
      const meant = there && placeBefore(sentences, index, near, there.level);
      if (there && (meant || !there.level)) return meant;
      const found = placeAt(sentences, index, near, at);
      if (found) return found;
      // What is told of another event, or of another figure, is not this one's.
      const isOlder = senseOf(items[near + 1], 'grown') !== null;
      if (senseOf(items[near], 'happening') || (isFigure(items[near]) && !isOlder)) return null;
    }
    return null;
  };
  const behind = (): EntityRef | null => {
    for (let near = at + 1; near <= last + REACH; near++) {
      if (isFigure(items[near])) return null;
      const there = senseOf(items[near], 'there');
      const found = there?.level
        ? placeBefore(sentences, index, near, there.level)
        : placeAt(sentences, index, near, at);
      if (found) return found;
    }
    return null;
  };
  return verbFinal ? (before() ?? behind()) : (behind() ?? before());
}

function placeAt(
  sentences: readonly Sentence[],
  index: number,
  near: number,
  figure: number,
): EntityRef | null {
  const sentence = sentences[index] as Sentence;
  const place = senseOf(sentence.items[near], 'place')?.entity;
  return place && isWhere(sentence, near, figure) ? closest(sentence, near, place) : null;
}

/** China's Tibet: of a place and its part the part. */
function closest({ items }: Sentence, at: number, place: EntityRef): EntityRef {
  const next = senseOf(items[at + 2], 'place')?.entity;
  const isOf = senseOf(items[at + 1], 'marker')?.marker === 'genitive';
  return isOf && next?.within.includes(place.key) ? next : place;
}

/** वहां: the place told of last; राज्य में: the last that is a state. */
function placeBefore(
  sentences: readonly Sentence[],
  index: number,
  at: number,
  level?: 'state' | 'country',
): EntityRef | null {
  for (let sentence = index; sentence >= Math.max(0, index - 1); sentence--) {
    const { items } = sentences[sentence] as Sentence;
    for (let item = sentence === index ? at - 1 : items.length - 1; item >= 0; item--) {
      const place = senseOf(items[item], 'place')?.entity;
      if (place && isOfLevel(place, level)) return place;
    }
  }
  return null;
}

function isOfLevel(place: EntityRef, level: 'state' | 'country' | undefined): boolean {
  if (level === undefined) return true;
  return !isUnlisted(place) && place.within.length === (level === 'state' ? 1 : 0);
}

/** भारत में नौ, nine in India; or सिक्किम के छह, right before the figure. */
function isWhere(sentence: Sentence, place: number, figure: number): boolean {
  const marker = (item: number): string | null =>
    senseOf(sentence.items[item], 'marker')?.marker ?? null;
  const after = marker(place + 1);
  const before = marker(placedBehind(sentence, place));
  if (place < figure && after === 'in') return true;
  if (place < figure && after === 'genitive' && place + 2 === figure) return true;
  if (before === 'in' && after !== 'in') return true;
  if (isReported(sentence, place, figure)) return true;
  // 52 मौतें अकेले मांडले में: behind its figure, with no other figure behind it.
  return (
    place > figure &&
    after === 'in' &&
    !isFigure(sentence.items[place + 2]) &&
    isAlone(sentence, figure, place)
  );
}

/** 58 deaths for Taplejung and 27 for Panchthar, two deaths were reported from Sikkim, Sikkim has reported 19 deaths, सिक्किम से 19 मौतें. */
function isReported({ items, tokens }: Sentence, place: number, figure: number): boolean {
  const isToll = DEATHS.has(senseOf(items[figure], 'quantity')?.unit ?? '');
  if (place < figure) {
    const between = items.slice(place + 1, figure);
    const isTold = between.every((item) => verbForms(item).length > 0);
    const isMarked = between.length === 1 && senseOf(between[0], 'marker') !== null;
    return isToll && between.length > 0 && (isTold || isMarked);
  }
  const led = senseOf(items[place - 1], 'marker') ? place - 1 : place - LED;
  if (senseOf(items[led], 'marker')?.marker !== 'other' || place - figure > FROM) return false;
  const between = items.slice(figure + 1, led);
  return (
    (isToll || (senseOf(items[figure], 'number') !== null && led === figure + 1)) &&
    between.every((item) => verbForms(item).length > 0 && tokens[item.from]?.kind === 'word')
  );
}

/** Items: from the Indian state of Sikkim. */
const LED = 5;
const FROM = 8;

const DEATHS: ReadonlySet<string> = new Set(['death', 'injured person']);

/** No comma or verb between a figure and the place behind it. */
function isAlone({ items, tokens }: Sentence, figure: number, place: number): boolean {
  return !items
    .slice(figure + 1, place)
    .some((item) => tokens[item.from]?.kind === 'mark' || verbForms(item).length > 0);
}

/** From where a distance is told: काठमांडू से 300 किमी, 300 km east of Kathmandu. */
export function distanceFrom(
  { items }: Sentence,
  at: number,
  verbFinal: boolean,
): EntityRef | null {
  for (let apart = 1; apart <= REACH; apart++) {
    const place = senseOf(items[verbFinal ? at - apart : at + apart], 'place')?.entity;
    if (place) return place;
  }
  return null;
}

/** Whether a place can be where the event is: that place, one in it, or what it lies in. */
export function isOfEvent(place: EntityRef, { tellings }: Account): boolean {
  const places = flatMap(tellings, ({ frame }) => frame.place ?? []);
  return !places.length || places.some((one) => !liesElsewhere(one, place));
}

/** Whether a place lies in the places that an event is told of, and is none of them. */
export function isInEvent(place: EntityRef, { tellings }: Account): boolean {
  const places = flatMap(tellings, ({ frame }) => frame.place ?? []);
  return (
    places.some(({ key }) => place.within.includes(key)) &&
    !places.some(({ key, within }) => key === place.key || within.includes(place.key))
  );
}

/** Who measured it: in a verb-final language the agency named last before the figure, else the one right behind it (6.6 by …). */
export function agencyOf(sentence: Sentence, at: number, verbFinal: boolean): EntityRef | null {
  const agency = (item: number): EntityRef | null => agencyAt(sentence, item);
  const { length } = sentence.items;
  if (!verbFinal)
    for (let item = at + 1; item <= Math.min(at + BY, length); item++) {
      // India's NCS stands by 6.1, while the USGS …: behind a comma another one has a figure of its own.
      if (keyOf(sentence, sentence.items[item]) === ',' && !isSaying(sentence, item + 1)) break;
      if (agency(item)) return agency(item);
    }
  for (let item = at - 1; item >= 0; item--) if (agency(item)) return agency(item);
  for (let item = at + 1; item < length; item++) if (agency(item)) return agency(item);
  return null;
}

/** 5.9, according to the USGS; 5.9, the USGS said. */
function isSaying({ items }: Sentence, from: number): boolean {
  return items
    .slice(from, from + BY)
    .some((item) => senseOf(item, 'marker')?.marker === 'accordingTo' || senseOf(item, 'saying'));
}

/** The one agency that an article names; null where it names none or several. */
export function onlyAgency(sentences: readonly Sentence[]): EntityRef | null {
  const named = new Map<string, EntityRef>();
  for (const sentence of sentences)
    for (const at of sentence.items.keys()) {
      const agency = agencyAt(sentence, at);
      if (agency) named.set(agency.key, agency);
    }
  return named.size === 1 ? ([...named.values()][0] ?? null) : null;
}

function agencyAt(sentence: Sentence, item: number): EntityRef | null {
  const body = senseOf(sentence.items[item], 'organisation')?.entity;
  return body && isSeismologist(body.key) ? body : null;
}

/** Items: "by India's National Centre for Seismology". */
const BY = 5;
