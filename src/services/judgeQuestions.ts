import { subjectKey } from '../reviewing/anchorClaim.js';
import type { PrismaClient } from '../store/generated/client.js';
import {
  type AnsweredQuestion,
  type AnsweringClaim,
  readAnsweredQuestions,
  readAnsweringClaims,
  readTouchedByClaims,
} from '../store/readsAnsweredQuestions.js';
import { type DecisionRow, readDecisions } from '../store/readsDecisions.js';
import { readGrounds } from '../store/readsGround.js';
import { readJudgedClaims } from '../store/readsJudgedClaims.js';
import { inTransaction, type Transaction } from '../store/transaction.js';
import { recordChanges } from '../store/writeChanges.js';
import { storeDecision, storeSides } from '../store/writeDecisions.js';
import { relate } from '../values/relate.js';
import { canonicalsIn } from './canonicals.js';
import { compareAgain } from './compareAgain.js';
import type { DecisionMade } from './decideConflict.js';
import { type Editor, validateSigned } from './editor.js';
import { checkRowId } from './lookUpIds.js';
import {
  articleAnswersBoth,
  nothingParted,
  questionsIncomparable,
  questionsJudgedDifferent,
  questionsJudgedSame,
  questionsOfOtherEvents,
  questionsOfTwoKinds,
  sameQuestionTwice,
} from './reviewErrors.js';
import { checkSeen } from './seenVersions.js';
import { checkName } from './validateInput.js';

/** Two questions that ask the same. */
export interface MergeQuestionsInput {
  /** The one that stays. */
  readonly leftId: string;
  readonly leftVersion: number;
  readonly rightId: string;
  readonly rightVersion: number;
  readonly reason?: string | null | undefined;
}

