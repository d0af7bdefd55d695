import type { Modality } from '../../languages/event.js';
import { happeningKind } from '../../languages/happenings/kinds.js';
import type { Marker } from '../../languages/sense.js';
import type { Clause } from '../clauses.js';
import { isEnclitic } from '../phrases.js';
import { type Sentence, senseOf, verbForms } from '../sentence.js';

/** What governs a noun where markers stand before it: AFTER the deadly Patna stampede. */
function prepositionOf(sentence: Sentence, clause: Clause, at: number): Marker | null {
  for (let item = at - 1; item >= Math.max(clause.from, at - LONGEST_PHRASE); item--) {
    const found = sentence.items[item];
    if (isEnclitic(sentence, item)) continue;
    const marker = senseOf(found, 'marker')?.marker;
    // The toll FROM the fire rose on Tuesday, not the fire.
    if (marker) return senseOf(sentence.items[item - 1], 'measure') ? 'genitive' : marker;
    // A day after the strong quake.
    const offset = senseOf(found, 'offset');
    if (offset) return offset.days < 0 ? 'before' : 'after';
    const stands = found?.senses.every(({ cls }) => WITHIN_PHRASE.has(cls)) ?? false;
    if (!stands || sentence.tokens[found?.from ?? 0]?.kind === 'mark') return null;
  }
  return null;
}

const LONGEST_PHRASE = 5;

/** What may stand between a preposition and its noun. */
const WITHIN_PHRASE: ReadonlySet<string> = new Set([
  ...['article', 'possessive', 'ordinal', 'work', 'organisation', 'place', 'placeAdjective'],
  ...['number', 'quantity', 'particle', 'counted'],
]);

/** Whether a word tells of the happening as the clause's predicate, or only refers to it; and with which modality. */
export function toldAs(
  sentence: Sentence,
  clause: Clause,
  at: number,
  verbFinal: boolean,
): { predicate: boolean; modality: Modality | null } {
  const item = sentence.items[at];
  const forms = verbForms(item);
  const asPredicate = { predicate: true, modality: clause.modality };
  // The debris of the collapsed building: a participle before its noun refers to what is known already.
  if (!verbFinal && forms.includes('perfective') && senseOf(sentence.items[at - 1], 'article'))
    return { predicate: false, modality: null };
  if (at >= clause.verbs && forms.length) return asPredicate;
  if (!verbFinal) {
    // Is to fly, was set to dock: what stands in the infinitive is to come.
    if (forms.includes('root')) return { predicate: true, modality: intended(clause) };
    const before = prepositionOf(sentence, clause, at);
    return before && before !== 'object' && before !== 'other'
      ? { predicate: false, modality: null }
      : asPredicate;
  }
  if (isAttribute(sentence, clause, at) || senseOf(sentence.items[at + 1], 'affected'))
    return { predicate: false, modality: null };
  let next = at + 1;
  while (senseOf(sentence.items[next], 'particle')) next++;
  const after = sentence.items[next];
  // हादसे के करीब 52 घंटे बाद, हादसे के दो दिन बाद: the marker is part of what follows.
  const isHeld = senseOf(after, 'around') !== null || senseOf(after, 'offset') !== null;
  const marker = senseOf(after, 'marker')?.marker ?? (isHeld ? 'other' : null);
  if (marker && !(verbForms(after).length && next >= clause.verbs)) {
    // शपथ लेने की उम्मीद: what the predicate's word says is said of the happening.
    const wished = clause.byWord && next + 2 >= clause.verbs;
    return marker === 'agent'
      ? asPredicate
      : { predicate: false, modality: wished ? clause.modality : null };
  }
  if (clause.byWord && forms.includes('infinitive')) return asPredicate;
  return clause.verbs < clause.to ? asPredicate : { predicate: false, modality: null };
}

/** What a word for somebody is to the engine: a name or an office. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['person', 'office', 'role']);

function intended(clause: Clause): Modality {
  return clause.modality === 'POSSIBLE' || clause.modality === 'DENIED'
    ? clause.modality
    : 'PLANNED';
}

/** ढही इमारत के मलबे से, गिरफ्तार मालिक को: a participle before its noun tells of what is known already. */
function isAttribute(sentence: Sentence, clause: Clause, at: number): boolean {
  const [item, next] = [sentence.items[at], sentence.items[at + 1]];
  if (at + 1 >= clause.verbs || !next) return false;
  const kind = senseOf(item, 'happening')?.happening.kind;
  const befalls = kind !== undefined && happeningKind(kind).befalls;
  const isSomebody = (one: typeof next | undefined): boolean =>
    one?.senses.some(({ cls }) => OF_SOMEBODY.has(cls)) ?? false;
  // The accused or the owner, who stands before the name.
  const isTitle = next.senses.every(({ cls }) => cls === 'counted' || cls === 'measure');
  const then = isTitle ? sentence.items[at + 2] : undefined;
  if (befalls && (isSomebody(next) || isSomebody(then))) return true;
  if (!verbForms(item).includes('perfective')) return false;
  if (verbForms(next).length || senseOf(next, 'particle') || senseOf(next, 'marker')) return false;
  return sentence.tokens[next.from]?.kind === 'word';
}
