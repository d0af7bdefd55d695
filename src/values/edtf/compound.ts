import { greatest, least } from '../spans.js';
import { adviseOn } from './advice.js';
import { type Atom, parseAtom } from './atom.js';
import { EdtfError } from './error.js';

/** An end of an interval: a date, open (`..`), or unknown (left empty). */
export type End = Atom | 'open' | 'unknown';

/** A member of a set: a date, or all dates from one to another. A single date has the same atom twice. */
export interface Member {
  readonly from: Atom | 'open';
  readonly to: Atom | 'open';
}

/** What an EDTF string says, read. */
export type Edtf =
  | { readonly form: 'date'; readonly date: Atom }
  | { readonly form: 'interval'; readonly from: End; readonly to: End }
  | { readonly form: 'set'; readonly every: boolean; readonly members: readonly Member[] };

/** Reads two dates about a slash. */
export function parseInterval(text: string): Edtf {
  const ends = text.split('/');
  if (ends.length !== 2) throw new EdtfError(text, adviseOn(text));
  // The grammar reads two digits as a century, so `12/2025` as the years 1200 to 2025: nobody means that.
  if (ends.some((end) => /^-?\d\d[~?%]?$/.test(end))) {
    throw new EdtfError(text, 'write a month as 2025-12 and a century as 12XX.');
  }
  const [from, to] = ends.map(
    (end): End => (end === '..' ? 'open' : end === '' ? 'unknown' : part(text, end)),
  );
  if (from === undefined || to === undefined) throw new EdtfError(text, adviseOn(text));
  if (typeof from !== 'string' && typeof to !== 'string') {
    if (from.text.includes('T') !== to.text.includes('T')) {
      throw new EdtfError(text, 'write both ends as dates or both as moments.');
    }
    refuseReversed(text, from, to, `write ${to.text}/${from.text}.`);
  }
  return { form: 'interval', from, to };
}

/** Reads one of several dates in brackets, or all of several in braces. */
export function parseSet(text: string): Edtf {
  const every = text.startsWith('{');
  if (!text.endsWith(every ? '}' : ']')) throw new EdtfError(text, adviseOn(text));
  const members = text
    .slice(1, -1)
    .split(/, */)
    .map((member) => parseMember(text, member));
  return { form: 'set', every, members };
}

function parseMember(text: string, member: string): Member {
  const [first = '', second, ...more] = member.split('..');
  if (more.length > 0 || member === '..') throw new EdtfError(text, adviseOn(text));
  if (second === undefined) {
    const only = part(text, first);
    return { from: only, to: only };
  }
  const from = first === '' ? 'open' : part(text, first);
  const to = second === '' ? 'open' : part(text, second);
  if (from !== 'open' && to !== 'open')
    refuseReversed(text, from, to, `write ${to.text}..${from.text}.`);
  return { from, to };
}

function part(whole: string, text: string): Atom {
  try {
    return parseAtom(text);
  } catch (error) {
    if (error instanceof EdtfError) throw new EdtfError(whole, `${error.edtf}: ${error.advice}`);
    throw error;
  }
}

/**
 * A reversed pair has no reading in which it begins before it ends: digits left open are given the
 * benefit (`1919-12-02/1919-XX-04`), a coarser end counts from its beginning (`2004-06-11/2004-06` is refused).
 */
function refuseReversed(text: string, from: Atom, to: Atom, advice: string): void {
  const start = least(from.seconds) - (from.offset ?? 0) * 60;
  const lastStart = to.text.includes('X') ? greatest(to.seconds) : least(to.seconds);
  if (start > lastStart - (to.offset ?? 0) * 60) {
    throw new EdtfError(text, `it ends before it begins; ${advice}`);
  }
}