/** A question that is two. */
export interface SplitQuestionInput {
  readonly questionId: string;
  readonly version: number;
  /** The claims that answer the other one. */
  readonly claimIds: readonly string[];
  /** What the other one asks; as this one where left out. */
  readonly text?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

/** In Unicode code points. */
const LONGEST_TEXT = 500;

/** Says that two questions ask the same: what answers either is compared together, also what is told later. */
export async function mergeQuestions(
  prisma: PrismaClient,
  by: Editor,
  input: MergeQuestionsInput,
): Promise<DecisionMade> {
  const [leftId, rightId] = (['leftId', 'rightId'] as const).map((side) =>
    checkRowId(`input.${side}`, input[side]),
  ) as [string, string];
  if (leftId === rightId) throw sameQuestionTwice('input.rightId');
  validateSigned(by, input.reason);
  return inTransaction(prisma, async (tx) => {
    const [left, right] = await findSeen(tx, [
      { id: leftId, version: input.leftVersion, field: 'left' },
      { id: rightId, version: input.rightVersion, field: 'right' },
    ]);
    if (!left || !right) throw new Error(`questions ${leftId} and ${rightId} are gone`);
    const claims = await readAnsweringClaims(tx, [leftId, rightId]);
    const lefts = claims.filter(({ questionId }) => questionId === leftId);
    const rights = claims.filter(({ questionId }) => questionId === rightId);
    const against = await judgedBetween(tx, 'SPLIT_QUESTION', lefts, rights);
    if (against) throw questionsJudgedDifferent(against);
    checkMergeable(left, right, lefts, rights);
    return judge(tx, by, 'MERGE_QUESTIONS', [left, right], { lefts, rights }, input);
  });
}

/** Says that some claims answer another question than the rest: they are compared apart, also when they are told anew. */
export async function splitQuestion(
  prisma: PrismaClient,
  by: Editor,
  input: SplitQuestionInput,
): Promise<DecisionMade> {
  const id = checkRowId('input.questionId', input.questionId);
  const claimIds = input.claimIds.map((one, at) => checkRowId(`input.claimIds.${at}`, one));
  if (input.text != null) checkName('input.text', input.text, LONGEST_TEXT);
  validateSigned(by, input.reason);
  return inTransaction(prisma, async (tx) => {
    const asked = await findSeen(tx, [{ id, version: input.version, field: 'question' }]);
    const claims = await readAnsweringClaims(tx, [id]);
    const lefts = claims.filter((one) => !claimIds.includes(one.id));
    const rights = claims.filter((one) => claimIds.includes(one.id));
    const known = claimIds.every((one) => claims.some((claim) => claim.id === one));
    if (!known || !lefts.length || !rights.length)
      throw nothingParted('input.claimIds', claims.length);
    const against = await judgedBetween(tx, 'MERGE_QUESTIONS', lefts, rights);
    if (against) throw questionsJudgedSame(against);
    return judge(tx, by, 'SPLIT_QUESTION', asked, { lefts, rights }, input, input.text ?? null);
  });
}

/** Takes back what was judged of questions. The decision is marked undone already. */
export async function undoQuestionDecision(
  tx: Transaction,
  { sides, content }: DecisionRow,
): Promise<string[]> {
  const former = new Map(
    (content.subjects ?? []).flatMap(({ id, key }) => (key === undefined ? [] : [[key, { id }]])),
  );
  return show(
    tx,
    sides.flatMap(({ claimId }) => claimId ?? []),
    former,
  );
}

/** The questions in the versions that the editor has seen, in their order. */
async function findSeen(
  tx: Transaction,
  seen: readonly { readonly id: string; readonly version: number; readonly field: string }[],
): Promise<AnsweredQuestion[]> {
  const found = await readAnsweredQuestions(
    tx,
    seen.map(({ id }) => id),
  );
  await checkSeen(
    tx,
    seen.map(({ id, version, field }) => ({
      what: 'question',
      id,
      version,
      field: `input.${field}Id`,
      versionField: field === 'question' ? 'input.version' : `input.${field}Version`,
    })),
    new Map(found.map(({ id, version }) => [id, version])),
  );
  return seen.flatMap(({ id }) => found.find((one) => one.id === id) ?? []);
}

/** Throws unless both can ask the same. */
function checkMergeable(
  left: AnsweredQuestion,
  right: AnsweredQuestion,
  lefts: readonly AnsweringClaim[],
  rights: readonly AnsweringClaim[],
): void {
  if (left.kind !== right.kind) throw questionsOfTwoKinds(left.kind, right.kind);
  const pairs = lefts.flatMap((one) =>
    rights.map((other) => ({ one, other, ...relate(one.value, other.value) })),
  );
  const both = pairs.find(
    ({ one, other, relation }) => one.articleId === other.articleId && relation === 'DISJOINT',
  );
  if (both) throw articleAnswersBoth(both.one, both.other);
  if (pairs.every(({ relation }) => relation === 'INCOMPARABLE')) throw questionsIncomparable();
  // Which of two comes first has no meaning where it is asked of other two.
  if (
    left.kind === 'ORDER' &&
    (left.eventId !== right.eventId || left.secondEventId !== right.secondEventId)
  )
    throw questionsOfOtherEvents();
}

async function judge(
  tx: Transaction,
  by: Editor,
  action: 'MERGE_QUESTIONS' | 'SPLIT_QUESTION',
  asked: readonly AnsweredQuestion[],
  { lefts, rights }: Record<'lefts' | 'rights', readonly AnsweringClaim[]>,
  input: { readonly reason?: string | null | undefined },
  asks: string | null = null,
): Promise<DecisionMade> {
  const [first] = asked;
  if (!first) throw new Error('a decision about questions names none');
  const sides = [
    ...lefts.map((claim) => ({ claim, isLeft: true })),
    ...rights.map((claim) => ({ claim, isLeft: false })),
  ];
  const grounds = await readGrounds(
    tx,
    asked.map(({ id }) => id),
  );
  const ground = grounds.find(({ questionId }) => questionId === first.id);
  if (!ground) throw new Error(`question ${first.id} is gone`);
  const reason = input.reason ?? null;
  const decisionId = await storeDecision(tx, {
    action,
    byId: by.id,
    byName: by.name,
    reason,
    version: asked.reduce((sum, { version }) => sum + version, 0),
    ground: { ...ground, answers: grounds.flatMap(({ answers }) => answers) },
    content: {
      answers: sides.map(({ claim: { article, aspectKey, aspect, evidence }, isLeft }) => ({
        isLeft,
        article,
        anchor: { kind: first.kind, subject: subjectKey(aspectKey, aspect), evidence },
      })),
      subjects: asked.map(({ id, version, key }) => ({ id, version, key })),
      ...(asks !== null && { asks }),
    },
    anchors: sides.map(({ claim: { article } }) => ({ article, kind: first.kind })),
  });
  await storeSides(
    tx,
    sides.map(({ claim, isLeft }, position) => ({
      ...{ decisionId, position, isLeft },
      claimId: claim.id,
    })),
  );
  await recordChanges(tx, [
    {
      kind: 'REVIEW_DECIDED',
      questionId: first.id,
      subjectId: decisionId,
      by: by.name,
      told: { decision: action, reason },
    },
  ]);
  const conflictIds = await show(
    tx,
    sides.map(({ claim }) => claim.id),
  );
  return { decisionId, conflictIds };
}

/** Compares anew what a decision about questions stands at, after it was made or taken back. */
async function show(
  tx: Transaction,
  claimIds: readonly string[],
  former: ReadonlyMap<string, { readonly id: string }> = new Map(),
): Promise<string[]> {
  const touched = await readTouchedByClaims(tx, claimIds);
  const each = (of: (one: (typeof touched)[number]) => readonly (string | null)[]) => [
    ...new Set(touched.flatMap((one) => of(one).filter((id) => id !== null))),
  ];
  return compareAgain(
    tx,
    each(({ mentionId, secondMentionId }) => [mentionId, secondMentionId]),
    each(({ eventId }) => [eventId]),
    each(({ aspectKey, key }) => [aspectKey, key]),
    await canonicalsIn(tx),
    null,
    { articleOf: () => null, changes: [], former },
  );
}

/** A standing decision of that kind between any claim of the one side and any of the other. */
async function judgedBetween(
  tx: Transaction,
  action: 'MERGE_QUESTIONS' | 'SPLIT_QUESTION',
  lefts: readonly AnsweringClaim[],
  rights: readonly AnsweringClaim[],
): Promise<DecisionRow | null> {
  const ids = (claims: readonly AnsweringClaim[]) => new Set(claims.map(({ id }) => id));
  const [one, other] = [ids(lefts), ids(rights)];
  const rows = (await readJudgedClaims(tx, [...one, ...other])).filter(
    (row) => row.action === action,
  );
  const found = rows.find(({ decisionId, claimId, isLeft }) =>
    rows.some(
      (row) =>
        row.decisionId === decisionId &&
        one.has(claimId) &&
        other.has(row.claimId) &&
        // All claims of a merge answer one; those of a split are apart from the other side's alone.
        (action === 'MERGE_QUESTIONS' || row.isLeft !== isLeft),
    ),
  );
  const [decision] = found ? await readDecisions(tx, [found.decisionId]) : [];
  return decision ?? null;
}
