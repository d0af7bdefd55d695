import type { Sense, TimeExpression } from '../languages/sense.js';
import type { Token } from '../text/tokens.js';
import { Item } from './items.js';
import { writtenDate } from './writtenDate.js';

/** "A $5m deal", "the firm's $5m": no Australian or Singapore dollars, whose letter is a capital. */
export function dollarBehindLetter(
  { from, to, senses }: Item,
  tokens: readonly Token[],
): Item[] | null {
  const text = tokens[from]?.text;
  if (to !== from + 2 || !senses.some(({ cls }) => cls === 'currencySign')) return null;
  if (text !== 'a' && text !== 's' && !(text === 'A' && tokens[from + 1]?.spaced)) return null;
  return [
    new Item(from, from + 1, [], []),
    new Item(from + 1, to, [{ cls: 'currencySign', unit: 'USD' }], []),
  ];
}

/** A decimal without its nought: .25 per cent, -.5. */
export function leadingPoint(
  items: readonly Item[],
  at: number,
  tokens: readonly Token[],
): Item | null {
  const { from } = items[at] as Item;
  const [point, figures] = [tokens[from], tokens[from + 1]];
  if (point?.key !== '.' || figures?.spaced) return null;
  const sign = tokens[from - 1];
  if (!point.spaced && !(sign?.key === '-' && sign.spaced)) return null;
  if (items[at + 1]?.from !== from + 1 || !/^\d{1,9}$/u.test(figures?.key ?? '')) return null;
  const n = Number(`0.${figures?.key}`);
  return new Item(from, from + 2, [{ cls: 'number', n, digits: true }], ['figures']);
}

const FOUR_FIGURES = /^([01]\d|2[0-3])([0-5]\d)$/u;

/** A time of day in four figures, where a zone stands behind it: 0105 GMT. */
export function fourFigures(
  items: readonly Item[],
  at: number,
  tokens: readonly Token[],
): Item | null {
  const item = items[at] as Item;
  if (!items[at + 1]?.has('zone')) return null;
  const [, hour, minute] = FOUR_FIGURES.exec(tokens[item.from]?.key ?? '') ?? [];
  if (!hour || !minute || item.to > item.from + 1) return null;
  const from = {
    hour: +hour,
    minute: +minute,
    second: 0,
    half: '24',
    part: null,
    zone: null,
  } as const;
  return item.as([{ cls: 'clock', from, to: null }], ['figures']);
}

const DOTTED = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/u;
const STAMP =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/iu;

/** No time stamp has more tokens. */
const LONGEST_STAMP = 12;

/** A date as machines write it: 2015.5.13, 2025-11-17T09:30:00+05:30, and 2016 10 16 in three figures. */
export function dateToken(
  items: readonly Item[],
  at: number,
  tokens: readonly Token[],
): Item | null {
  const item = items[at] as Item;
  const first = tokens[item.from];
  if (first?.kind !== 'number') return null;
  const dotted = DOTTED.exec(first.key);
  if (dotted)
    return dated(
      item.from,
      item.to,
      writtenDate(Number(dotted[1]), Number(dotted[2]), Number(dotted[3])),
    );
  if (!/^\d{4}$/u.test(first.key)) return null;
  let to = item.from + 1;
  let text = first.text;
  while (to < tokens.length && to - item.from < LONGEST_STAMP && !tokens[to]?.spaced)
    text += tokens[to++]?.text ?? '';
  const stamp = STAMP.exec(text.replace(/[.,;]$/u, ''));
  if (stamp) return stampOf(stamp, item.from, /[.,;]$/u.test(text) ? to - 1 : to);
  const [second, third, after] = [
    tokens[item.from + 1],
    tokens[item.from + 2],
    tokens[item.from + 3],
  ];
  return /^\d{1,2}$/u.test(second?.key ?? '') &&
    /^\d{1,2}$/u.test(third?.key ?? '') &&
    second?.spaced &&
    third?.spaced &&
    after?.kind !== 'number' &&
    +second.key <= 12
    ? dated(item.from, item.from + 3, writtenDate(+first.key, +second.key, +third.key))
    : null;
}

function dated(from: number, to: number, time: TimeExpression | null): Item | null {
  return time && new Item(from, to, [{ cls: 'time', time }], ['figures']);
}

function stampOf(stamp: RegExpExecArray, from: number, to: number): Item | null {
  const [, year, month, day, hour, minute, second = '0', zone] = stamp;
  const date = writtenDate(Number(year), Number(month), Number(day));
  if (!date || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 59) return null;
  const clock = {
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    half: '24' as const,
    part: null,
    zone: zone ? minutesOf(zone) : null,
  };
  return dated(from, to, { form: 'clock', day: date, from: clock, to: null });
}

/** Z, +05:30, -0400 in minutes east of UTC. */
function minutesOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone) ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
}

const SCIENTIFIC =
  /^(\d+(?:\.\d+)?)(?:e([+-]?\d{1,3})|x10\^([+-]?\d{1,3})|\^([+-]{0,2}\d{1,3}))$/iu;

/** Powers as programs and textbooks write them: 1e10, 1.3x10^6, 1.1^23. */
export function scientific(
  items: readonly Item[],
  at: number,
  tokens: readonly Token[],
): Item | null {
  const first = items[at] as Item;
  const second = tokens[first.from + 1];
  if (
    tokens[first.from]?.kind !== 'number' ||
    !second ||
    second.spaced ||
    !/^(?:e|x1|\^)/iu.test(second.text)
  )
    return null;
  let to = first.from + 1;
  let text = tokens[first.from]?.key ?? '';
  while (to < tokens.length && !tokens[to]?.spaced && text.length < LONGEST_POWER)
    text += tokens[to++]?.key ?? '';
  const [, base, e, ten, power] = SCIENTIFIC.exec(text.replace(/[.,;]+$/u, '')) ?? [];
  if (base === undefined || to > (items.at(-1)?.to ?? 0)) return null;
  if (!items.slice(at, at + LONGEST_POWER).some((item) => item.to === to)) return null;
  const exponent = e ?? ten;
  const n = exponent
    ? Number(`${base}e${exponent}`)
    : Number(base) ** Number((power ?? '').replace('--', ''));
  const sense: Sense = { cls: 'number', n: Number(n.toPrecision(15)), digits: true };
  return new Item(first.from, to, [sense], ['power']);
}

/** No power that anybody writes has more characters. */
const LONGEST_POWER = 24;
