import type { PrismaClient } from '../store/generated/client.js';
import { readReviewed } from '../store/readsConflicts.js';
import {
  CLAIM_ACTIONS,
  type DecisionRow,
  readDecisions,
  readSubjectVersions,
} from '../store/readsDecisions.js';
import { inTransaction } from '../store/transaction.js';
import { recordChanges } from '../store/writeChanges.js';
import { countVersion, storeDecisionUndo } from '../store/writeDecisions.js';
import { checkVersion, type DecisionMade } from './decideConflict.js';
import { undoClaimDecision } from './editClaims.js';
import { type Editor, validateSigned } from './editor.js';
import { showJudged } from './judgeEvents.js';
import { undoQuestionDecision } from './judgeQuestions.js';
import { checkRowId } from './lookUpIds.js';
import { decisionNotFound, decisionUndone, undoVersionConflict } from './reviewErrors.js';
import { settleQuestions } from './settleReviews.js';

/** A decision to be taken back. */
export interface UndoDecisionInput {
  readonly id: string;
  readonly version?: number | null | undefined;
  readonly reason?: string | null | undefined;
}

/**
 * Takes a decision back, as if it had never been made: what stood before it stands again. It stays in the record, with who
 * took it back and why.
 */
export async function undoDecision(
  prisma: PrismaClient,
  by: Editor,
  input: UndoDecisionInput,
): Promise<DecisionMade> {
  const id = checkRowId('input.id', input.id);
  validateSigned(by, input.reason);
  return inTransaction(prisma, async (tx) => {
    const [decision] = await readDecisions(tx, [id]);
    if (!decision) throw decisionNotFound('input.id', id);
    const questionId = decision.place?.questionId;
    const conflict = questionId === undefined ? null : await readReviewed(tx, { questionId });
    if (decision.undo) throw decisionUndone('input.id', decision);
    const seen = input.version ?? null;
    if (conflict) await checkVersion(tx, conflict, seen, 'input.version');
    const [subject] = await readSubjectVersions(tx, [id]);
    const current = subject?.version ?? null;
    if (seen !== null && seen !== current)
      throw undoVersionConflict('input.version', seen, current);
    await storeDecisionUndo(tx, {
      decisionId: id,
      byId: by.id,
      byName: by.name,
      reason: input.reason ?? null,
      version: current,
    });
    await recordChanges(tx, [
      {
        kind: 'REVIEW_UNDONE',
        conflictId: conflict?.id ?? null,
        questionId: conflict?.questionId ?? null,
        subjectId: id,
        by: by.name,
        told: { decision: 'UNDONE', reason: input.reason ?? null },
      },
    ]);
    if (isAboutClaim(decision))
      return { decisionId: id, conflictIds: await undoClaimDecision(tx, decision) };
    if (decision.content.answers)
      return { decisionId: id, conflictIds: await undoQuestionDecision(tx, decision) };
    if (decision.content.accounts)
      return { decisionId: id, conflictIds: await showJudged(tx, decision.mentions) };
    if (!conflict) return { decisionId: id, conflictIds: [] };
    await settleQuestions(tx, [conflict.questionId]);
    if (decision.action !== 'COMMENT') await countVersion(tx, [conflict.id]);
    return { decisionId: id, conflictIds: [conflict.id] };
  });
}

const isAboutClaim = ({ action }: DecisionRow): boolean =>
  CLAIM_ACTIONS.some((one) => one === action);
