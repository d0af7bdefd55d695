import type { CompiledPack } from '../languages/compile.js';
import type { Modality } from '../languages/event.js';
import type { Tense } from '../languages/pack.js';
import type { VerbForm } from '../languages/sense.js';
import { isCredit } from './credits.js';
import type { Item } from './items.js';
import { keyOf, type Sentence, senseOf, verbForms } from './sentence.js';

/** A stretch of a sentence with one predicate: items `from` up to but not including `to`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Where the finite verb group begins; `to` where there is none. */
  readonly verbs: number;
  readonly opener: 'when' | 'relative' | 'that' | 'and' | 'other' | null;
  readonly modality: Modality | null;
  /** Whether a word decided the modality (की उम्मीद है), not the verb's form. */
  readonly byWord: boolean;
  /** Whether the predicate takes back what it tells of: put off. */
  readonly takenBack: boolean;
  readonly tense: Tense | null;
  /** Whether the predicate tells only of a beginning or an end. */
  readonly phase: 'begin' | 'end' | null;
}

/** How many items before the verb group can colour the predicate (की उम्मीद है, प्रस्तावित है). */
const PREDICATE_REACH = 3;

/** A form that makes a verb group finite wherever it stands; a perfective is finite only at a clause's end. */
const FINITE = new Set<VerbForm>(['present', 'past', 'future', 'modal']);

/**
 * Cuts a sentence into clauses: each ends with its finite verb group, as clauses of verb-final languages do; a relative
 * or temporal opener behind a comma begins a new one. A headline without any finite group takes its first perfective.
 */
export function clauses(sentence: Sentence, pack: CompiledPack): Clause[] {
  if (!pack.pack.verbFinal) return cutAroundVerbs(sentence, pack);
  const cut = cutClauses(sentence, pack, false);
  return cut.some((clause) => clause.verbs < clause.to) ? cut : cutClauses(sentence, pack, true);
}

/** Clauses of a language whose verb stands in the middle: what is behind it is its own, up to the next opener. */
function cutAroundVerbs(sentence: Sentence, pack: CompiledPack): Clause[] {
  const groups = verbGroups(sentence);
  const { length } = sentence.items;
  if (!groups.length) return [describe(sentence, 0, length, length, pack)];
  let from = 0;
  return groups.map((group, index): Clause => {
    const next = groups[index + 1];
    const to = next ? boundary(sentence, group.to, next.from, pack) : length;
    const clause = describe(sentence, from, to, group.from, pack);
    from = to;
    return clause;
  });
}

/** Runs of verbs that hold one that can be finite. */
function verbGroups(sentence: Sentence): { from: number; to: number }[] {
  const groups: { from: number; to: number }[] = [];
  const { items } = sentence;
  for (let at = 0; at < items.length; at++) {
    if (!verbForms(items[at]).length || senseOf(items[at], 'time')) continue;
    const from = at;
    while (
      at + 1 < items.length &&
      (verbForms(items[at + 1]).length || senseOf(items[at + 1], 'particle'))
    )
      at++;
    const forms = items.slice(from, at + 1).flatMap(verbForms);
    if (forms.some((form) => FINITE.has(form) || form === 'perfective' || form === 'prospective'))
      groups.push({ from, to: at + 1 });
  }
  return groups;
}

/** Where the clause of one verb ends before the next: at the last opener or comma, else behind the time right after it. */
function boundary(sentence: Sentence, from: number, to: number, pack: CompiledPack): number {
  for (let at = to - 1; at >= from; at--)
    if (
      pack.openers.has(keyOf(sentence, sentence.items[at])) ||
      keyOf(sentence, sentence.items[at]) === ','
    )
      return at;
  for (let at = from; at < Math.min(to, from + 2); at++)
    if (senseOf(sentence.items[at], 'time')) return at + 1;
  return from;
}

function cutClauses(sentence: Sentence, pack: CompiledPack, anyPerfective: boolean): Clause[] {
  const { items } = sentence;
  const found: Clause[] = [];
  let from = 0;
  let at = 0;
  while (at < items.length) {
    if (at - 1 > from && opens(sentence, at, pack) && keyOf(sentence, items[at - 1]) === ',') {
      found.push(describe(sentence, from, at, at, pack));
      from = at;
    }
    if (!isVerb(sentence, at, pack)) {
      at++;
      // A dateline or a label: what stands before it is no part of the clause behind it.
      if (keyOf(sentence, items[at - 1]) === ':' || closesCredit(sentence, at - 1, pack)) {
        found.push(describe(sentence, from, at, at, pack));
        from = at;
      }
      continue;
    }
    const start = at;
    while (
      at < items.length &&
      (isVerb(sentence, at, pack) || (at > start && isInnerParticle(sentence, at, pack)))
    )
      at++;
    if (!endsClause(sentence, start, at, pack, anyPerfective)) continue;
    found.push(describe(sentence, from, at, start, pack));
    from = at;
  }
  if (from < items.length) {
    const last = found.at(-1);
    // What stands behind the last verb belongs to it: a subject put last, a closing mark.
    if (last && !hasOpener(sentence, from, pack))
      found[found.length - 1] = { ...last, to: items.length };
    else found.push(describe(sentence, from, items.length, items.length, pack));
  }
  return found;
}

