import type { PrismaClient } from '../store/generated/client.js';
import { readClusters, readEntities, readJudgement } from '../store/readsJudgements.js';
import { inTransaction } from '../store/transaction.js';
import { recordChanges } from '../store/writeChanges.js';
import { countJudged, storeUndo } from '../store/writeJudgements.js';
import { alreadyUndone, entityVersionConflict, judgementNotFound } from './errors.js';
import { type JudgementInput, lastAbout } from './judgeEntities.js';
import { checkRowId } from './lookUpIds.js';
import type { Judged } from './mergeEntities.js';
import { regroup } from './regroup.js';

/** A judgement to be taken back. */
export type UndoInput = {
  readonly id: string;
  /** The versions of both as the editor has seen them, added up; not looked at where left out. */
  readonly version?: number | null;
} & Pick<JudgementInput, 'by' | 'reason'>;

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
    const pair = await readEntities(tx, [judgement.leftKey, judgement.rightKey]);
    const current = pair.reduce((sum, { version }) => sum + version, 0);
    if (input.version != null && input.version !== current)
      throw entityVersionConflict(
        'version',
        input.version,
        current,
        await lastAbout(tx, [judgement.leftKey, judgement.rightKey]),
      );
    const members = await readClusters(tx, [
      ...new Set(pair.map(({ canonicalId }) => canonicalId)),
    ]);
    await countJudged(
      tx,
      members.map(({ id }) => id),
    );
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
    return { judgementId: judgement.id, conflictIds: await regroup(tx, members) };
  });
}
