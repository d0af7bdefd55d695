import { noun, say } from '../messages/say.js';
import type { DisplayLanguage, QuantityValue } from '../value.js';
import { numberFormat, plainSpaces } from './intl.js';

/** UCUM codes of the measures that news uses, as Intl calls them. */
const MEASURES: Readonly<Record<string, string>> = {
  a: 'year',
  mo: 'month',
  wk: 'week',
  d: 'day',
  h: 'hour',
  min: 'minute',
  s: 'second',
  km: 'kilometer',
  m: 'meter',
  cm: 'centimeter',
  mm: 'millimeter',
  '[mi_i]': 'mile',
  '[ft_i]': 'foot',
  kg: 'kilogram',
  g: 'gram',
  L: 'liter',
  l: 'liter',
  har: 'hectare',
  '[acr_us]': 'acre',
  'km/h': 'kilometer-per-hour',
  Cel: 'celsius',
  '[degF]': 'fahrenheit',
};

const LAKH = 100_000;
const CRORE = 10_000_000;

/** What is said of a figure: nothing, or how it bounds. */
type Hedge = 'about' | 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | null;

/** A figure with its unit and its bounds in words. */
export function printQuantity(value: QuantityValue, language: DisplayLanguage): string {
  const { number, lower, upper, unit, approximate } = value;
  if (number !== null) return printFigure(number, hedgeOf(value, number), unit, language);
  if (lower !== null && upper !== null) {
    const range = say(language, 'range', {
      from: isCurrency(unit) ? withUnit(lower, unit, language) : plainNumber(lower, language),
      to: withUnit(upper, unit, language),
    });
    return approximate ? say(language, 'about', { figure: range }) : range;
  }
  if (lower !== null) return printFigure(lower, 'atLeast', unit, language);
  if (upper !== null) return printFigure(upper, 'atMost', unit, language);
  return say(language, 'anyFigure');
}

function hedgeOf({ lower, upper, approximate }: QuantityValue, number: number): Hedge {
  if (approximate) return 'about';
  if (lower !== null && lower > number) return 'moreThan';
  if (upper !== null && upper < number) return 'lessThan';
  if (lower === number && upper === null) return 'atLeast';
  return upper === number && lower === null ? 'atMost' : null;
}

/** The hedge goes to the number where a noun follows (2.5 लाख से अधिक लोग), else to the whole figure. */
function printFigure(
  number: number,
  hedge: Hedge,
  unit: string,
  language: DisplayLanguage,
): string {
  const hedged = (figure: string): string =>
    hedge === null ? figure : say(language, hedge, { figure });
  if (!isCounted(unit)) return hedged(withUnit(number, unit, language));
  return say(language, 'counted', {
    number: hedged(plainNumber(number, language)),
    thing: noun(language, unit, number),
  });
}

function withUnit(number: number, unit: string, language: DisplayLanguage): string {
  if (isCounted(unit)) return printFigure(number, null, unit, language);
  if (unit === '%') return say(language, 'percent', { number: plainNumber(number, language) });
  if (isCurrency(unit)) return printMoney(number, unit, language);
  const measure = measureOf(unit);
  if (!measure) return plainNumber(number, language);
  const format = numberFormat(language, `unit ${measure}`, {
    style: 'unit',
    unit: measure,
    unitDisplay: 'long',
    maximumFractionDigits: 6,
  });
  return plainSpaces(format.format(number));
}

function measureOf(unit: string): string | undefined {
  return Object.hasOwn(MEASURES, unit) ? MEASURES[unit] : undefined;
}

/** Whether the unit is the name of a counted thing: no measure, no money, no bare number. */
function isCounted(unit: string): boolean {
  return unit !== '%' && unit !== '' && unit !== '1' && !isCurrency(unit) && !measureOf(unit);
}

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** 2.5 lakh, 25 crore: the words of scale where they lose nothing; else all digits in Indian grouping. */
function plainNumber(number: number, language: DisplayLanguage): string {
  if (!fitsScale(number)) {
    return numberFormat(language, 'plain', { maximumFractionDigits: 6 }).format(number);
  }
  const scaled = numberFormat(language, 'scaled', {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  });
  return plainSpaces(scaled.format(number));
}

function fitsScale(number: number): boolean {
  const size = Math.abs(number);
  if (size < LAKH) return false;
  // In hundredths of the scale, since two decimals are as many as anybody writes.
  return ((size / (size >= CRORE ? CRORE : LAKH)) * 100) % 1 === 0;
}

/** Rupees by lakh and crore; other money in English by million and billion, as it is quoted abroad. */
function printMoney(number: number, unit: string, language: DisplayLanguage): string {
  const whole = Number.isInteger(number);
  const abroad = unit !== 'INR' && language === 'en';
  const money = numberFormat(
    language,
    `money ${unit} ${whole}`,
    {
      style: 'currency',
      currency: unit,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: whole ? 0 : 2,
    },
    abroad ? 'en' : undefined,
  );
  const scaled = abroad
    ? scaledAbroad(number)
    : fitsScale(number)
      ? plainNumber(number, language)
      : null;
  if (scaled === null) return plainSpaces(money.format(number));
  const parts = money.formatToParts(number);
  const symbol = parts.find((part) => part.type === 'currency')?.value ?? unit;
  return symbol === unit ? `${symbol} ${scaled}` : `${symbol}${scaled}`;
}

function scaledAbroad(number: number): string | null {
  const size = Math.abs(number);
  if (size < 1e6) return null;
  const scale = size >= 1e12 ? 1e12 : size >= 1e9 ? 1e9 : 1e6;
  if (((size / scale) * 100) % 1 !== 0) return null;
  const scaled = numberFormat(
    'en',
    'abroad',
    { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 },
    'en',
  );
  return plainSpaces(scaled.format(number));
}
