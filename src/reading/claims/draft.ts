import type { NormalText } from '../../text/normal.js';
import type { Account, Link } from '../account.js';
import type { Claim } from '../reading.js';
import type { Anchor } from '../resolveTime.js';
import type { Sentence } from '../sentence.js';

/** What the rules that make claims look at: the article, read as far as its events. */
export interface Draft {
  readonly normal: NormalText;
  readonly sentences: readonly Sentence[];
  readonly accounts: readonly Account[];
  readonly links: readonly Link[];
  readonly anchor: Anchor | null;
  /** The event mention's id of an account. */
  readonly idOf: (account: Account) => string;
  /** Who is named as saying what stands at a sentence's item, in the article's words. */
  readonly attributionAt: (sentence: number, item: number) => string | null;
}

/** One kind of claim: what it asserts stands in the file of the rule. */
export type ClaimRule = (draft: Draft) => Claim[];
