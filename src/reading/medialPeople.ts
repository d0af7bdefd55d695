import type { CompiledPack } from '../languages/compile.js';
import type { Sense } from '../languages/sense.js';
import type { EntityRef } from '../values/value.js';
import type { Argument } from './argument.js';
import type { Clause } from './clauses.js';
import type { Discourse } from './discourse.js';
import { governorOf, isEnclitic, isObject, markersAt } from './phrases.js';
import { keyOf, type Sentence, senseOf } from './sentence.js';

/** Whoever pronouns mean within one clause: its own subject before the one last spoken of. */
interface Referents {
  readonly discourse: Discourse;
  readonly subject: readonly EntityRef[];
}

/** The people of a clause whose markers stand before nouns, in the order of the text. */
export function medialPeople(
  sentence: Sentence,
  clause: Clause,
  pack: CompiledPack,
  discourse: Discourse,
): Argument[] {
  const found: Argument[] = [];
  let subject: readonly EntityRef[] = [];
  for (let at = clause.from; at < clause.to; ) {
    const argument = argumentAt(sentence, clause, at, pack, { discourse, subject });
    if (!argument) {
      at++;
      continue;
    }
    const isBare = argument.marker === null && !isObject(sentence, argument.governor, clause.from);
    if (!subject.length && isBare && argument.to <= clause.verbs) subject = argument.people;
    found.push(argument);
    at = argument.to;
  }
  return found;
}

function argumentAt(
  sentence: Sentence,
  clause: Clause,
  from: number,
  pack: CompiledPack,
  referents: Referents,
): Argument | null {
  const found = peopleAt(sentence, from, referents);
  if (!found.length) return null;
  const people = [...found];
  const isPronoun = senseOf(sentence.items[from], 'pronoun') !== null;
  const governor = isPronoun ? from - 1 : governorOf(sentence, from, clause.from, pack);
  if (senseOf(sentence.items[from], 'possessive') && isPossessiveHere(sentence, from))
    return { from, to: from + 1, people, marker: 'genitive', governor, commasOnly: false };
  let to = from + 1;
  let joined = 0;
  const pair = headlinePair(sentence, clause, from, referents);
  if (pair) return { ...pair, people: [...people, ...pair.people] };
  // A, B and C: commas join names only where "and" closes the list.
  for (let at = to; at + 1 < clause.to; ) {
    const joint = keyOf(sentence, sentence.items[at]);
    const isAnd = pack.conjunctions.has(joint);
    if (!isAnd && joint !== ',') break;
    const start = phraseStart(sentence, at + 1, clause.to, pack);
    const next = start === null ? [] : peopleAt(sentence, start, referents);
    if (start === null || !next.length) break;
    people.push(...next);
    at = start + 1;
    if (isAnd) {
      to = at;
      joined = people.length;
    }
  }
  people.length = joined || peopleAt(sentence, from, referents).length;
  return {
    from,
    to,
    people,
    marker: isEnclitic(sentence, to) ? 'genitive' : (markersAt(sentence, governor).at(-1) ?? null),
    governor,
    commasOnly: false,
  };
}

/** Two names that open a headline (Modi, Putin to meet), or that a hyphen joins before an event (the Modi-Putin talks). */
function headlinePair(
  sentence: Sentence,
  clause: Clause,
  from: number,
  referents: Referents,
): Argument | null {
  const people = peopleAt(sentence, from + 2, referents);
  if (people.length !== 1 || !senseOf(sentence.items[from + 2], 'person')) return null;
  const argument = { from, to: from + 3, people, governor: from - 1, commasOnly: false };
  const joint = keyOf(sentence, sentence.items[from + 1]);
  const { verbs } = clause;
  const isSubject =
    from + 3 === verbs || (from + 4 === verbs && markersAt(sentence, from + 3).includes('goal'));
  if (joint === ',' && from === 0 && isSubject) return { ...argument, marker: null };
  return joint === '-' && senseOf(sentence.items[from + 3], 'trigger')
    ? { ...argument, marker: 'genitive' }
    : null;
}

/** Where behind "and" the next person is named: his counterpart Lavrov. */
function phraseStart(
  sentence: Sentence,
  from: number,
  to: number,
  pack: CompiledPack,
): number | null {
  for (let at = from; at < Math.min(to, from + LONGEST_LEAD); at++) {
    if (senseOf(sentence.items[at], 'person') || senseOf(sentence.items[at], 'pronoun')) return at;
    if (governorOf(sentence, at + 1, from, pack) >= from) return null;
  }
  return null;
}

/** The Russian president, his Japanese counterpart. */
const LONGEST_LEAD = 4;

const NOBODY: readonly EntityRef[] = [];
const REFERRING: readonly Sense['cls'][] = ['possessive', 'pronoun', 'office'];

function peopleAt(
  sentence: Sentence,
  at: number,
  { discourse, subject }: Referents,
): readonly EntityRef[] {
  const item = sentence.items[at];
  if (!item?.senses.length) return NOBODY;
  const person = senseOf(item, 'person');
  if (person) return [discourse.whole(person.entity)];
  if (!item.senseOfAny(REFERRING)) return NOBODY;
  const one = subject.length === 1 ? subject : discourse.agent ? [discourse.agent] : [];
  const two = subject.length === 2 ? subject : (discourse.both ?? []);
  const possessive = senseOf(item, 'possessive');
  if (possessive && isPossessiveHere(sentence, at)) return possessive.refers === 'both' ? two : one;
  const pronoun = senseOf(item, 'pronoun');
  // Kulkarni called on him: somebody else than the clause's subject.
  if (pronoun?.marker === 'object' && subject.length === 1)
    return discourse.agent && discourse.agent.key !== subject[0]?.key ? [discourse.agent] : [];
  if (pronoun) return pronoun.refers === 'person' ? one : pronoun.refers === 'both' ? two : [];
  const office = senseOf(item, 'office');
  if (!office) return [];
  if (!office.counterpart) return discourse.holders(office);
  const roles = one[0] ? discourse.counterpartRoles(one[0]) : [];
  const holder = roles.length
    ? discourse.holder({ cls: 'office', roles, of: office.of, counterpart: false })
    : null;
  return holder && holder.key !== one[0]?.key ? [holder] : [];
}

/** "Her" is whose, where a noun follows, and whom, where none does. */
function isPossessiveHere(sentence: Sentence, at: number): boolean {
  if (!senseOf(sentence.items[at], 'pronoun')) return true;
  const next = sentence.items[at + 1];
  if (!next || sentence.tokens[next.from]?.kind === 'mark') return false;
  return !senseOf(next, 'marker') && !senseOf(next, 'time');
}
