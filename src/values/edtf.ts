import type { Day } from './day.js';
import { type Atom, parseAtom } from './edtf/atom.js';
import { type Edtf, parseInterval, parseSet } from './edtf/compound.js';
import { EdtfError } from './edtf/error.js';
import { coarser, type Grain } from './edtf/grain.js';
import { Memo } from './memo.js';
import { greatest, least } from './spans.js';

/** What a date allows at most, in days by its own clock. */
export interface TimeBounds {
  /** Null where it is open or not known. */
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** The coarsest unit that any part of it is told in. */
  readonly grain: Grain;
  /** Hedged with `~` or `%`, in whole or in part. */
  readonly approximate: boolean;
  /** Doubted with `?` or `%`, in whole or in part. */
  readonly uncertain: boolean;
}

/** Longer than any date that says something; the grammar takes time that grows with the length. */
const LONGEST = 200;
const SECONDS_A_DAY = 86_400;

const parsed = new Memo<Edtf>(4_000);
const bounds = new Memo<TimeBounds>(4_000);

/**
 * Reads an Extended Date/Time Format string, ISO 8601-2:2019 levels 0 to 2.
 *
 * Stricter than the `edtf` package: a day must exist, an interval must not end before it begins, its
 * ends must both be dates or both be moments. Wider in three things that other libraries or the news
 * need: a season may end an interval, a pattern (`16XX~`) and a moment (`2025-06-26T16:01+05:30~`)
 * may be hedged, and a space may follow the comma of a set.
 *
 * @throws EdtfError whose message says what would be right
 */
export function parseEdtf(text: string): Edtf {
  return parsed.get(text, () => {
    if (text.length > LONGEST)
      throw new EdtfError(text, `it is longer than ${LONGEST} characters.`);
    if (/^[[{]/.test(text)) return parseSet(text);
    return text.includes('/') ? parseInterval(text) : { form: 'date', date: parseAtom(text) };
  });
}

/** Whether the string is well formed. */
export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch (error) {
    if (error instanceof EdtfError) return false;
    throw error;
  }
}

/** First and last day that a date allows, hedges not counted; how precisely it is told; how it is hedged. */
export function timeBounds(text: string): TimeBounds {
  return bounds.get(text, () => {
    const edtf = parseEdtf(text);
    const atoms = atomsOf(edtf);
    const [first, last] = endsOf(edtf);
    return {
      earliest: Number.isFinite(first) ? Math.floor(first / SECONDS_A_DAY) : null,
      latest: Number.isFinite(last) ? Math.floor(last / SECONDS_A_DAY) : null,
      grain: grainOf(atoms),
      approximate: atoms.some((atom) => atom.approximate),
      uncertain: atoms.some((atom) => atom.uncertain),
    };
  });
}

/** The dates that an EDTF string is made of. */
export function atomsOf(edtf: Edtf): readonly Atom[] {
  const ends =
    edtf.form === 'date'
      ? [edtf.date]
      : edtf.form === 'interval'
        ? [edtf.from, edtf.to]
        : edtf.members.flatMap((member) => [member.from, member.to]);
  return ends.filter((end) => typeof end !== 'string');
}

/** The coarsest grain of some dates; a year where there is none (`../..`). */
export function grainOf(atoms: readonly Atom[]): Grain {
  return (
    atoms.map((atom) => atom.grain).reduce<Grain | null>((a, b) => (a ? coarser(a, b) : b), null) ??
    'year'
  );
}

function endsOf(edtf: Edtf): readonly [number, number] {
  if (edtf.form === 'date') return [least(edtf.date.seconds), greatest(edtf.date.seconds)];
  const stretches = edtf.form === 'interval' ? [edtf] : edtf.members;
  return [
    Math.min(
      ...stretches.map(({ from }) => (typeof from === 'string' ? -Infinity : least(from.seconds))),
    ),
    Math.max(
      ...stretches.map(({ to }) => (typeof to === 'string' ? Infinity : greatest(to.seconds))),
    ),
  ];
}
