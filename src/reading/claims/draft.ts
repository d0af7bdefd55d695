import type { CompiledPack } from '../../languages/compile.js';
import type { NormalText } from '../../text/normal.js';
import type { EntityRef } from '../../values/value.js';
import type { Account, Link } from '../account.js';
import type { Clause } from '../clauses.js';
import type { Happenings } from '../happenings.js';
import type { Matters } from '../matters.js';
import type { Occasion } from '../occasion.js';
import type { Claim } from '../reading.js';
import type { Anchor } from '../resolveTime.js';
import type { Sentence } from '../sentence.js';
import type { Trace } from '../trace.js';

/** What the rules that make claims look at: the article, read as far as its events. */
export interface Draft {
  readonly normal: NormalText;
  readonly pack: CompiledPack;
  readonly sentences: readonly Sentence[];
  readonly accounts: readonly Account[];
  readonly links: readonly Link[];
  readonly happenings: Happenings;
  readonly matters: Matters;
  /** A person as the article names them in full. */
  readonly whole: (person: EntityRef) => EntityRef;
  /** Home, for a guest from the other country that the article is about. */
  readonly hostOf: (person: EntityRef) => EntityRef | null;
  /** The dealings of two countries that the article reports, where it reports any. */
  readonly occasion: Occasion | null;
  /** The reader's own country. */
  readonly home: EntityRef;
  /** The clause that an item stands in. */
  readonly clauseAt: (sentence: number, item: number) => Clause | null;
  readonly anchor: Anchor | null;
  /** Who and what the article is about. */
  readonly topic: readonly EntityRef[];
  /** The event mention's id of an account. */
  readonly idOf: (account: Account) => string;
  /** Who is named as saying what stands at a sentence's item, in the article's words. */
  readonly attributionAt: (sentence: number, item: number) => string | null;
  /** Told of what comes to nothing, where somebody asks. */
  readonly trace?: Trace | undefined;
}

/** One kind of claim: what it asserts stands in the file of the rule. */
export type ClaimRule = (draft: Draft) => Claim[];