/** नई दिल्ली, 19 अगस्त (भाषा): the bracket of an agency closes a dateline. */
function closesCredit(sentence: Sentence, at: number, pack: CompiledPack): boolean {
  return keyOf(sentence, sentence.items[at]) === ')' && isCredit(sentence, at - 1, pack);
}

function opens(sentence: Sentence, at: number, pack: CompiledPack): boolean {
  const kind = pack.openers.get(keyOf(sentence, sentence.items[at]));
  return kind === 'when' || kind === 'relative';
}

function hasOpener(sentence: Sentence, at: number, pack: CompiledPack): boolean {
  return openerAt(sentence, at, pack) !== null;
}

function openerAt(sentence: Sentence, from: number, pack: CompiledPack): Clause['opener'] {
  let at = from;
  while (
    at < sentence.items.length &&
    sentence.tokens[(sentence.items[at] as Item).from]?.kind === 'mark'
  )
    at++;
  return pack.openers.get(keyOf(sentence, sentence.items[at])) ?? null;
}

/** Whether an item is a verb here: one that is a case marker too (की) is a verb only where a clause can end. */
function isVerb(sentence: Sentence, at: number, pack: CompiledPack): boolean {
  const item = sentence.items[at];
  if (!senseOf(item, 'verb')) return false;
  return (
    !senseOf(item, 'marker') ||
    endsHere(sentence, at + 1, pack) ||
    isAuxiliary(sentence.items[at + 1], pack)
  );
}

function isAuxiliary(item: Item | undefined, pack: CompiledPack): boolean {
  return (
    verbForms(item).some(
      (form) => form === 'present' || form === 'past' || form === 'progressive',
    ) || pack.pack.passiveVerbs.includes(senseOf(item, 'verb')?.lemma ?? '')
  );
}

function isInnerParticle(sentence: Sentence, at: number, pack: CompiledPack): boolean {
  return (
    senseOf(sentence.items[at], 'particle') !== null &&
    at + 1 < sentence.items.length &&
    isVerb(sentence, at + 1, pack)
  );
}

function endsHere(sentence: Sentence, at: number, pack: CompiledPack): boolean {
  const item = sentence.items[at];
  if (!item) return true;
  return sentence.tokens[item.from]?.kind === 'mark' || pack.openers.has(keyOf(sentence, item));
}

function endsClause(
  sentence: Sentence,
  start: number,
  end: number,
  pack: CompiledPack,
  anyPerfective: boolean,
): boolean {
  const forms = verbForms(sentence.items[end - 1]);
  if (forms.some((form) => FINITE.has(form))) return true;
  if (!forms.includes('perfective')) return false;
  // करते हुए, हुई मुलाकात: a participle before a noun or behind an imperfective.
  const behindImperfective =
    end - start > 1 && verbForms(sentence.items[end - 2]).includes('imperfective');
  return !behindImperfective && (anyPerfective || endsHere(sentence, end, pack));
}

function describe(
  sentence: Sentence,
  from: number,
  to: number,
  verbs: number,
  pack: CompiledPack,
): Clause {
  const opener = openerAt(sentence, from, pack);
  const says = (words: ReadonlySet<string>): boolean => [...keys].some((key) => words.has(key));
  const forms = new Set<VerbForm>();
  const keys = new Set<string>();
  for (let at = Math.max(from, verbs - PREDICATE_REACH); at < to; at++) {
    const item = sentence.items[at] as Item;
    if (at >= verbs) for (const form of verbForms(item)) forms.add(form);
    for (let token = item.from; token < item.to; token++)
      keys.add(sentence.tokens[token]?.key ?? '');
  }
  const rule =
    verbs === to
      ? undefined
      : pack.predicates.find(
          (one) =>
            (!one.keys || says(one.keys)) &&
            (!one.forms || one.forms.some((form) => forms.has(form))) &&
            (!one.andForms || one.andForms.some((form) => forms.has(form))),
        );
  return {
    from,
    to,
    verbs,
    opener,
    modality: rule?.modality ?? null,
    byWord: rule?.keys != null,
    takenBack: rule !== undefined && rule.modality === null,
    tense: rule?.tense ?? null,
    phase: phaseOf(sentence, Math.max(from, verbs - PREDICATE_REACH), to, pack),
  };
}

/** शुरू होगा, संपन्न हुआ; not दिसंबर की शुरुआत, where the word is part of the time. */
function phaseOf(
  sentence: Sentence,
  from: number,
  to: number,
  pack: CompiledPack,
): Clause['phase'] {
  for (let at = from; at < to; at++) {
    const key = keyOf(sentence, sentence.items[at]);
    if (pack.phases.begin.has(key)) return 'begin';
    if (pack.phases.end.has(key)) return 'end';
  }
  return null;
}
