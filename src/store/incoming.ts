import type { Prisma } from './generated/client.js';
import type { JudgedClaimRow } from './readsJudgedClaims.js';
import type { JudgedRow } from './readsJudgedMentions.js';
import type { ReadingRows } from './writeReading.js';

/**
 * Articles on their way in: compared as if they were stored, and then stored with what that comes to, each row once. An
 * account or a claim that is written first and told its event or answer later costs as much again, and all its indexes.
 */
export interface Incoming {
  readonly articles: readonly IncomingArticle[];
  /** What it takes to store the texts themselves. */
  readonly changes: readonly (Prisma.Sql | null)[];
}

/** One of them, with what is told in it. */
export interface IncomingArticle {
  readonly articleId: string;
  readonly revisionId: string;
  readonly contentHash: string;
  readonly originKeys: readonly string[];
  readonly sketch: readonly number[];
  readonly told: ReadingRows;
  /** What editors judged of its accounts. */
  readonly judged: readonly JudgedRow[];
  /** What they judged of the questions that its claims answer. */
  readonly judgedClaims: readonly JudgedClaimRow[];
  /** What it takes to have editors' decisions stand at it. */
  readonly changes: readonly (Prisma.Sql | null)[];
}
