import type { PrismaClient } from '../store/generated/client.js';
import { readStanding } from '../store/readsJudgements.js';
import { inTransaction } from '../store/transaction.js';
import { recordChanges } from '../store/writeChanges.js';
import { countJudged, storeJudgement } from '../store/writeJudgements.js';
import { judgedDifferent, judgedSame } from './errors.js';
import { obstructionOf, pairOf } from './judgedClusters.js';
import { checkJudged, findPair, type JudgementInput } from './judgeEntities.js';
import type { Judged } from './mergeEntities.js';

/**
 * Judges two entities to be two: no merge, of these or of any that are one with them, joins them until somebody takes the
 * judgement back, and no proposal comes again. A validated input.
 */
export function judgeEntitiesDifferent(
  prisma: PrismaClient,
  input: JudgementInput,
): Promise<Judged> {
  return inTransaction(prisma, async (tx) => {
    const pair = await pairOf(tx, ...(await findPair(tx, input)));
    await checkJudged(tx, input, pair);
    const standing = await readStanding(tx);
    const obstruction = obstructionOf(pair, standing);
    if (obstruction?.kind === 'one') throw judgedSame(obstruction.judgements);
    const keys = [pair.left.key, pair.right.key];
    const already = standing.find(
      ({ leftKey, rightKey }) => keys.includes(leftKey) && keys.includes(rightKey),
    );
    if (already) throw judgedDifferent(already, 'already');
    const judgementId = await storeJudgement(tx, {
      verdict: 'DIFFERENT',
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
        told: { decision: 'DIFFERENT', reason: input.reason ?? null },
      },
    ]);
    return { judgementId, conflictIds: [] };
  });
}
