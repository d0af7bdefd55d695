import { isCurrency } from '../currency.js';
import { noun, say } from '../messages/say.js';
import type { DisplayLanguage, QuantityValue } from '../value.js';
import { numberFormat, plainSpaces } from './intl.js';
import { printNumber, type Scale, scaled } from './scale.js';

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
  '[in_i]': 'inch',
  '[yd_i]': 'yard',
  kg: 'kilogram',
  g: 'gram',
  '[lb_av]': 'pound',
  '[oz_av]': 'ounce',
  L: 'liter',
  l: 'liter',
  mL: 'milliliter',
  '[gal_us]': 'gallon',
  har: 'hectare',
  '[acr_us]': 'acre',
  'km/h': 'kilometer-per-hour',
  '[mi_i]/h': 'mile-per-hour',
  Cel: 'celsius',
  '[degF]': 'fahrenheit',
};

/** What is said of a figure: nothing, or how it bounds. */
type Hedge = 'about' | 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | null;

/** A figure with its unit and its bounds in words. */
export function printQuantity(value: QuantityValue, language: DisplayLanguage): string {
  const { number, lower, upper, unit, approximate } = value;
  if (number !== null) return printFigure(number, hedgeOf(value, number), unit, language);
  if (lower !== null && upper !== null) {
    const range = say(language, 'range', {
      from: isCurrency(unit)
        ? withUnit(lower, unit, language)
        : printNumber(lower, language, 'indian'),
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
  const figure = hedged(printNumber(number, language, 'indian'));
  if (unit === 'magnitude') return say(language, 'magnitude', { figure });
  return say(language, 'counted', { number: figure, thing: noun(language, unit, number) });
}

function withUnit(number: number, unit: string, language: DisplayLanguage): string {
  if (isCounted(unit)) return printFigure(number, null, unit, language);
  const plain = printNumber(number, language, 'indian');
  if (unit === '%') return say(language, 'percent', { number: plain });
  if (isCurrency(unit)) return printMoney(number, unit, language);
  const measure = measureOf(unit);
  if (!measure) return plain;
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

/** Rupees by lakh and crore; other money as it is quoted abroad. */
function printMoney(number: number, unit: string, language: DisplayLanguage): string {
  const whole = Number.isInteger(number);
  const scale: Scale = unit === 'INR' ? 'indian' : 'abroad';
  const money = numberFormat(
    language,
    `money ${unit} ${whole}`,
    {
      style: 'currency',
      currency: unit,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: whole ? 0 : 2,
    },
    scale === 'abroad' && language === 'en' ? 'en' : undefined,
  );
  const figure = scaled(number, language, scale);
  if (figure === null) return plainSpaces(money.format(number));
  const parts = money.formatToParts(number);
  const symbol = parts.find((part) => part.type === 'currency')?.value ?? unit;
  return symbol === unit ? `${symbol} ${figure}` : `${symbol}${figure}`;
}

/** Money by its name, in the plural: Indian rupees, भारतीय रुपए. */
export function currencyName(code: string, language: DisplayLanguage): string {
  const parts = numberFormat(language, `name ${code}`, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
  }).formatToParts(2);
  return parts.find(({ type }) => type === 'currency')?.value ?? code;
}
