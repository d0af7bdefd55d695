import type { CompiledPack } from '../languages/compile.js';
import type { Trigger } from '../languages/sense.js';
import type { EntityRef } from '../values/value.js';
import type { Argument } from './argument.js';
import type { Clause } from './clauses.js';
import type { Discourse } from './discourse.js';
import type { Stretch } from './frames/frame.js';
import { medialPeople } from './medialPeople.js';
import { isObject } from './phrases.js';
import { keyOf, type Sentence, senseOf } from './sentence.js';

export type { Argument } from './argument.js';

/** The people of a clause in the order of the text, pronouns and offices resolved. */
export function peopleOf(
  sentence: Sentence,
  clause: Clause,
  pack: CompiledPack,
  discourse: Discourse,
): Argument[] {
  if (clause.medial) return medialPeople(sentence, clause, pack, discourse);
  const found: Argument[] = [];
  for (let at = clause.from; at < clause.to; ) {
    const first = peopleAt(sentence, at, discourse);
    if (!first.length || isOfCounterpart(sentence, at)) {
      at++;
      continue;
    }
    const people = [...first];
    const from = at++;
    let commasOnly = true;
    for (;;) {
      const joint = keyOf(sentence, sentence.items[at]);
      const isAnd = pack.conjunctions.has(joint);
      if (at + 1 >= clause.to || (!isAnd && joint !== ',')) break;
      // उनके कजाख समकक्ष: whose counterpart it is says the pronoun, the name behind it who.
      if (isOfCounterpart(sentence, at + 1)) at++;
      const next = peopleAt(sentence, at + 1, discourse);
      if (isAnd) commasOnly = false;
      // ज़ेलेंस्की और यूरोपीय नेताओं से: whoever else is named, the marker behind them is for all.
      if (!next.length) {
        if (isAnd) at = othersEnd(sentence, at + 1, clause.to) ?? at;
        break;
      }
      people.push(...next);
      at += 2;
    }
    found.push({
      from,
      to: at,
      people,
      marker:
        senseOf(sentence.items[at - 1], 'pronoun')?.marker ??
        senseOf(sentence.items[at], 'marker')?.marker ??
        null,
      governor: null,
      commasOnly: commasOnly && people.length > 1,
    });
  }
  return found;
}

/** Whether a pronoun only says whose counterpart the next one is. */
function isOfCounterpart(sentence: Sentence, at: number): boolean {
  if (!senseOf(sentence.items[at], 'pronoun')) return false;
  const next = sentence.items[at + 1];
  const office = senseOf(next, 'person')?.office ?? senseOf(next, 'office');
  return office?.counterpart ?? false;
}

/** Where a noun phrase without a known person ends before its marker; null where none ends nearby. */
function othersEnd(sentence: Sentence, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + LONGEST_OTHERS); at++) {
    const item = sentence.items[at];
    const marker = senseOf(item, 'marker')?.marker;
    if (marker === 'agent' || marker === 'with' || marker === 'between')
      return at > from ? at : null;
    const ends = senseOf(item, 'verb') && !marker;
    if (ends || senseOf(item, 'trigger') || senseOf(item, 'time') || senseOf(item, 'person'))
      return null;
    if (sentence.tokens[item?.from ?? 0]?.kind === 'mark') return null;
  }
  return null;
}

/** अन्य एससीओ प्रतिनिधिमंडलों के प्रमुखों, and a little more. */
const LONGEST_OTHERS = 6;

const NOBODY: readonly EntityRef[] = [];

function peopleAt(sentence: Sentence, at: number, discourse: Discourse): readonly EntityRef[] {
  const item = sentence.items[at];
  if (!item?.senses.length) return NOBODY;
  const person = senseOf(item, 'person');
  if (person) return [discourse.whole(person.entity)];
  const pronoun = senseOf(item, 'pronoun');
  if (pronoun?.refers === 'person') {
    const meant = discourse.spokenOf ?? discourse.agent;
    return meant ? [meant] : [];
  }
  if (pronoun?.refers === 'both') return discourse.both ?? [];
  const office = senseOf(item, 'office');
  return office && !office.counterpart ? discourse.holders(office) : [];
}

/** Whom a clause is about, so that "he" behind it means them: its agent, else its first bare noun, before a medial verb. */
export function subjectOf(
  people: readonly Argument[],
  clause: Clause,
  sentence: Sentence,
): Argument | null {
  const agent = people.find((one) => one.marker === 'agent');
  if (!clause.medial) return agent ?? people.find((one) => one.marker === null) ?? null;
  // The talks were useful, Misri said: who closes a sentence by having said it is not spoken of.
  const closes = clause.from > 0 && clause.medial.verbsEnd + 1 >= clause.to;
  if (closes && senseOf(sentence.items[clause.verbs], 'saying')) return null;
  return (
    people.find(
      (one) =>
        one.marker === null &&
        one.to <= clause.verbs &&
        !isObject(sentence, one.governor, clause.from),
    ) ?? null
  );
}

/** The one who acts: the agent marked nearest before `at`, else the first bare noun of the clause. */
export function agentOf(people: readonly Argument[], at: number): Argument | null {
  const marked = people.filter((one) => one.marker === 'agent');
  return (
    marked.findLast((one) => one.from < at) ??
    marked[0] ??
    people.find((one) => one.marker === null) ??
    null
  );
}

/**
 * Those whom an event's trigger joins with the agent: before it, or behind a noun whose verb is still to come
 * (जयशंकर की मुलाकात लावरोव से होगी). `reach`: from the trigger before this one to the next.
 */
export function partnersOf(
  people: readonly Argument[],
  trigger: Trigger,
  reach: Stretch,
  at: number,
  sentence: Sentence,
): Argument[] {
  return people.filter((one) => {
    if (one.marker === null || !trigger.partners.includes(one.marker) || one.from < reach.from)
      return false;
    if (one.to > at)
      return (
        one.marker === 'with' && one.to <= reach.to && !senseOf(sentence.items[at + 1], 'marker')
      );
    // मोदी की मैक्रों से मुलाकात: a partner may stand between an owner and the noun.
    const gap = people.find(
      (other) => other.marker === 'with' && other.from > one.to && other.to < at,
    );
    return one.marker !== 'genitive' || onlyModifiers(sentence, gap ? gap.to + 1 : one.to + 1, at);
  });
}

/** Whether nothing but adjectives, particles and times stands between a genitive and its noun. */
export function onlyModifiers(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const item = sentence.items[at];
    const key = keyOf(sentence, item);
    if (senseOf(item, 'marker') && !senseOf(item, 'verb') && !closesAdjunct(sentence, at))
      return false;
    if (
      senseOf(item, 'person') ||
      senseOf(item, 'trigger') ||
      senseOf(item, 'office') ||
      key === ','
    )
      return false;
  }
  return to - from <= LONGEST_MODIFIER;
}

/** पेरिस में, सोमवार को: where and when may stand between a genitive and its noun. */
function closesAdjunct(sentence: Sentence, at: number): boolean {
  const before = sentence.items[at - 1];
  return senseOf(before, 'place') !== null || senseOf(before, 'time') !== null;
}

const LONGEST_MODIFIER = 4;
