import type { PrismaClient } from '../store/generated/client.js';
import { readStanding } from '../store/readsJudgements.js';
import { inTransaction } from '../store/transaction.js';
import { recordChanges } from '../store/writeChanges.js';
import { countJudged, storeJudgement } from '../store/writeJudgements.js';
import { refusedMerge } from './errors.js';
import { obstructionOf, pairOf } from './judgedClusters.js';
import { checkJudged, findPair, type JudgementInput } from './judgeEntities.js';
import { regroup } from './regroup.js';

/** What a judgement came to. */
export interface Judged {
  readonly judgementId: string;
  /** The conflicts that it opened, changed or closed. */
  readonly conflictIds: readonly string[];
}

/**
 * Judges two entities to be one, with all that are one with either, and brings together what is told of them. A validated
 * input. Nothing is lost: each keeps its names, and what was read of it; taking the judgement back restores both.
 */
export function mergeEntities(prisma: PrismaClient, input: JudgementInput): Promise<Judged> {
  return inTransaction(prisma, async (tx) => {
    const pair = await pairOf(tx, ...(await findPair(tx, input)));
    await checkJudged(tx, input, pair);
    const obstruction = obstructionOf(pair, await readStanding(tx));
    if (obstruction) throw refusedMerge(obstruction);
    const judgementId = await storeJudgement(tx, {
      verdict: 'SAME',
      leftId: pair.left.id,
      rightId: pair.right.id,
      version: pair.left.version + pair.right.version,
      by: input.by ?? null,
      reason: input.reason ?? null,
    });
    await countJudged(
      tx,
      [...pair.lefts, ...pair.rights].map(({ id }) => id),
    );
    await recordChanges(tx, [
      {
        kind: 'ENTITIES_JUDGED',
        subjectId: judgementId,
        by: input.by ?? null,
        told: { decision: 'SAME', reason: input.reason ?? null },
      },
    ]);
    return { judgementId, conflictIds: await regroup(tx, [...pair.lefts, ...pair.rights]) };
  });
}
