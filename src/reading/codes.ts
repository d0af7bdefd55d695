import type { Sense, TimeExpression } from '../languages/sense.js';
import type { Token } from '../text/tokens.js';
import {
  dateToken,
  dollarBehindLetter,
  fourFigures,
  leadingPoint,
  scientific,
} from './figureTokens.js';
import { Item } from './items.js';
import { writtenDate } from './writtenDate.js';

/** Marks that hold the figures of a date, a range or a code together. */
const JOINTS = new Set(['-', '/', '.', '~']);
const LARGEST_YEAR = 2199;

/**
 * Reads figures that are written in one word: dates (17/11/2025, 2025-11-17), months (2025-11), ranges of years
 * (2014-18), fractions and days with their month (29/03). What is none of these and has three parts or more is a code (a
 * telephone number, a version), and no number is read in it. Linear in the sentence.
 */
export function readCodes(items: readonly Item[], tokens: readonly Token[]): Item[] {
  const read: Item[] = [];
  for (let at = 0; at < items.length; ) {
    if (isWord(items[at] as Item, tokens)) {
      read.push(items[at] as Item);
      at++;
      continue;
    }
    const sign = dollarBehindLetter(items[at] as Item, tokens);
    if (sign) {
      read.push(...sign);
      at++;
      continue;
    }
    const clock = fourFigures(items, at, tokens);
    if (clock) {
      read.push(clock);
      at++;
      continue;
    }
    const dated = leadingPoint(items, at, tokens) ?? dateToken(items, at, tokens);
    if (dated) {
      read.push(dated);
      while (at < items.length && (items[at] as Item).from < dated.to) at++;
      continue;
    }
    const power = scientific(items, at, tokens);
    if (power) {
      read.push(power);
      while (at < items.length && (items[at] as Item).from < power.to) at++;
      continue;
    }
    const end = chainEnd(items, at, tokens);
    const sense = end > at + 1 ? senseOfChain(items, at, end, tokens) : undefined;
    if (sense === undefined) {
      read.push(items[at] as Item);
      at++;
      continue;
    }
    const [first, last] = [items[at] as Item, items[end - 1] as Item];
    read.push(new Item(first.from, last.to, sense ? [sense] : [], ['figures']));
    at = end;
  }
  return read;
}

/** A word that no figure, date or code begins with, as nearly all are. */
function isWord(item: Item, tokens: readonly Token[]): boolean {
  return tokens[item.from]?.kind === 'word' && !item.has('currencySign') && !item.has('month');
}

/** Items of a chain that are looked at together: more than any date or code has, so that reading stays linear. */
const LONGEST_CHAIN = 40;

/** Where a run of figures and joints without white space ends, if one begins at `at`. */
function chainEnd(items: readonly Item[], at: number, tokens: readonly Token[]): number {
  if (!isFigure(items[at], tokens) && !isMonth(items[at])) return at;
  let end = at + 1;
  while (
    end - at < LONGEST_CHAIN &&
    end + 1 < items.length &&
    JOINTS.has(tokens[(items[end] as Item).from]?.key ?? '') &&
    !tokens[(items[end] as Item).from]?.spaced &&
    !tokens[(items[end + 1] as Item).from]?.spaced &&
    (isFigure(items[end + 1], tokens) || isMonth(items[end + 1]))
  )
    end += 2;
  return end;
}

function isFigure(item: Item | undefined, tokens: readonly Token[]): boolean {
  return item !== undefined && tokens[item.from]?.kind === 'number';
}

function isMonth(item: Item | undefined): boolean {
  return item?.has('month') ?? false;
}

/** What a chain says; null where it is a code; undefined where its parts are to be read one by one. */
function senseOfChain(
  items: readonly Item[],
  at: number,
  end: number,
  tokens: readonly Token[],
): Sense | null | undefined {
  const parts = items.slice(at, end).filter((_, index) => index % 2 === 0);
  const joints = new Set(
    items.slice(at, end).flatMap((item, index) => (index % 2 ? [tokens[item.from]?.key] : [])),
  );
  const texts = parts.map((item) => tokens[item.from]?.key ?? '');
  // Letters may stand behind two figures (3-8pm, 20-25km), but nothing against a written date.
  const glued = isGlued(items, at, end, tokens, parts.length === 2);
  const figures = parts.map(figureOf);
  if (glued && parts.length === 2) return null;
  if (isMonth(items[end - 1]) && parts.length === 2) return undefined;
  const range = joined(items, at, end, tokens) ? rangeOf(texts, figures, glued) : null;
  if (range) return range;
  if (joints.size > 1 || figures.some((n) => n === null))
    return parts.length > 2 ? null : undefined;
  const [a = 0, b = 0, c = 0] = figures as number[];
  if (isMonth(items[at + 2]) && parts.length === 3 && joints.size === 1 && !glued) {
    const time = texts[0]?.length === 4 ? writtenDate(a, b, c) : dayFirst(texts, a, b, c);
    if (time) return { cls: 'time', time };
  }
  if (isMonth(items[at])) {
    const time = parts.length === 3 && texts[2]?.length === 4 ? writtenDate(c, a, b) : null;
    return time ? { cls: 'time', time } : undefined;
  }
  if (parts.length === 3 && !glued) {
    const time = texts[0]?.length === 4 ? writtenDate(a, b, c) : dayFirst(texts, a, b, c);
    return time ? { cls: 'time', time } : null;
  }
  if (parts.length !== 2) return null;
  return pairOf(texts, a, b, joints.has('/'));
}

