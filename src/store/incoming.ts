import type { Prisma } from './generated/client.js';
import type { JudgedClaimRow } from './readsJudgedClaims.js';
import type { JudgedRow } from './readsJudgedMentions.js';
import type { ReadingRows } from './writeReading.js';

/**
 * An article on its way in: compared as if it were stored, and then stored with what that comes to, each row once. An
 * account or a claim that is written first and told its event or answer later costs as much again, and all its indexes.
 */
export interface Incoming {
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
  /** What it takes to store the text itself. */
  readonly changes: readonly (Prisma.Sql | null)[];
}
