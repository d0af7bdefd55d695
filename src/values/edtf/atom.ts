import { type EdtfNode, parse } from 'edtf';
import { monthLength, toDay } from '../day.js';
import { pairs, type Spans } from '../spans.js';
import { adviseDay, adviseOn } from './advice.js';
import { EdtfError } from './error.js';
import type { Grain } from './grain.js';
import { type Hedges, hedgesOf, readHedges } from './hedges.js';
import { seasonDays } from './season.js';
import { grainOfPattern, unfold } from './unspecified.js';

/** One date, season or moment: what an interval has two of. */
export interface Atom {
  readonly text: string;
  /** The seconds that it allows since 1970-01-01T00:00 by its own clock. */
  readonly seconds: Spans;
  readonly grain: Grain;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** The grain by which a hedge widens it: that of the part that is hedged. Null where nothing is. */
  readonly hedge: Grain | null;
  /** Minutes east of UTC; null where no zone is told. */
  readonly offset: number | null;
  /** Significant digits (`1953S3`): the seconds that it may reach to; the hedge of a year that is estimated. */
  readonly reach: Spans | null;
  /** False where `seconds` holds first and last only, of a pattern with too many stretches to list. */
  readonly exact: boolean;
}

const SECONDS_A_DAY = 86_400;
/** Ten billion years: beyond it a double no longer tells one day from the next. */
const LARGEST_YEAR = 1e10;

const PLAIN = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;
const PATTERN = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/;

/**
 * Reads one date. The plain forms are read here, for speed (the grammar takes 0.2 ms); all others go
 * through the `edtf` package, whose grammar decides what is well formed.
 */
export function parseAtom(text: string): Atom {
  return readPlain(text) ?? readPattern(text) ?? readMoment(text) ?? readOther(text);
}

function readPlain(text: string): Atom | null {
  const match = PLAIN.exec(text);
  if (!match || text.startsWith('-0000')) return null;
  const [year, month] = [Number(match[1]), match[2] === undefined ? null : Number(match[2])];
  const hedges = readHedges(match[4]);
  if (month === null) {
    return atom(text, [[toDay(year, 1, 1), toDay(year, 12, 31)]], 'year', hedges);
  }
  if (match[3] === undefined) {
    if (month >= 1 && month <= 12) {
      const last = toDay(year, month, monthLength(year, month));
      return atom(text, [[toDay(year, month, 1), last]], 'month', hedges);
    }
    const season = seasonDays(year, month);
    if (!season) throw new EdtfError(text, adviseOn(text));
    return atom(text, [season], 'season', hedges);
  }
  return atom(text, [oneDay(text, year, month, Number(match[3]))], 'day', hedges);
}

function readPattern(text: string): Atom | null {
  if (!text.includes('X')) return null;
  // The grammar knows no hedged patterns ("16XX~"), which other libraries read and news needs ("around the 1990s").
  const hedge = /[~?%]$/.exec(text)?.[0];
  const bare = hedge ? text.slice(0, -1) : text;
  parseNode(text, bare);
  const match = PATTERN.exec(bare);
  const unfolded = match && unfold(match[1] as string, match[2], match[3]);
  if (!match || !unfolded) throw new EdtfError(text, 'no day of the calendar fits these digits.');
  const grain = grainOfPattern(match[1] as string, match[2], match[3]);
  return { ...atom(text, pairs(unfolded.days), grain, readHedges(hedge)), exact: unfolded.exact };
}

function readMoment(text: string): Atom | null {
  if (!text.includes('T')) return null;
  // "About 16:01" has no form in the standard's grammar; the qualifier behind it is our extension.
  const hedge = /[~?%]$/.exec(text)?.[0];
  const node = parseNode(text, hedge ? text.slice(0, -1) : text);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = node.values;
  const [first] = oneDay(text, year, month + 1, day);
  const from = first * SECONDS_A_DAY + hour * 3600 + minute * 60 + second;
  // 09:05:00 is what programs write for "five past nine": a second is told only where it is not zero.
  const grain = second === 0 ? 'minute' : 'second';
  return {
    ...atom(text, [], grain, readHedges(hedge)),
    seconds: [from, grain === 'minute' ? from + 59 : from],
    offset: node.timeZone === undefined ? null : (node.offset ?? null),
  };
}

