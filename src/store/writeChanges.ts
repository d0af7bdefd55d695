import type { ChangeKind, Prisma } from './generated/client.js';
import { insertRows, writeAtOnce } from './rows.js';
import type { Transaction } from './transaction.js';

/** Something that happened, for those who follow. */
export interface ChangeToRecord {
  readonly kind: ChangeKind;
  /** The article that it is about, or that opened, changed or closed the conflict. */
  readonly articleId?: string | null;
  readonly conflictId?: string | null;
  readonly questionId?: string | null;
  /** The decision, comment or judgement that it is about. */
  readonly subjectId?: string | null;
  /** Who did it, where a person did. */
  readonly by?: string | null;
  /** What it was about as it stood then: rows may be gone when somebody hears of it. */
  readonly told: ToldQuestion | ToldArticle | ToldReview;
}

/** A conflict's question as it stood. */
export interface ToldQuestion {
  readonly kind: string;
  readonly textEn: string;
  readonly textHi: string;
  /** The keys of the entities that it is about. */
  readonly entities: readonly string[];
}

/** An article as it stood. */
export interface ToldArticle {
  readonly externalId: string | null;
  readonly title: string | null;
  readonly outletId: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly publishedOn: string | null;
  readonly publishedFrom: number | null;
  readonly publishedTo: number | null;
}

/** What was decided, in a word such as `DISMISSED`, and why. */
export interface ToldReview {
  readonly decision: string;
  readonly reason: string | null;
}

/**
 * Records changes in the transaction that makes them: whoever follows hears of them when it commits, and of none that is
 * rolled back. The transaction is one of `inTransaction`: numbers rise in the order of commits because all who write
 * changes wait for one lock until they have committed.
 */
export async function recordChanges(
  tx: Transaction,
  changes: readonly ChangeToRecord[],
): Promise<void> {
  await writeAtOnce(tx, [changeRows(changes)]);
}

/** What it takes to record changes, to be written at once with more. Null where there is none. */
export const changeRows = (changes: readonly ChangeToRecord[]): Prisma.Sql | null =>
  insertRows(
    'Change',
    changes.map((change) => ({ ...change })),
  );
