import type { Atom } from '../edtf/atom.js';
import type { Edtf, End, Member } from '../edtf/compound.js';
import { parseEdtf } from '../edtf.js';
import { say } from '../messages/say.js';
import type { DisplayLanguage } from '../value.js';
import { type Inflection, printBare, printRange, unitOf } from './date.js';
import { listFormat } from './intl.js';

/** A date, period or moment in words. */
export function printTime(text: string, language: DisplayLanguage): string {
  const edtf = parseEdtf(text);
  if (edtf.form === 'date') return printAtom(edtf.date, language);
  return edtf.form === 'interval'
    ? printInterval(edtf.from, edtf.to, language)
    : printSet(edtf, language);
}

function printAtom(
  atom: Atom,
  language: DisplayLanguage,
  inflection: Inflection = 'direct',
): string {
  const bare = printBare(atom, language, atom.approximate ? 'oblique' : inflection);
  return hedge(bare, atom, language);
}

function hedge(date: string, atom: Atom, language: DisplayLanguage): string {
  const around = atom.approximate ? say(language, 'around', { date }) : date;
  return atom.uncertain ? say(language, 'perhaps', { date: around }) : around;
}

function printInterval(from: End, to: End, language: DisplayLanguage): string {
  if (typeof from === 'string' && typeof to === 'string') {
    return say(language, from === 'unknown' && to === 'unknown' ? 'unknownTime' : 'anyTime');
  }
  if (typeof from === 'string') {
    if (typeof to === 'string') return say(language, 'anyTime');
    const date = printAtom(to, language, 'oblique');
    return say(language, from === 'open' ? 'onOrBefore' : 'untilFromUnknown', {
      date,
      unit: unitOf(to),
    });
  }
  if (typeof to === 'string') {
    const date = printAtom(from, language, 'oblique');
    return say(language, to === 'open' ? 'onOrAfter' : 'sinceToUnknown', {
      date,
      unit: unitOf(from),
    });
  }
  const alike = from.approximate === to.approximate && from.uncertain === to.uncertain;
  const range = alike ? printRange(from, to, language) : null;
  if (range !== null) return hedge(range, from, language);
  return say(language, 'fromTo', {
    from: printAtom(from, language, 'oblique'),
    to: printAtom(to, language, 'oblique'),
  });
}

function printSet(set: Edtf & { form: 'set' }, language: DisplayLanguage): string {
  const members = set.members.map((member) => printMember(member, language));
  return listFormat(language, set.every ? 'conjunction' : 'disjunction').format(members);
}

function printMember({ from, to }: Member, language: DisplayLanguage): string {
  return from === to && typeof from !== 'string'
    ? printAtom(from, language)
    : printInterval(from, to, language);
}