/** Whether the middle joint is a hyphen and, of four figures, the others are slashes: 10-1-2018-10-7-2018 may be hyphens alone. */
function joined(
  items: readonly Item[],
  at: number,
  end: number,
  tokens: readonly Token[],
): boolean {
  const joints = items
    .slice(at, end)
    .flatMap((item, index) => (index % 2 ? [tokens[item.from]?.key] : []));
  const middle = (joints.length - 1) / 2;
  const others = new Set(joints.filter((_, index) => index !== middle));
  return joints[middle] === '-' && others.size === 1 && (others.has('/') || joints.length === 5);
}

/** From one date in figures to another, all in one word: 10/1/2018-10/7/2018, 10/1-11/7. */
function rangeOf(
  texts: readonly string[],
  figures: readonly (number | null)[],
  glued: boolean,
): Sense | null {
  if (glued || (figures.length !== 6 && figures.length !== 4) || figures.includes(null))
    return null;
  const half = figures.length / 2;
  const end = (from: number): TimeExpression | null => {
    const [a = 0, b = 0, c = 0] = figures.slice(from, from + half) as number[];
    if (half === 3) return dayFirst(texts.slice(from, from + 3), a, b, c);
    return b >= 1 && b <= 12 && a >= 1 && a <= 31 ? { form: 'calendar', month: b, day: a } : null;
  };
  const [from, to] = [end(0), end(half)];
  return from && to ? { cls: 'time', time: { form: 'range', from, to } } : null;
}

function dayFirst(
  texts: readonly string[],
  a: number,
  b: number,
  c: number,
): TimeExpression | null {
  const year = texts[2] ?? '';
  return year.length === 4 || (year.length === 2 && c > 0) ? writtenDate(c, b, a) : null;
}

/** Two figures: a month of a year, a stretch of years, or what the words around it decide. */
function pairOf(
  texts: readonly string[],
  a: number,
  b: number,
  slashed: boolean,
): Sense | null | undefined {
  const [first = '', second = ''] = texts;
  const calendar = (parts: { year: number; month?: number }): TimeExpression => ({
    form: 'calendar',
    ...parts,
  });
  if (isYear(first) && second.length === 4 && isYear(second))
    return a < b
      ? {
          cls: 'time',
          time: { form: 'range', from: calendar({ year: a }), to: calendar({ year: b }) },
        }
      : null;
  // 2024-25: the financial years and seasons of India's news.
  if (isYear(first) && second.length === 2 && b === (a + 1) % 100)
    return {
      cls: 'time',
      time: { form: 'range', from: calendar({ year: a }), to: calendar({ year: a + 1 }) },
    };
  if (isYear(first) && isMonthNumber(b) && second.length <= 2)
    return { cls: 'time', time: calendar({ year: a, month: b }) };
  if (isYear(second) && isMonthNumber(a) && first.length <= 2)
    return { cls: 'time', time: calendar({ year: b, month: a }) };
  if (isYear(first) || isYear(second))
    return slashed || first.length + second.length < 8 ? null : undefined;
  return slashed ? { cls: 'ratio', a, b } : undefined;
}

function isMonthNumber(n: number): boolean {
  return Number.isInteger(n) && n >= 1 && n <= 12;
}

function isYear(text: string): boolean {
  return /^\d{4}$/u.test(text) && Number(text) >= 1000 && Number(text) <= LARGEST_YEAR;
}

function figureOf(item: Item): number | null {
  for (const sense of item.senses) {
    if (sense.cls === 'number') return sense.n;
    if (sense.cls === 'month') return sense.month;
  }
  return null;
}

/** Whether letters, figures or joints stand against the chain: then it is part of a longer code. */
function isGlued(
  items: readonly Item[],
  at: number,
  end: number,
  tokens: readonly Token[],
  lettersBehind: boolean,
): boolean {
  const first = tokens[(items[at] as Item).from] as Token;
  const before = tokens[first === tokens[0] ? -1 : (items[at] as Item).from - 1];
  const last = items[end - 1] as Item;
  const after = tokens[last.to];
  return (
    (before !== undefined && !first.spaced && /[\p{L}\p{M}\p{N}+#=&_]/u.test(before.text)) ||
    (after !== undefined &&
      !after.spaced &&
      (lettersBehind ? /[\p{N}#=&_]/u : /[\p{L}\p{M}\p{N}#=&_]/u).test(after.text[0] ?? ''))
  );
}
