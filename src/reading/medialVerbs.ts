import type { CompiledPack } from '../languages/compile.js';
import type { VerbForm } from '../languages/sense.js';
import type { Item } from './items.js';
import { isNounHere, markersAt } from './phrases.js';
import { keyOf, type Sentence, senseOf, verbForms } from './sentence.js';
import type { Stretch } from './stretch.js';

/** A form that makes a verb group finite wherever it stands. */
const FINITE: ReadonlySet<VerbForm> = new Set([
  'present',
  'past',
  'future',
  'modal',
  'prospective',
]);

/** The verb groups that make clauses, where verbs stand in the middle of them. */
export function mainVerbs(sentence: Sentence, pack: CompiledPack): Stretch[] {
  return mainGroups(verbGroups(sentence, pack), sentence);
}

/** The infinitive of a headline, behind nothing but names: Lavrov to visit India; null where there is none. */
export function headlineVerb(sentence: Sentence, pack: CompiledPack): number | null {
  const { items } = sentence;
  const at = items.findIndex(
    (item, place) =>
      verbForms(item).includes('root') &&
      place > 1 &&
      markersAt(sentence, place - 1).includes('goal'),
  );
  const isHeadline =
    at > 0 && items.slice(0, at - 1).every((item) => isNamed(sentence, item, pack));
  return isHeadline ? at : null;
}

/** Names and what joins them: nothing that could be a verb which no pack lists. */
function isNamed(sentence: Sentence, item: Item, pack: CompiledPack): boolean {
  const token = sentence.tokens[item.from];
  return (
    item.senses.length > 0 ||
    token?.kind === 'mark' ||
    pack.conjunctions.has(token?.key ?? '') ||
    /^\p{Lu}/u.test(token?.text ?? '')
  );
}

/** Runs of verbs that hold one that can be finite. */
function verbGroups(sentence: Sentence, pack: CompiledPack): Stretch[] {
  const groups: Stretch[] = [];
  const { items } = sentence;
  for (let at = 0; at < items.length; at++) {
    if (!isVerbHere(sentence, at, pack)) continue;
    let from = at;
    for (let next = at + 1; next < items.length; next++) {
      if (isVerbHere(sentence, next, pack)) at = next;
      else if (!senseOf(items[next], 'particle')) {
        const held = heldApart(sentence, at, pack);
        if (held === null) break;
        at = next = held;
      }
    }
    // The visit was put off, the talks held are over: a noun or a participle before the finite verb is the subject's.
    let finite = from;
    while (finite <= at && !verbForms(items[finite]).some(isAlwaysFinite)) finite++;
    if (finite <= at) from = finite;
    const forms = items.slice(from, at + 1).flatMap(verbForms);
    if (forms.some((form) => isAlwaysFinite(form) || form === 'perfective'))
      groups.push({ from, to: at + 1 });
  }
  return groups;
}

/** Was on Monday sentenced, has late on Friday quit: the participle of an auxiliary, behind the time between them; null for none. */
function heldApart(sentence: Sentence, auxiliary: number, pack: CompiledPack): number | null {
  const { items } = sentence;
  if (!pack.pack.auxiliaries?.includes(senseOf(items[auxiliary], 'verb')?.lemma ?? '')) return null;
  let at = auxiliary + 1;
  if (senseOf(items[at], 'marker')) at++;
  if (!senseOf(items[at], 'time')) return null;
  at++;
  const forms = verbForms(items[at]);
  return isVerbHere(sentence, at, pack) && !forms.some(isAlwaysFinite) ? at : null;
}

const isAlwaysFinite = (form: VerbForm): boolean => FINITE.has(form);

/** Not the visit, the planned talks. */
function isVerbHere(sentence: Sentence, at: number, pack: CompiledPack): boolean {
  const item = sentence.items[at];
  const forms = verbForms(item);
  if (!forms.length || senseOf(item, 'time')) return false;
  const before = sentence.items[at - 1];
  // Is meeting him; not: the leaders' meeting.
  if (forms.includes('progressive') && !verbForms(before).length) return false;
  if (senseOf(item, 'trigger') && !forms.includes('perfective'))
    return !isNounHere(sentence, at, pack.openers);
  return !senseOf(before, 'article') && !senseOf(before, 'possessive');
}

/** "A day after he met Putin" belongs to the clause before it: it says when, and is no report of its own. */
function mainGroups(groups: readonly Stretch[], sentence: Sentence): Stretch[] {
  return groups.filter(
    (group, index) =>
      (index === 0 || !isSubordinate(sentence, group.from, groups[index - 1]?.to ?? 0)) &&
      !isOfSubject(sentence, group, groups[index + 1]),
  );
}

/** The talks scheduled for Monday did not take place: a participle with its time and place before the finite verb. */
function isOfSubject(sentence: Sentence, group: Stretch, next: Stretch | undefined): boolean {
  const { items } = sentence;
  if (!next || group.to !== group.from + 1 || next.from === group.to) return false;
  if (verbForms(items[group.from]).some(isAlwaysFinite)) return false;
  // Was called off, did not take place.
  if (!verbForms(items[next.from]).some(isAlwaysFinite) && next.to === next.from + 1) return false;
  return items
    .slice(group.to, next.from)
    .every(
      (item) =>
        senseOf(item, 'time') !== null ||
        senseOf(item, 'place') !== null ||
        senseOf(item, 'marker') !== null,
    );
}

/** How far its subject may stand from the verb. */
const LONGEST_SUBJECT = 6;

function isSubordinate(sentence: Sentence, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - LONGEST_SUBJECT); at--) {
    const item = sentence.items[at];
    const marker = senseOf(item, 'marker')?.marker;
    const offset = senseOf(item, 'offset');
    if (marker === 'before' || marker === 'after' || (offset && !offset.ofLast)) return true;
    if (marker || sentence.tokens[item?.from ?? 0]?.kind === 'mark' || senseOf(item, 'trigger'))
      return false;
  }
  return false;
}

/** Where the clause of one verb ends before the next: at the last opener or comma, else behind the time right after it. */
export function boundary(sentence: Sentence, from: number, to: number, pack: CompiledPack): number {
  for (let at = to - 1; at >= from; at--)
    if (
      (pack.openers.has(keyOf(sentence, sentence.items[at])) && !joinsNames(sentence, at, to)) ||
      keyOf(sentence, sentence.items[at]) === ','
    )
      return at;
  for (let at = from; at < Math.min(to, from + 2); at++)
    if (senseOf(sentence.items[at], 'time')) return at + 1;
  return from;
}

/** Met Putin and Lavrov, whose verb comes before: "and" joins two names unless the next verb follows the second at once. */
function joinsNames(sentence: Sentence, at: number, verb: number): boolean {
  const named = (item: number): boolean =>
    senseOf(sentence.items[item], 'person') !== null ||
    senseOf(sentence.items[item], 'place') !== null;
  return named(at - 1) && named(at + 1) && at + 2 < verb;
}
