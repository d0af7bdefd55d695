import type { PrismaClient } from '../store/generated/client.js';
import { readClusters, readEntities, readJudgement } from '../store/readsJudgements.js';
import { inTransaction } from '../store/transaction.js';
import { recordChanges } from '../store/writeChanges.js';
import { storeUndo } from '../store/writeJudgements.js';
import { alreadyUndone, judgementNotFound } from './errors.js';
import type { JudgementInput } from './judgeEntities.js';
import { checkRowId } from './lookUpIds.js';
import type { Judged } from './mergeEntities.js';
import { regroup } from './regroup.js';

/** A judgement to be taken back. */
export type UndoInput = { readonly id: string } & Pick<JudgementInput, 'by' | 'reason'>;

/**
 * Takes a judgement back. What a merge brought together falls apart again, as if it had never been judged; what was judged
 * different may be merged. The judgement stays in the record, with who took it back. A validated input.
 */
export function undoEntityJudgement(prisma: PrismaClient, input: UndoInput): Promise<Judged> {
  const id = checkRowId('id', input.id);
  return inTransaction(prisma, async (tx) => {
    const judgement = await readJudgement(tx, id);
    if (!judgement) throw judgementNotFound('id', id);
    if (judgement.undo) throw alreadyUndone('id', judgement);
    await storeUndo(tx, {
      judgementId: judgement.id,
      by: input.by ?? null,
      reason: input.reason ?? null,
    });
    await recordChanges(tx, [
      {
        kind: 'ENTITY_JUDGEMENT_UNDONE',
        subjectId: judgement.id,
        by: input.by ?? null,
        told: { decision: judgement.verdict, reason: input.reason ?? null },
      },
    ]);
    if (judgement.verdict === 'DIFFERENT') return { judgementId: judgement.id, conflictIds: [] };
    const [left] = await readEntities(tx, [judgement.leftKey]);
    const members = await readClusters(tx, left ? [left.canonicalId] : []);
    return { judgementId: judgement.id, conflictIds: await regroup(tx, members) };
  });
}