function readOther(text: string): Atom {
  const node = parseNode(text, text);
  const [first = 0, second, third] = node.values;
  if (Math.abs(first) > LARGEST_YEAR) throw new EdtfError(text, 'the year is too large.');
  switch (node.type) {
    case 'Century':
    case 'Decade': {
      const [length, grain] =
        node.type === 'Century' ? ([100, 'century'] as const) : ([10, 'decade'] as const);
      const from = first < 0 ? (first - 1) * length + 1 : first * length;
      return atom(
        text,
        [[toDay(from, 1, 1), toDay(from + length - 1, 12, 31)]],
        grain,
        hedgesOf(node, grain),
      );
    }
    case 'Year':
      return readYear(text, node, first);
    case 'Season': {
      const days = seasonDays(first, second ?? 0);
      if (!days) throw new EdtfError(text, adviseOn(text));
      return atom(text, [days], 'season', hedgesOf(node, 'season'));
    }
    case 'Date': {
      const grain = third !== undefined ? 'day' : second !== undefined ? 'month' : 'year';
      const month = (second ?? 0) + 1;
      const from = oneDay(text, first, month, third ?? 1)[0];
      const lastMonth = second === undefined ? 12 : month;
      const to = toDay(first, lastMonth, third ?? monthLength(first, lastMonth));
      return atom(text, [[from, to]], grain, hedgesOf(node, grain));
    }
    default:
      throw new EdtfError(text, adviseOn(text));
  }
}

/** `1953S3`: estimated to be 1953, of which three digits are sure, so any year of the 1950s. */
function readYear(text: string, node: EdtfNode, year: number): Atom {
  const plain = atom(
    text,
    [[toDay(year, 1, 1), toDay(year, 12, 31)]],
    'year',
    hedgesOf(node, 'year'),
  );
  if (node.significant === undefined) return plain;
  const unsure = 10 ** Math.max(0, String(Math.abs(year)).length - node.significant);
  const start = Math.floor(Math.abs(year) / unsure) * unsure;
  const [from, to] = year < 0 ? [-(start + unsure - 1), -start] : [start, start + unsure - 1];
  return {
    ...plain,
    approximate: true,
    reach: toSeconds([[toDay(from, 1, 1), toDay(to, 12, 31)]]),
  };
}

function atom(
  text: string,
  days: readonly (readonly [number, number])[],
  grain: Grain,
  hedges: Hedges,
): Atom {
  const hedged = hedges.approximate || hedges.uncertain;
  return {
    text,
    seconds: toSeconds(days),
    grain,
    approximate: hedges.approximate,
    uncertain: hedges.uncertain,
    hedge: hedged ? (hedges.part ?? grain) : null,
    offset: null,
    reach: null,
    exact: true,
  };
}

function toSeconds(days: readonly (readonly [number, number])[]): Spans {
  return days.flatMap(([from, to]) => [from * SECONDS_A_DAY, (to + 1) * SECONDS_A_DAY - 1]);
}

/** The package lets 29 February of any year through. */
function oneDay(text: string, year: number, month: number, day: number): readonly [number, number] {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month))) {
    throw new EdtfError(text, adviseDay(year, month, day));
  }
  const only = toDay(year, month, day);
  return [only, only];
}

function parseNode(whole: string, text: string): EdtfNode {
  try {
    // Level 3 of the package is its name for hedged and patterned seasons.
    return parse(text, { level: 3 });
  } catch {
    throw new EdtfError(whole, adviseOn(whole));
  }
}
