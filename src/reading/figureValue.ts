import type { Sense } from '../languages/sense.js';
import { policies } from '../values/policies.js';
import { aroundFigure } from '../values/quantityRegion.js';
import type { QuantityValue } from '../values/value.js';
import type { Item } from './items.js';
import { type Sentence, senseOf } from './sentence.js';

/** A figure as the interval that its words allow. */
export function quantityValue({
  n,
  unit,
  bound,
  to,
}: Extract<Sense, { cls: 'quantity' }>): QuantityValue {
  if (to !== undefined)
    return {
      kind: 'quantity',
      number: null,
      lower: n,
      upper: to,
      unit,
      approximate: bound === 'about',
    };
  return {
    kind: 'quantity',
    number: n,
    lower: bound === 'under' ? null : bound === 'nearly' ? aroundFigure(n, policies).lower : n,
    upper: bound === 'over' ? null : n,
    unit,
    approximate: bound === 'about' || bound === 'nearly',
  };
}

/** Marks that make figures part of a code, an address or a formula where they stand against them. */
const OF_CODES = /[\p{L}\p{M}\p{N}\-–/#_@=&:^%*+<>\\]/u;

/** Marks that hold figures together however they are spaced: 4.5 / 5 is a rating. */
const RATIO = /^[/*]$/u;

/** A row of figures as long as a telephone number, ungrouped. */
const LONG_CODE = /^\d{9,}$/u;

/**
 * Whether a number that nothing is counted by is one that somebody told: no letters or joints against it, as in codes, and
 * no bare "one", which is an article more often than a number.
 */
export function isCounting(sentence: Sentence, at: number): boolean {
  const item = sentence.items[at];
  const number = senseOf(item, 'number');
  if (!item || (number && (number.label || number.vague || (!number.digits && number.n === 1))))
    return false;
  if (isBareYear(sentence, at)) return false;
  const first = sentence.tokens[item.from];
  const before = sentence.tokens[item.from - 1];
  if (first && LONG_CODE.test(first.key)) return false;
  const after = sentence.tokens[item.to];
  if (RATIO.test(before?.key ?? '') || RATIO.test(after?.key ?? '')) return false;
  if (isOfTable(sentence, at) || isNoDay(sentence, at)) return false;
  if (isAged(sentence, at) || isAge(sentence, at)) return false;
  if (isListedDay(sentence, at, -1) || isListedDay(sentence, at, 1)) return false;
  const against =
    (before && !first?.spaced && OF_CODES.test(before.text)) ||
    (after && !after.spaced && OF_CODES.test(after.text));
  return !against;
}

/** Four figures that may be a year, ungrouped and with nothing counted by them, date more often than they count. */
function isBareYear({ items }: Sentence, at: number): boolean {
  const year = items[at]?.senses.find((sense) => sense.cls === 'year')?.year;
  return year !== undefined && year >= 1900 && year < 2050 && year % 100 !== 0;
}

/** Three bare figures side by side, or two about a dash, are a code or a row of a table, which tells nothing. */
function isOfTable({ items, tokens }: Sentence, at: number): boolean {
  const bare = (one: number): boolean => {
    const item = items[one];
    if (!item || tokens[item.from]?.kind !== 'number') return false;
    return item.to === item.from + 1 || !item.senses.length;
  };
  if (!bare(at)) return false;
  const dash = (one: number): boolean => tokens[items[one]?.from ?? -1]?.key === '-';
  if ((dash(at - 1) && bare(at - 2)) || (dash(at + 1) && bare(at + 2))) return true;
  let [first, last] = [at, at];
  while (bare(first - 1)) first--;
  while (bare(last + 1)) last++;
  return last - first >= 2;
}

/** Seven people, aged between 12 and 60, were killed: a bare figure behind such a word is an age. */
export const isAged = ({ items }: Sentence, at: number): boolean =>
  senseOf(items[at - 1], 'spent') !== null;

/**
 * Suresh Mondal, 51, was among the dead; कमला देवी (64): behind somebody's name it is an age. In brackets that is whatever nothing
 * else is known of: parties and places have counts there.
 */
function isAge({ items, tokens }: Sentence, at: number): boolean {
  const key = (item: number): string | undefined => tokens[items[item]?.from ?? -1]?.key;
  const named = items[at - 2];
  if (!named) return false;
  const text = tokens[named.to - 1]?.text ?? '';
  const isName = senseOf(named, 'person') !== null || /^\p{Lu}\p{Ll}/u.test(text);
  if (key(at - 1) === '(' && key(at + 1) === ')')
    return isName || (!named.senses.length && /\p{L}/u.test(text));
  if (key(at - 1) !== ',' || !isName) return false;
  const after = key(at + 1);
  // At an end too: killing the pilot, Namansh Syal, 37.
  return after === ',' || ((after === undefined || CLOSES.test(after)) && !isOfMany(named));
}

const CLOSES = /^[.;।)]$/u;

/** What has counts of its own. */
const isOfMany = (item: Item): boolean =>
  senseOf(item, 'place') !== null || senseOf(item, 'organisation') !== null;

/** One of the days that are listed with their month: 12,13,14 मई. */
function isListedDay({ items, tokens }: Sentence, at: number, step: 1 | -1): boolean {
  const isComma = (item: number): boolean => {
    const from = items[item]?.from ?? -1;
    return tokens[from]?.key === ',' && !tokens[from]?.spaced && !tokens[from + 1]?.spaced;
  };
  let next = at;
  while (isComma(next + step) && senseOf(items[next], 'number')) next += 2 * step;
  return next !== at && senseOf(items[next], 'time') !== null;
}

/** A figure before a month that has no such day: 32 August. */
function isNoDay(sentence: Sentence, at: number): boolean {
  const number = senseOf(sentence.items[at], 'number');
  const next = sentence.items[at + 1];
  const time = senseOf(next, 'time')?.time;
  return (
    number?.digits === true &&
    number.n > 31 &&
    number.n < 100 &&
    time?.form === 'calendar' &&
    time.month !== undefined &&
    time.day === undefined
  );
}
