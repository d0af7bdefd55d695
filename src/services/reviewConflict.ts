import type { Ground } from '../reviewing/ground.js';
import { readStated } from '../reviewing/readStated.js';
import type { PrismaClient } from '../store/generated/client.js';
import type { DecisionContent } from '../store/readsDecisions.js';
import { readAnswer } from '../store/readsQuestions.js';
import { valueKey } from '../values/key.js';
import { type ConflictDecisionInput, type DecisionMade, decideConflict } from './decideConflict.js';
import { type Editor, validateSigned } from './editor.js';
import { checkRowId } from './lookUpIds.js';
import { answerNotOfConflict, answerNotTold, reasonMissing } from './reviewErrors.js';
import { checkName, checkUrl } from './validateInput.js';

/** What an editor says of a conflict as a whole. */
export interface ReviewInput {
  readonly conflictId: string;
  readonly version: number;
  readonly reason?: string | null | undefined;
}

/** Which answer stands: one of those given, or another with a reference. */
export interface ResolutionInput extends ReviewInput {
  readonly answerId?: string | null | undefined;
  readonly value?: string | null | undefined;
  readonly reference?: string | null | undefined;
}

/** In Unicode code points. */
const LIMITS = { value: 500, comment: 10_000, assignee: 200 } as const;

const plain = ({ conflictId, version, reason }: ReviewInput): ConflictDecisionInput => ({
  conflictId,
  version,
  reason: reason ?? null,
});

/** Agrees that the sources contradict each other. */
export async function confirmConflict(
  prisma: PrismaClient,
  by: Editor,
  input: ReviewInput,
): Promise<DecisionMade> {
  validateSigned(by, input.reason);
  return decideConflict(prisma, by, 'CONFIRM', plain(input));
}

/** Finds that the sources do not contradict each other, and says why. */
export async function dismissConflict(
  prisma: PrismaClient,
  by: Editor,
  input: ReviewInput,
): Promise<DecisionMade> {
  if (input.reason == null) throw reasonMissing('input.reason');
  validateSigned(by, input.reason);
  return decideConflict(prisma, by, 'DISMISS', plain(input));
}

/** Takes a conflict up again that was confirmed, dismissed or resolved. */
export async function reopenConflict(
  prisma: PrismaClient,
  by: Editor,
  input: ReviewInput,
): Promise<DecisionMade> {
  validateSigned(by, input.reason);
  return decideConflict(prisma, by, 'REOPEN', plain(input));
}

/** Says which answer stands: one of those given, or another, read as reports are, with where it can be looked up. */
export async function resolveConflict(
  prisma: PrismaClient,
  by: Editor,
  input: ResolutionInput,
): Promise<DecisionMade> {
  validateSigned(by, input.reason);
  const { answerId, value, reference } = input;
  if ((answerId == null) === (value == null))
    throw answerNotTold(answerId == null ? 'neither' : 'both');
  if (reference != null) checkUrl('input.reference', reference);
  if (answerId != null) {
    const id = checkRowId('input.answerId', answerId);
    const chosen = await readAnswer(prisma, id);
    return decideConflict(prisma, by, 'RESOLVE', plain(input), (ground) => {
      const answer =
        chosen?.questionId === ground.questionId
          ? ground.answers.find((one) => valueKey(one.value) === valueKey(chosen.value))
          : undefined;
      if (!answer) throw answerNotOfConflict('input.answerId', id, ground);
      return resolution({ value: answer.value, text: null, reference: reference ?? null });
    });
  }
  checkName('input.value', value as string, LIMITS.value);
  if (reference == null) throw answerNotTold('reference');
  return decideConflict(prisma, by, 'RESOLVE', plain(input), (ground) =>
    resolution({ value: stated(value as string, ground), text: value as string, reference }),
  );
}

const resolution = (told: NonNullable<DecisionContent['resolution']>): DecisionContent => ({
  resolution: told,
});

/** What the editor's words say as a value; null where they cannot be read: they stand all the same. */
function stated(text: string, { kind, answers }: Ground) {
  const figures = answers.flatMap(({ value }) => (value.kind === 'quantity' ? [value.unit] : []));
  const published = answers.flatMap(({ sources }) =>
    sources.flatMap(({ publishedOn }) => publishedOn ?? []),
  );
  return readStated({
    text,
    kind,
    language: null,
    // "5 December" is that of the last report.
    publishedOn: published.sort().at(-1) ?? null,
    unit: figures[0] ?? null,
  });
}

/** Says something about a conflict. It decides nothing and needs no version. */
export async function commentOnConflict(
  prisma: PrismaClient,
  by: Editor,
  { conflictId, text }: { readonly conflictId: string; readonly text: string },
): Promise<DecisionMade> {
  validateSigned(by, null);
  checkName('input.text', text, LIMITS.comment);
  return decideConflict(prisma, by, 'COMMENT', { conflictId, version: null, reason: text });
}

/** Says whose a conflict is to look into; null: nobody's. */
export async function assignConflict(
  prisma: PrismaClient,
  by: Editor,
  input: ReviewInput & { readonly assignee?: string | null | undefined },
): Promise<DecisionMade> {
  validateSigned(by, input.reason);
  const assignee = input.assignee ?? null;
  if (assignee !== null) checkName('input.assignee', assignee, LIMITS.assignee);
  return decideConflict(prisma, by, 'ASSIGN', plain(input), () => ({ assignee }));
}
