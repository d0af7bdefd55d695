import type { CompiledPack } from '../languages/compile.js';
import type { Modality } from '../languages/event.js';
import type { Tense } from '../languages/pack.js';
import type { VerbForm } from '../languages/sense.js';
import { factsOf } from '../languages/wordFacts.js';
import type { Token } from '../text/tokens.js';
import { isCredit } from './credits.js';
import type { Item } from './items.js';
import { boundary, headlineVerb, mainVerbs } from './medialVerbs.js';
import { ofSentence } from './ofSentence.js';
import { keyOf, type Sentence, senseOf, verbForms } from './sentence.js';
import type { Stretch } from './stretch.js';

/** A stretch of a sentence with one predicate: items `from` up to but not including `to`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Where the finite verb group begins; `to` where there is none. */
  readonly verbs: number;
  readonly opener: 'when' | 'relative' | 'that' | 'and' | 'if' | 'other' | null;
  readonly modality: Modality | null;
  /** The pack's predicate rule that decided modality and tense; null where none fits. */
  readonly rule?: string | null;
  /** Whether a word decided the modality (की उम्मीद है), not the verb's form. */
  readonly byWord: boolean;
  /** Whether the predicate takes back what it tells of (put off), or only supposes it (if). */
  readonly takenBack: boolean;
  readonly tense: Tense | null;
  /** Whether the predicate tells only of a beginning or an end. */
  readonly phase: 'begin' | 'end' | null;
  /** Where the finite verb stands in the middle of its clause: where its group ends, and whether it is a passive. */
  readonly medial: { readonly verbsEnd: number; readonly passive: boolean } | null;
  /** Whether it is the dateline of a report, whose day and town are those of the telling. */
  readonly dateline: boolean;
}

/** How many items before the verb group can colour the predicate (की उम्मीद है, प्रस्तावित है). */
const PREDICATE_REACH = 3;

/** A form that makes a verb group finite wherever it stands; a perfective is finite only at a clause's end. */
const FINITE = new Set<VerbForm>(['present', 'past', 'future', 'modal']);

/**
 * Cuts a sentence into clauses: each ends with its finite verb group, as clauses of verb-final languages do; a relative
 * or temporal opener behind a comma begins a new one. A headline without any finite group takes its first perfective.
 */
export const clauses = ofSentence(cutIn);

function cutIn(sentence: Sentence, pack: CompiledPack): readonly Clause[] {
  if (!pack.pack.verbFinal) return cutAroundVerbs(sentence, pack);
  const cut = cutClauses(sentence, pack, false);
  return cut.some((clause) => clause.verbs < clause.to) ? cut : cutClauses(sentence, pack, true);
}

/** Clauses of a language whose verb stands in the middle: what is behind it is its own, up to the next opener. */
function cutAroundVerbs(sentence: Sentence, pack: CompiledPack): Clause[] {
  const groups = mainVerbs(sentence, pack);
  const { length } = sentence.items;
  if (!groups.length) return [headline(sentence, pack)];
  const opening = datelineEnd(sentence, groups[0]?.from ?? 0, pack);
  let from = opening;
  let denied = false;
  const told = groups.map((group, index): Clause => {
    const next = groups[index + 1];
    const to = next ? boundary(sentence, group.to, next.from, pack) : length;
    const clause = describe(sentence, from, to, group, pack);
    const isDenied = denied && clause.opener === 'that' && clause.modality !== null;
    from = to;
    denied = sentence.items
      .slice(group.from, group.to)
      .some((item) => senseOf(item, 'saying')?.denies);
    return isDenied ? { ...clause, modality: 'DENIED' } : clause;
  });
  return opening
    ? [describe(sentence, 0, opening, { from: opening, to: opening }, pack), ...told]
    : told;
}

/** The most items of a dateline: town, state, month, day, agency, and the marks between. */
const LONGEST_DATELINE = 12;

/** Behind a dateline or a label that a sentence begins with, before its first verb: GUWAHATI, July 18 (PTI): …; 0 where there is none. */
function datelineEnd(sentence: Sentence, verb: number, pack: CompiledPack): number {
  for (let at = Math.min(verb, LONGEST_DATELINE) - 1; at > 0; at -= 1)
    if (keyOf(sentence, sentence.items[at]) === ':' || closesCredit(sentence, at, pack))
      return at + 1;
  return 0;
}

/** A sentence without a finite verb; a headline's infinitive is to come: Lavrov to visit India. */
function headline(sentence: Sentence, pack: CompiledPack): Clause {
  const { length } = sentence.items;
  const at = headlineVerb(sentence, pack);
  if (at === null) return describe(sentence, 0, length, { from: length, to: length }, pack);
  const clause = describe(sentence, 0, length, { from: at, to: at + 1 }, pack);
  return { ...clause, modality: 'PLANNED', tense: 'future' };
}

