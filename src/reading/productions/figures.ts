import { isCountedNoun } from '../../languages/countedNouns.js';
import type { Bound, Sense } from '../../languages/sense.js';
import { isCurrency } from '../../values/currency.js';
import { LARGEST_ORDINAL } from '../../values/writable.js';
import { DEGREES } from '../degrees.js';
import { UCUM_TIME } from '../ucumTime.js';
import { type Captured, type Production, pick } from './production.js';

type Quantity = Extract<Sense, { cls: 'quantity' }>;

/** The UCUM code of a number that counts nothing. */
const UNITY = '1';

/** Digits with an ordinal's ending: 26वें, 26th. */
const ordinal: Production = (captured) => {
  const n = pick(captured, 'n', 'number')?.n;
  return n !== undefined && Number.isInteger(n) && n > 0 && n <= LARGEST_ORDINAL
    ? { cls: 'ordinal', n }
    : null;
};

/** What is captured as a figure: a number, with the thing counted, or a quantity that is read already. */
function figure(captured: Captured): Quantity | null {
  const whole = pick(captured, 'q', 'quantity');
  if (whole) return whole;
  const counted = pick(captured, 'counted', 'counted') ?? pick(captured, 'sign', 'currencySign');
  const ratio = pick(captured, 'n', 'ratio');
  const number = pick(captured, 'n', 'number');
  const n = number?.n ?? (ratio?.b ? ratio.a / ratio.b : undefined);
  const from = lowerEnd(captured);
  if (n === undefined && from === undefined) return null;
  const to = pick(captured, 'to', 'number')?.n;
  if (from !== undefined && (to === undefined || to <= from)) return null;
  if (counted && isCountedNoun(counted.unit) && !countsThings(number, counted.unit)) return null;
  const times = counted?.times ?? 1;
  return {
    cls: 'quantity',
    n: scaled((n ?? from) as number, times),
    unit: counted?.unit ?? UNITY,
    bound: 'exact',
    ...(from !== undefined && { to: scaled(to as number, times) }),
  };
}

/** Whole numbers count things; एक सवाल is "a question" more often than one, and the 16 of F-16 is a name. */
function countsThings(number: Extract<Sense, { cls: 'number' }> | null, unit: string): boolean {
  return (
    !number ||
    ((Number.isInteger(number.n) || DIVIDED.has(unit)) &&
      !number.label &&
      (number.digits || number.n > 1))
  );
}

/** What is counted in parts too: an index falls by 824.5 points. */
const DIVIDED: ReadonlySet<string> = new Set(['point', 'basis point', 'share', 'over']);

/** The lower end of a range; a magnitude said behind the upper one alone goes for both: 2-3 lakh. */
function lowerEnd(captured: Captured): number | undefined {
  const from = pick(captured, 'from', 'number');
  const to = pick(captured, 'to', 'number');
  const shared = from && to?.scale && !from.scale && from.n < to.n / to.scale;
  return shared ? from.n * (to.scale ?? 1) : from?.n;
}

/** How strong an earthquake was; none has reached ten. */
const magnitude: Production = (captured) => {
  const n = pick(captured, 'n', 'number');
  if (pick(captured, 'of', 'measure')?.measure !== 'magnitude') return null;
  const bound = pick(captured, 'bound', 'bound')?.bound ?? 'exact';
  return n && n.n > 0 && n.n < 10 ? { cls: 'quantity', n: n.n, unit: 'magnitude', bound } : null;
};

/** A number with the thing counted, and how exact it is said to be. */
const quantity =
  (bound?: Bound): Production =>
  (captured) => {
    const said = figure(captured);
    const vague = pick(captured, 'n', 'number')?.vague ? 'over' : undefined;
    const hedge = vague ?? bound ?? pick(captured, 'bound', 'bound')?.bound;
    return said && (hedge ? { ...said, bound: hedge } : said);
  };

