import type { NormalText } from '../text/normal.js';
import type { Account } from './account.js';
import type { ClauseFrames, Stretch } from './frames/frame.js';
import type { MissReason } from './missReasons.js';
import type { Claim, EventMention, Evidence } from './reading.js';
import type { Sentence } from './sentence.js';

/** Tells that an item of the sentence at hand came to nothing, and why; `detail`: which words or value. */
export type Miss = (at: number, reason: MissReason, detail?: string | null) => void;

/** All that a reading went through, as it stood at its end. */
export interface ReadArticle {
  readonly normal: NormalText;
  readonly sentences: readonly Sentence[];
  /** The clauses of each sentence, with what they tell of. */
  readonly clauses: readonly (readonly ClauseFrames[])[];
  readonly accounts: readonly Account[];
  readonly events: readonly EventMention[];
  readonly claims: readonly Claim[];
}

/** What whoever wants to know how a text was read passes along: reading tells it what it drops, and what it made. */
export interface Trace {
  /** Items of a sentence that came to nothing. */
  miss(sentence: number, at: Stretch, reason: MissReason, detail?: string | null): void;
  /** A line that is not the report: offsets in the normal text. */
  skip(start: number, end: number): void;
  /** Words whose value nothing can be claimed of. */
  refuse(evidence: Evidence, reason: MissReason): void;
  done(article: ReadArticle): void;
}

/** A trace bound to one sentence; none where nobody asks. */
export function missesOf(trace: Trace | undefined, sentence: number): Miss | undefined {
  return (
    trace &&
    ((at, reason, detail) => trace.miss(sentence, { from: at, to: at + 1 }, reason, detail))
  );
}

/** No frames, with the reason told to whoever asks. */
export function nothing(miss: Miss | undefined, at: number, reason: MissReason): never[] {
  miss?.(at, reason);
  return [];
}

/** The same for a word that is no predicate of its clause: taken back, or in another verb's service. */
export function noPredicate(miss: Miss | undefined, at: number, takenBack: boolean): never[] {
  return nothing(miss, at, takenBack ? 'TAKEN_BACK' : 'NOT_PREDICATE');
}
