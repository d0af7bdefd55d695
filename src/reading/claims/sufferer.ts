import type { EntityRef } from '../../values/value.js';
import { officiantsOf } from '../matters/trial.js';
import { type Sentence, senseOf } from '../sentence.js';
import { PEOPLE } from './figureScope.js';
import { namedBefore } from './namedAndOthers.js';

/** Whom a term or a fine is of: somebody named, so many, or all. */
export type Sufferer =
  | { readonly kind: 'person'; readonly entity: EntityRef; readonly at: number }
  | { readonly kind: 'group'; readonly count: number; readonly at: number }
  | { readonly kind: 'all'; readonly each: boolean; readonly at: number };

/** Units of people who can stand before a court; of others a number counts something else. */
const CONVICTS: ReadonlySet<string> = new Set([
  ...PEOPLE,
  ...['convict', 'accused', 'man', 'woman', 'youth', 'officer', 'police officer', 'employee'],
  ...['student', 'doctor', 'soldier', 'militant', 'lawyer', 'farmer', 'member', 'boy', 'girl'],
]);

/** Finds whom the terms and fines of an article befall. */
export class Sufferers {
  readonly #officials: ReadonlySet<string>;

  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly whole: (person: EntityRef) => EntityRef,
    private readonly verbFinal: boolean,
    private readonly conjunctions: ReadonlySet<string>,
    /** The one defendant of the article, where it has one. */
    private readonly only: EntityRef | null,
  ) {
    this.#officials = officiantsOf(sentences, whole);
  }

  /** Whom a figure at an item befalls: the nearest before it, else right behind it; null where nothing says. */
  of(index: number, figure: number): Sufferer | null {
    const sentence = this.sentences[index] as Sentence;
    for (let at = figure - 1; at >= 0; at--) {
      const found = this.#at(index, at, figure);
      if (found) return found;
      // His wife, पत्नी को पांच साल: nobody that the words name.
      if (senseOf(sentence.items[at], 'kin')) return null;
      // उनके सहायक को दो साल: somebody of his, whom nothing names.
      if (at < figure - 1 && senseOf(sentence.items[at], 'possessive')) return null;
    }
    for (let at = figure + 1; at <= figure + BEHIND; at++) {
      const led = senseOf(sentence.items[at - 1], 'marker')?.marker;
      if (led !== 'other' && led !== 'genitive' && led !== 'goal') continue;
      const found = this.#at(index, at, figure);
      if (found) return found;
    }
    const told = sentence.items.some((item) => senseOf(item, 'inDefault'))
      ? this.#lastBefore(index, figure)
      : this.only;
    return told && { kind: 'person', entity: told, at: figure };
  }

  #at(index: number, at: number, figure: number): Sufferer | null {
    const sentence = this.sentences[index] as Sentence;
    const item = sentence.items[at];
    const person = senseOf(item, 'person');
    if (person) {
      const entity = this.whole(person.entity);
      return this.#suffers(sentence, at, entity) ? { kind: 'person', entity, at } : null;
    }
    const isHis = at < figure - 1 && senseOf(item, 'possessive') !== null;
    if (!isHis && senseOf(item, 'pronoun')?.refers === 'person') {
      const entity = this.#lastBefore(index, at);
      return entity && this.#isMarked(sentence, at) ? { kind: 'person', entity, at } : null;
    }
    const counted = senseOf(item, 'quantity');
    if (counted && CONVICTS.has(counted.unit) && counted.bound === 'exact')
      return { kind: 'group', count: counted.n + namedBefore(sentence, at, this.conjunctions), at };
    const number = senseOf(item, 'number');
    if (number && !counted && at < figure && isPlain(sentence, at) && !isAge(sentence, at))
      return { kind: 'group', count: number.n + namedBefore(sentence, at, this.conjunctions), at };
    const every = senseOf(item, 'every');
    if (every) return { kind: 'all', each: every.each, at };
    const unit = senseOf(item, 'counted')?.unit;
    return unit === 'convict' ? { kind: 'all', each: false, at } : null;
  }

  /** Whoever acts in a verb-final language is marked as such; whoever holds an office judges, defends or prosecutes. */
  #suffers(sentence: Sentence, at: number, { key }: EntityRef): boolean {
    return !this.#officials.has(key) && this.#isMarked(sentence, at);
  }

  #isMarked({ items }: Sentence, at: number): boolean {
    if (!this.verbFinal) return true;
    return senseOf(items[at + 1], 'marker')?.marker !== 'agent';
  }

  /** Whom "he" means: whoever without an office was named last. */
  #lastBefore(index: number, at: number): EntityRef | null {
    for (let sentence = index; sentence >= Math.max(0, index - BACK); sentence--) {
      const { items } = this.sentences[sentence] as Sentence;
      for (let item = sentence === index ? at - 1 : items.length - 1; item >= 0; item--) {
        const person = senseOf(items[item], 'person');
        const entity = person && this.whole(person.entity);
        if (entity && !this.#officials.has(entity.key)) return entity;
      }
    }
    return this.only;
  }
}

/** Sentences in which "he" is sought. */
const BACK = 6;

/** How far behind a figure whoever it is for may stand: 10 years in jail for Roy. */
const BEHIND = 7;

/** A bare number that counts people: 12 को, the remaining 12 were; not one of a date, a section or a sum. */
function isPlain({ items, tokens }: Sentence, at: number): boolean {
  const number = senseOf(items[at], 'number');
  if (!number || number.label || number.vague || number.coded || !Number.isInteger(number.n))
    return false;
  if (items[at]?.senses.some(({ cls }) => cls === 'year' || cls === 'time' || cls === 'clock'))
    return false;
  const before = tokens[(items[at]?.from ?? 0) - 1];
  const after = tokens[items[at]?.to ?? 0];
  const glued =
    (after && !after.spaced && after.kind !== 'mark') || before?.key === '-' || after?.key === '-';
  return !glued && number.n < MOST_CONVICTS;
}

/** Kushwah, 61, was fined: a number between commas right behind a name. */
function isAge({ items, tokens }: Sentence, at: number): boolean {
  const isComma = (item: number): boolean => tokens[items[item]?.from ?? -1]?.key === ',';
  return isComma(at - 1) && isComma(at + 1) && senseOf(items[at - 2], 'person') !== null;
}

/** More are a section of law. */
const MOST_CONVICTS = 100;
