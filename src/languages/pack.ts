import type { ActWords } from './acts.js';
import type { AsideWords } from './aside.js';
import type { BusinessWords } from './business.js';
import type { Modality } from './event.js';
import type { Sense, VerbForm } from './sense.js';

/** Words of one meaning: every form listed, spaces between the words of a phrase. */
export interface Words {
  readonly forms: readonly string[];
  readonly sense: Sense;
}

/**
 * One step of the cascade: a run of words and senses that becomes one sense.
 *
 * `pattern` is a row of terms: `'word'` a word, `'a'|'b'` one of several, `name` a sense, `label:name` a sense that the
 * production reads, `a|b` one of several words or senses, `term?` one that may be missing, `+term` one without white
 * space before it. Not taken are `&term`, which must follow, `!term`, which must not, and, first in the row, `<term`,
 * which must stand before, and `>term`, which must not. Four names are built in: `unknown`, up to seven words that nothing
 * else knows, as names are; `fullName`, two words or more of which one is known as a name of people; `coined`, words that
 * nothing else knows beside a word for their kind; and `edge`, where a noun phrase ends: a marker, a conjunction, a verb, a punctuation mark or the sentence's end.
 */
export interface Pattern {
  readonly name: string;
  readonly pattern: string;
  /** The production that makes the new sense, by its name in the engine's list. */
  readonly make: string;
}

/** How a clause's closing words say when and whether: the first rule whose words all occur decides. */
export interface PredicateRule {
  readonly name: string;
  /** Any of these words, folded on loading. */
  readonly words?: readonly string[];
  /** Any of these verbs, by lemma. */
  readonly lemmas?: readonly string[];
  /** Any of these verb forms. */
  readonly forms?: readonly VerbForm[];
  /** And any of these verb forms too. */
  readonly andForms?: readonly VerbForm[];
  /** Null: the predicate says of an event only that it does not take place as told (put off); nothing is claimed. */
  readonly modality: Modality | null;
  readonly tense: Tense;
}

/** `remote`: the past of the past, told as background (की थी, had met). */
export type Tense = 'past' | 'remote' | 'present' | 'future';

/** The small words that hold a spelt-out number together. */
export interface NumberWords {
  /** Between hundreds and the rest: three hundred AND twelve. */
  readonly links: readonly string[];
  /** Stands for one before a magnitude: A million. */
  readonly articles: readonly string[];
  readonly point: readonly string[];
  readonly minus: readonly string[];
  /** Between numerator and denominator: one OVER twenty. */
  readonly over: readonly string[];
  /** Whether two numbers of two figures side by side are a year: nineteen eighty-six; else ten or twenty (दस बीस). */
  readonly pairedYears?: boolean;
  /** Behind a part that an ordinal names (a third OF them), where a noun would make it one of a row (a third MEETING). */
  readonly partEnds: readonly string[];
  /** Whether the word for one is the article too (एक तीसरी बैठक): then so it is for parts. */
  readonly oneIsArticle?: boolean;
  /** Before a number that names and does not count: Article 370, Flight 182. */
  readonly labels: readonly string[];
  /** Before a number that names only where nothing is counted by it: platform 9, but at the gate 5 policemen. */
  readonly placeLabels?: readonly string[];
  /** Between a denominator and the whole, the whole first (तीन में से एक) or last (one out of three). */
  readonly outOf: { readonly words: readonly string[]; readonly wholeFirst: boolean };
}

/** Lines of a page that are not the report. */
export interface FurniturePack {
  /** A line that begins with one of these is a link to another text. */
  readonly lineStarts: readonly string[];
  /** A line that is one of these alone is a heading of the page. */
  readonly headings: readonly string[];
  /** From a line that is one of these alone to the end of the list below it. */
  readonly listHeadings: readonly string[];
  /** A short line that holds one of these in brackets is a caption. */
  readonly captions: readonly string[];
}

/** One language as data. `reading` knows no word of any language. */
export interface LanguagePack {
  /** BCP 47. */
  readonly language: string;
  /** The Unicode script that most of its letters have, for detection. */
  readonly script: string;
  /**
   * Function words that this language has and others of its script have not, for detection. Left out, the script alone
   * decides.
   */
  readonly commonWords?: readonly string[];
  /** The country whose offices go without saying in its newsrooms: an entity key. */
  readonly home: string;
  /** What its business reports say beside figures; a pack without it reads none. */
  readonly business?: BusinessWords;
  /** What tells of loose dated acts; a pack without it reads none. */
  readonly acts?: ActWords;
  /** Words before a full stop that do not end a sentence. */
  readonly abbreviations: readonly string[];
  readonly numbers: NumberWords;
  /** Whether the finite verb closes a clause (Hindi) or stands in its middle (English). */
  readonly verbFinal: boolean;
  readonly words: readonly Words[];
  /** Matched after the cascade, on what it left: markers of several words. */
  readonly markers: readonly Words[];
  readonly patterns: readonly Pattern[];
  readonly predicates: readonly PredicateRule[];
  /** Words of a predicate that say a time is only when something begins, or ends. */
  readonly phases: { readonly begin: readonly string[]; readonly end: readonly string[] };
  /** Words that open a clause; the value says which kind. */
  readonly clauseOpeners: Readonly<
    Record<string, 'when' | 'relative' | 'that' | 'and' | 'if' | 'other'>
  >;
  /** Words that put one name beside another; `comma` counts too. */
  readonly conjunctions: readonly string[];
  /** Words that are never part of a name, though no other entry has them. */
  readonly notNames: readonly string[];
  /** Endings of verbs, which no name has. */
  readonly notNameEndings: readonly string[];
  /** Words that names of bodies hold and none consists of: State, National. */
  readonly nameFillers?: readonly string[];
  /** Verbs that make a passive of the perfective before them (की गई), by lemma. */
  readonly passiveVerbs: readonly string[];
  /** Verbs that a time may part from the participle that they go with (was on Monday sentenced), by lemma. */
  readonly auxiliaries?: readonly string[];
  /** Words that say something to one rule of claims alone: who pays, what caused it. */
  readonly asides?: readonly AsideWords[];
  /** Openings that carry the previous sentence's time on. */
  readonly additives: readonly string[];
  /** Everyday words that credit a wire agency when they stand alone in brackets: the agency's entity key. */
  readonly credits: Readonly<Record<string, string>>;
  readonly furniture: FurniturePack;
}
