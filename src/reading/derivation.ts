import type { EventType, Modality } from '../languages/event.js';
import type { Tense } from '../languages/pack.js';
import type { TimeSource } from './account.js';
import type { MissReason } from './missReasons.js';
import type { Claim, Span } from './reading.js';

/** Words of the stored text, with their place in code points. */
export interface Quote extends Span {
  readonly exact: string;
}

/** One item of a sentence: a word, or several that a rule made one of. */
export interface DerivedItem {
  readonly words: Quote;
  /** The classes of what it can be. */
  readonly senses: readonly string[];
  /** The pack's patterns that made it, the last one first; none for a word as the lexicon has it. */
  readonly rules: readonly string[];
}

/** One clause, with the predicate rule of the pack that says when and whether. */
export interface DerivedClause {
  readonly words: Quote;
  readonly rule: string | null;
  readonly modality: Modality | null;
  readonly tense: Tense | null;
}

/** One telling of an event: several of them, and of several sentences, can tell of one. */
export interface DerivedEvent {
  /** `e1`, `e2` … in the order of the text. */
  readonly event: string;
  readonly type: EventType;
  /** The trigger that it was read by; for a happening its kind, for a gathering what it is called. */
  readonly rule: string;
  readonly words: Quote;
  readonly modality: Modality | null;
  /** EDTF, as far as this telling gives it. */
  readonly time: string | null;
  readonly timeSource: TimeSource | null;
}

/** A claim that quotes the sentence; it names the rule that made it. */
export interface DerivedClaim {
  /** Its place among the reading's claims. */
  readonly position: number;
  readonly claim: Claim;
}

/** Words that could have told of something and came to nothing. */
export interface NearMiss {
  readonly words: Quote;
  /** The number of the sentence, from 0; null for what is in none. */
  readonly sentence: number | null;
  readonly reason: MissReason;
  /** Which words are missing, or which value was dropped. */
  readonly detail: string | null;
}

/** What became of one sentence. */
export interface DerivedSentence {
  readonly words: Quote;
  readonly items: readonly DerivedItem[];
  readonly clauses: readonly DerivedClause[];
  readonly events: readonly DerivedEvent[];
  readonly claims: readonly DerivedClaim[];
}

/** How a text was read: which rules made what of which words, and which near misses were dropped and why. */
export interface Derivation {
  /** BCP 47. */
  readonly language: string;
  /** EDTF; what relative times were reckoned from. */
  readonly publishedOn: string | null;
  readonly sentences: readonly DerivedSentence[];
  /** In the order of the text. */
  readonly nearMisses: readonly NearMiss[];
}