/** Thirteen dollars and forty-five cents, five feet two inches. */
const withMinor: Production = (captured) => {
  const major = pick(captured, 'q', 'quantity');
  const minor = pick(captured, 'minor', 'quantity');
  const [unit, many = 1] = MINORS[major?.unit ?? ''] ?? [];
  return major && minor && minor.unit === unit && minor.n < many && major.to === undefined
    ? { ...major, n: round(major.n + minor.n / many) }
    : null;
};

/** दो तीन लोग, दस बारह गाड़ियां: two numbers in words side by side that lie near each other. */
const sideBySide: Production = (captured) => {
  const [from, to] = [pick(captured, 'from', 'number'), pick(captured, 'to', 'number')];
  const last = to && to.n / (to.scale ?? 1);
  return from && last && !from.digits && !to.digits && last <= Math.max(from.n + 1, from.n * 1.5)
    ? figure(captured)
    : null;
};

/** 5 ft 8 in, where the word for inches is one for much else. */
const feetAndInches: Production = (captured) => {
  const feet = pick(captured, 'feet', 'number');
  const inches = pick(captured, 'inches', 'number');
  return feet && inches?.digits && inches.n < 12
    ? { cls: 'quantity', n: round(feet.n + inches.n / 12), unit: '[ft_i]', bound: 'exact' }
    : null;
};

/** The smaller units that stand behind larger ones, and how many of them make one. */
const MINORS: Readonly<Record<string, readonly [unit: string, many: number]>> = {
  USD: ['cent', 100],
  EUR: ['cent', 100],
  AUD: ['cent', 100],
  CAD: ['cent', 100],
  GBP: ['penny', 100],
  INR: ['paisa', 100],
  '[ft_i]': ['[in_i]', 12],
};

/** Degrees to the other side of nought: शून्य से पांच डिग्री नीचे, five degrees below zero. */
const belowZero: Production = (captured) => {
  const said = figure(captured);
  return said && DEGREES.has(said.unit) && said.n > 0 && said.to === undefined
    ? { ...said, n: -said.n }
    : null;
};

/** So many for each of something else: its unit says so (50 km/h). */
const rate: Production = (captured) => {
  const said = pick(captured, 'q', 'quantity');
  const unit = pick(captured, 'unit', 'unit')?.unit;
  const code = unit && UCUM_TIME[unit];
  return said && code && !isCurrency(said.unit) ? { ...said, unit: `${said.unit}/${code}` } : null;
};

/** In words alone, where no noun says that it is a part: एक का पांचवां. */
const fractionInWords: Production = (captured, name, all) =>
  pick(captured, 'n', 'number')?.digits ? null : fractionOf(captured, name, all);

/** A whole number and a part behind it: तीन और एक का पांचवां. */
const wholeAndFraction: Production = (captured, name, all) => {
  const whole = pick(captured, 'whole', 'number');
  const part = fractionInWords(captured, name, all);
  return whole && !whole.digits && part?.cls === 'number' && part.n < 1
    ? { ...part, n: round(whole.n + part.n) }
    : null;
};

/** A fifth part of so many: बीस का पांचवां हिस्सा, a third of. */
const fractionOf: Production = (captured) => {
  const n = pick(captured, 'n', 'number')?.n ?? 1;
  const of = pick(captured, 'of', 'ordinal')?.n ?? pick(captured, 'of', 'denominator')?.of;
  return of && of > 1 ? { cls: 'number', n: round(n / of), digits: false } : null;
};

function scaled(n: number, times: number): number {
  return times === 1 ? n : round(n * times);
}

function round(n: number): number {
  return Number(n.toPrecision(15));
}

/** The productions that read numbers, ordinals and counts. */
export const figureProductions: Readonly<Record<string, Production>> = {
  ordinal,
  quantity: quantity(),
  quantityOver: quantity('over'),
  quantityUnder: quantity('under'),
  quantityAbout: quantity('about'),
  magnitude,
  withMinor,
  sideBySide,
  feetAndInches,
  belowZero,
  rate,
  fractionOf,
  fractionInWords,
  wholeAndFraction,
};
