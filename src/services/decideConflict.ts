import type { Ground } from '../reviewing/ground.js';
import type { ConflictAction } from '../reviewing/reviewOf.js';
import type { PrismaClient } from '../store/generated/client.js';
import { type ReviewedConflict, readReviewed } from '../store/readsConflicts.js';
import { type DecisionContent, readDecisionsOfQuestions } from '../store/readsDecisions.js';
import { readGrounds } from '../store/readsGround.js';
import { inTransaction, type Transaction } from '../store/transaction.js';
import { type ChangeToRecord, recordChanges } from '../store/writeChanges.js';
import { countVersion, storeDecision, storePlaces } from '../store/writeDecisions.js';
import type { Editor } from './editor.js';
import { checkRowId } from './lookUpIds.js';
import { conflictClosed, conflictNotFound, openAlready, versionConflict } from './reviewErrors.js';
import { settleQuestions } from './settleReviews.js';

/** What every decision about a conflict says. */
export interface ConflictDecisionInput {
  readonly conflictId: string;
  /** The version of the conflict that the editor has seen; null where it does not matter. */
  readonly version: number | null;
  readonly reason: string | null;
}

/** What a decision came to. */
export interface DecisionMade {
  readonly decisionId: string;
  /** The conflicts that it opened, changed or closed. */
  readonly conflictIds: readonly string[];
}

/**
 * Records what an editor decides about a conflict, on the version that the editor has seen: where another has decided
 * meanwhile, or the answers have changed, nothing is written and the error tells so. `say` tells what else the decision
 * says, of the question as it stands.
 */
export function decideConflict(
  prisma: PrismaClient,
  by: Editor,
  action: ConflictAction,
  input: ConflictDecisionInput,
  say: (ground: Ground) => DecisionContent = () => ({}),
): Promise<DecisionMade> {
  const conflictId = checkRowId('input.conflictId', input.conflictId);
  return inTransaction(prisma, async (tx) => {
    const conflict = await readReviewed(tx, { id: conflictId });
    if (!conflict) throw conflictNotFound('input.conflictId', conflictId);
    await checkVersion(tx, conflict, input.version, 'input.version');
    const [ground] = await readGrounds(tx, [conflict.questionId]);
    if (!ground) throw new Error(`question ${conflict.questionId} of a conflict is gone`);
    if (NEEDS_STANDING.has(action) && !conflict.isStanding) throw conflictClosed(ground.textEn);
    if (action === 'REOPEN' && conflict.state === 'OPEN') throw openAlready();
    const decisionId = await storeDecision(tx, {
      action,
      byId: by.id,
      byName: by.name,
      reason: input.reason,
      version: conflict.version,
      ground,
      content: say(ground),
      anchors: ground.answers.flatMap(({ sources }) =>
        sources.map(({ article }) => ({ article, kind: ground.kind })),
      ),
    });
    const place = { changes: [], isStale: false, isTurned: false };
    await storePlaces(tx, [], [{ decisionId, questionId: conflict.questionId, ...place }]);
    await settleQuestions(tx, [conflict.questionId]);
    if (action !== 'COMMENT') await countVersion(tx, [conflictId]);
    await recordChanges(tx, [
      {
        kind: CHANGES[action] ?? 'REVIEW_DECIDED',
        conflictId,
        questionId: conflict.questionId,
        subjectId: decisionId,
        by: by.name,
        told: { decision: DECISIONS[action], reason: input.reason },
      },
    ]);
    return { decisionId, conflictIds: [conflictId] };
  });
}

const CHANGES: Readonly<Partial<Record<ConflictAction, ChangeToRecord['kind']>>> = {
  COMMENT: 'REVIEW_COMMENTED',
  ASSIGN: 'REVIEW_ASSIGNED',
};

/** What was decided, as those who follow are told. */
export const DECISIONS: Readonly<Record<ConflictAction, string>> = {
  CONFIRM: 'CONFIRMED',
  DISMISS: 'DISMISSED',
  RESOLVE: 'RESOLVED',
  REOPEN: 'REOPENED',
  COMMENT: 'COMMENTED',
  ASSIGN: 'ASSIGNED',
};

// Whether sources that can all be right contradict each other is no question.
const NEEDS_STANDING: ReadonlySet<ConflictAction> = new Set([
  'CONFIRM',
  'DISMISS',
  'RESOLVE',
  'REOPEN',
]);

/** Throws where the conflict has changed since the version that an editor has seen, and tells who has decided what. */
export async function checkVersion(
  tx: Transaction,
  conflict: ReviewedConflict,
  version: number | null,
  field: string,
): Promise<void> {
  if (version === null || version === conflict.version) return;
  const decisions = await readDecisionsOfQuestions(tx, [conflict.questionId]);
  throw versionConflict(field, version, conflict, decisions);
}
