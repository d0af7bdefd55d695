import { isUnlisted } from '../../values/unlisted.js';
import type { EntityRef } from '../../values/value.js';
import type { Account } from '../account.js';
import { type Sentence, senseOf } from '../sentence.js';
import type { ToldFigure } from './toldFigure.js';

/** How many items may stand between a place and the figure told of it. */
const REACH = 6;

/** All the places together that a sentence names. */
const TOGETHER: EntityRef = {
  key: 'place/kind:all',
  type: 'PLACE',
  names: { en: 'all places together', hi: 'सभी जगह मिलाकर' },
  within: [],
  wikidataId: null,
};

/**
 * The scope that a sentence gives a count of people: a place where the event is not (nine in India, of
 * an earthquake in Nepal), or all of several places together. Null where the count is of the event as a whole.
 */
export function placeScope(sentence: Sentence, figure: ToldFigure): EntityRef | null {
  if (isSum(sentence)) return TOGETHER;
  const place = placeOfFigure(sentence, figure);
  return place && !isOfEvent(place, figure.account) ? place : null;
}

/** Whether a word right before a sum says that it is of all together. */
export function isTotal(sentence: Sentence, at: number): boolean {
  return [at - 1, at - 2].some((item) => senseOf(sentence.items[item], 'total') !== null);
}

/** Whether a word behind the sum told before it, if any, says that a sum of money is of all together. */
export function isSumOfAll({ items }: Sentence, at: number): boolean {
  for (let item = at - 1; item >= 0; item--) {
    if (senseOf(items[item], 'total')) return true;
    if (/^[A-Z]{3}$/u.test(senseOf(items[item], 'quantity')?.unit ?? '')) return false;
  }
  return false;
}

/** कुल, altogether: where a sentence names several places, a total is of all of them. */
function isSum(sentence: Sentence): boolean {
  const places = new Set(
    sentence.items.flatMap((item) => senseOf(item, 'place')?.entity.key ?? []),
  );
  return places.size > 1 && sentence.items.some((item) => senseOf(item, 'total') !== null);
}

function placeOfFigure(sentence: Sentence, { at, words }: ToldFigure): EntityRef | null {
  for (let apart = 1; apart <= REACH; apart++) {
    for (const near of [at - apart, Math.max(at, words.to - 1) + apart]) {
      const place = senseOf(sentence.items[near], 'place')?.entity;
      if (place && isWhere(sentence, near, at)) return place;
      // What is told of another event, or of another figure, is not this one's.
    }
    if (senseOf(sentence.items[at - apart], 'happening')) return null;
  }
  return null;
}

/** भारत में नौ, nine in India; or सिक्किम के छह, right before the figure. */
function isWhere(sentence: Sentence, place: number, figure: number): boolean {
  const marker = (item: number): string | null =>
    senseOf(sentence.items[item], 'marker')?.marker ?? null;
  const after = marker(place + 1);
  const before = marker(place - 1);
  if (place < figure && after === 'in') return true;
  if (place < figure && after === 'genitive' && place + 2 === figure) return true;
  return before === 'in' && after !== 'in';
}

/** Where the event is, or what that lies in. */
function isOfEvent(place: EntityRef, { tellings }: Account): boolean {
  const places = tellings.flatMap(({ frame }) => frame.place ?? []);
  if (!places.length) return true;
  return places.some(
    (one) =>
      one.key === place.key ||
      one.within.includes(place.key) ||
      place.within.includes(one.key) ||
      isUnlisted(one) ||
      isUnlisted(place),
  );
}

/** Who measured it: in a verb-final language the body named last before the figure, else the one right behind it (6.6 by …). */
export function agencyOf(sentence: Sentence, at: number, verbFinal: boolean): EntityRef | null {
  const body = (item: number): EntityRef | null =>
    senseOf(sentence.items[item], 'organisation')?.entity ?? null;
  const { length } = sentence.items;
  if (!verbFinal)
    for (let item = at + 1; item <= Math.min(at + BY, length); item++)
      if (body(item)) return body(item);
  for (let item = at - 1; item >= 0; item--) if (body(item)) return body(item);
  for (let item = at + 1; item < length; item++) if (body(item)) return body(item);
  return null;
}

/** Items: "by India's National Centre for Seismology". */
const BY = 5;