function cutClauses(sentence: Sentence, pack: CompiledPack, anyPerfective: boolean): Clause[] {
  const { items } = sentence;
  const found: Clause[] = [];
  let from = 0;
  let at = 0;
  while (at < items.length) {
    if (at - 1 > from && keyOf(sentence, items[at - 1]) === ',' && opens(sentence, at, pack)) {
      found.push(describe(sentence, from, at, { from: at, to: at }, pack));
      from = at;
    }
    if (!isVerb(sentence, at, pack)) {
      at++;
      // A dateline or a label: what stands before it is no part of the clause behind it.
      if (keyOf(sentence, items[at - 1]) === ':' || closesCredit(sentence, at - 1, pack)) {
        found.push(describe(sentence, from, at, { from: at, to: at }, pack));
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
    found.push(describe(sentence, from, at, { from: start, to: at }, pack));
    from = at;
  }
  if (from < items.length) {
    const last = found.at(-1);
    // What stands behind the last verb belongs to it: a subject put last, a closing mark.
    if (last && !hasOpener(sentence, from, pack))
      found[found.length - 1] = { ...last, to: items.length };
    else
      found.push(
        describe(sentence, from, items.length, { from: items.length, to: items.length }, pack),
      );
  }
  return found;
}

/** Whether what a sentence begins with up to an item names an agency, or a town before a colon. */
function isDateline(sentence: Sentence, to: number, pack: CompiledPack): boolean {
  const colon = keyOf(sentence, sentence.items[to - 1]) === ':';
  if (closesCredit(sentence, to - (colon ? 2 : 1), pack)) return true;
  return colon && sentence.items.slice(0, to).some((item) => senseOf(item, 'place') !== null);
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
  group: Stretch,
  pack: CompiledPack,
): Clause {
  const verbs = group.from;
  const opener = openerAt(sentence, from, pack);
  const forms: VerbForm[] = [];
  const lemmas: string[] = [];
  // The predicates that a word of the clause is in.
  const said: number[] = [];
  // Where the verb stands in the middle, what is behind its group belongs to other words.
  const reach = pack.pack.verbFinal
    ? { from: Math.max(from, verbs - PREDICATE_REACH), to }
    : { from: particlesFrom(sentence, verbs, from), to: Math.min(to, group.to + 1) };
  for (let at = reach.from; at < reach.to; at++) {
    const item = sentence.items[at] as Item;
    if (at >= verbs)
      for (const sense of item.senses) {
        if (sense.cls !== 'verb') continue;
        forms.push(sense.form);
        lemmas.push(sense.lemma);
      }
    for (let token = item.from; token < item.to; token++) {
      const { predicates } = factsOf(pack, (sentence.tokens[token] as Token).word);
      if (predicates.length) said.push(...predicates);
    }
  }
  const rule =
    verbs === to
      ? undefined
      : pack.predicates.find(
          (one, place) =>
            (!one.keys || said.includes(place)) &&
            (!one.lemmas || one.lemmas.some((lemma) => lemmas.includes(lemma))) &&
            (!one.forms || one.forms.some((form) => forms.includes(form))) &&
            (!one.andForms || one.andForms.some((form) => forms.includes(form))),
        );
  return {
    from,
    to,
    verbs,
    opener,
    modality: rule?.modality ?? null,
    rule: rule?.name ?? null,
    byWord: rule?.keys != null,
    takenBack: (rule !== undefined && rule.modality === null) || opener === 'if',
    tense: rule?.tense ?? null,
    phase: phaseOf(sentence, reach.from, reach.to, pack),
    medial: pack.pack.verbFinal
      ? null
      : { verbsEnd: group.to, passive: isPassive(sentence, group, pack) },
    dateline: from === 0 && verbs === to && isDateline(sentence, to, pack),
  };
}

/** Where the particles before a verb begin: never met. */
function particlesFrom(sentence: Sentence, verbs: number, from: number): number {
  let at = verbs;
  while (at > from && senseOf(sentence.items[at - 1], 'particle')) at--;
  return at;
}

/** Was received: a perfective behind the verb that makes the passive. */
function isPassive(sentence: Sentence, { from, to }: Stretch, pack: CompiledPack): boolean {
  let at = to - 1;
  while (at > from && !verbForms(sentence.items[at]).length) at--;
  const before = sentence.items.slice(from, at);
  return (
    verbForms(sentence.items[at]).includes('perfective') &&
    before.some((item) => pack.pack.passiveVerbs.includes(senseOf(item, 'verb')?.lemma ?? ''))
  );
}

/** शुरू होगा, संपन्न हुआ; not दिसंबर की शुरुआत, where the word is part of the time. */
function phaseOf(
  sentence: Sentence,
  from: number,
  to: number,
  pack: CompiledPack,
): Clause['phase'] {
  for (let at = from; at < to; at++) {
    const item = sentence.items[at] as Item;
    if (item.to !== item.from + 1) continue;
    const { phase } = factsOf(pack, (sentence.tokens[item.from] as Token).word);
    if (phase) return phase;
  }
  return null;
}
