import type { PrismaClient } from '../store/generated/client.js';
import { type DecisionRow, readDecisions } from '../store/readsDecisions.js';
import { type JudgedTelling, readTellingsOfEvents } from '../store/readsEditedClaims.js';
import {
  judgedPlaces,
  readEventIdsOfMentions,
  readJudgedMentions,
} from '../store/readsJudgedMentions.js';
import { writeAtOnce } from '../store/rows.js';
import { inTransaction, type Transaction } from '../store/transaction.js';
import { recordChanges } from '../store/writeChanges.js';
import { storeDecision } from '../store/writeDecisions.js';
import { canonicalsIn } from './canonicals.js';
import { compareAgain } from './compareAgain.js';
import type { DecisionMade } from './decideConflict.js';
import { type Editor, validateSigned } from './editor.js';
import { checkRowId } from './lookUpIds.js';
import {
  eventsJudgedDifferent,
  eventsJudgedSame,
  eventsOfTwoTypes,
  nothingSplit,
  sameEventTwice,
} from './reviewErrors.js';
import { checkSeen } from './seenVersions.js';

/** Two events that are one. */
export interface MergeEventsInput {
  readonly leftId: string;
  readonly leftVersion: number;
  readonly rightId: string;
  readonly rightVersion: number;
  readonly reason?: string | null | undefined;
}

/** An event that is two. */
export interface SplitEventInput {
  readonly eventId: string;
  readonly version: number;
  /** The articles that tell of the other one. */
  readonly articleIds: readonly string[];
  readonly reason?: string | null | undefined;
}

/** Says that two events are one: what is told of both is compared together, also by those who tell of it later. */
export async function mergeEvents(
  prisma: PrismaClient,
  by: Editor,
  input: MergeEventsInput,
): Promise<DecisionMade> {
  const [leftId, rightId] = (['leftId', 'rightId'] as const).map((side) =>
    checkRowId(`input.${side}`, input[side]),
  ) as [string, string];
  if (leftId === rightId) throw sameEventTwice('input.rightId');
  validateSigned(by, input.reason);
  return inTransaction(prisma, async (tx) => {
    const told = await readTellingsOfEvents(tx, [leftId, rightId]);
    const [lefts, rights] = [leftId, rightId].map((id) => told.filter((one) => one.eventId === id));
    await checkSeen(
      tx,
      (['left', 'right'] as const).map((side) => ({
        what: 'event',
        id: side === 'left' ? leftId : rightId,
        version: input[`${side}Version`],
        field: `input.${side}Id`,
        versionField: `input.${side}Version`,
      })),
      versionsOf(told),
    );
    const [left, right] = [lefts?.[0], rights?.[0]];
    if (!lefts || !left || !rights || !right) throw new Error(`events ${leftId} and ${rightId}`);
    if (left.account.type !== right.account.type)
      throw eventsOfTwoTypes(left.account.type, right.account.type);
    const against = await judgedBetween(tx, 'SPLIT_EVENT', lefts, rights);
    if (against) throw eventsJudgedDifferent(against);
    return judge(tx, by, 'MERGE_EVENTS', lefts, rights, input.reason ?? null);
  });
}

/** Says that some articles tell of another event than the rest: they are compared apart, also when they tell of it anew. */
export async function splitEvent(
  prisma: PrismaClient,
  by: Editor,
  input: SplitEventInput,
): Promise<DecisionMade> {
  const eventId = checkRowId('input.eventId', input.eventId);
  const articleIds = input.articleIds.map((id, at) => checkRowId(`input.articleIds.${at}`, id));
  validateSigned(by, input.reason);
  return inTransaction(prisma, async (tx) => {
    const told = await readTellingsOfEvents(tx, [eventId]);
    await checkSeen(
      tx,
      [
        {
          what: 'event',
          id: eventId,
          version: input.version,
          field: 'input.eventId',
          versionField: 'input.version',
        },
      ],
      versionsOf(told),
    );
    const goes = ({ articleId }: JudgedTelling) => articleIds.includes(articleId);
    const lefts = told.filter((one) => !goes(one));
    const rights = told.filter(goes);
    const known = articleIds.every((id) => told.some(({ articleId }) => articleId === id));
    if (!known || !lefts.length || !rights.length)
      throw nothingSplit('input.articleIds', new Set(told.map(({ articleId }) => articleId)).size);
    const against = await judgedBetween(tx, 'MERGE_EVENTS', lefts, rights);
    if (against) throw eventsJudgedSame(against);
    return judge(tx, by, 'SPLIT_EVENT', lefts, rights, input.reason ?? null);
  });
}

/** Compares anew what a decision about events stands at, after it was made or taken back. */
export async function showJudged(
  tx: Transaction,
  mentions: readonly { readonly mentionId: string }[],
): Promise<string[]> {
  const ids = mentions.map(({ mentionId }) => mentionId);
  const eventIds = await readEventIdsOfMentions(tx, ids);
  return compareAgain(tx, ids, eventIds, [], await canonicalsIn(tx));
}

async function judge(
  tx: Transaction,
  by: Editor,
  action: 'MERGE_EVENTS' | 'SPLIT_EVENT',
  lefts: readonly JudgedTelling[],
  rights: readonly JudgedTelling[],
  reason: string | null,
): Promise<DecisionMade> {
  const sides = [
    ...lefts.map((one) => ({ ...one, isLeft: true })),
    ...rights.map((one) => ({ ...one, isLeft: false })),
  ];
  const subjects = [...versionsOf([...lefts, ...rights])].map(([id, version]) => ({ id, version }));
  const decisionId = await storeDecision(tx, {
    action,
    byId: by.id,
    byName: by.name,
    reason,
    version: subjects.reduce((sum, { version }) => sum + version, 0),
    // What was judged are the accounts; that an event is told is what they have in common.
    ground: { questionId: '', kind: 'OCCURRENCE', textEn: '', textHi: '', answers: [] },
    content: {
      accounts: sides.map(({ isLeft, article, account }) => ({ isLeft, article, account })),
      subjects,
    },
    anchors: sides.map(({ article }) => ({ article, kind: 'OCCURRENCE' })),
  });
  const rows = sides.map(({ id, isLeft }) => ({ decisionId, action, mentionId: id, isLeft }));
  await writeAtOnce(tx, [judgedPlaces(rows)]);
  await recordChanges(tx, [
    {
      kind: 'REVIEW_DECIDED',
      subjectId: decisionId,
      by: by.name,
      told: { decision: action, reason },
    },
  ]);
  return { decisionId, conflictIds: await showJudged(tx, rows) };
}

const versionsOf = (told: readonly JudgedTelling[]): ReadonlyMap<string, number> =>
  new Map(told.flatMap(({ eventId, version }) => (eventId === null ? [] : [[eventId, version]])));

/** A standing decision of that kind between any account of the one side and any of the other. */
async function judgedBetween(
  tx: Transaction,
  action: 'MERGE_EVENTS' | 'SPLIT_EVENT',
  lefts: readonly JudgedTelling[],
  rights: readonly JudgedTelling[],
): Promise<DecisionRow | null> {
  const ids = (told: readonly JudgedTelling[]) => new Set(told.map(({ id }) => id));
  const [one, other] = [ids(lefts), ids(rights)];
  const rows = (await readJudgedMentions(tx, [...one, ...other])).filter(
    (row) => row.action === action,
  );
  const found = rows.find(({ decisionId, mentionId, isLeft }) =>
    rows.some(
      (row) =>
        row.decisionId === decisionId &&
        one.has(mentionId) &&
        other.has(row.mentionId) &&
        // All accounts of a merge are one; those of a split are apart from the other side's alone.
        (action === 'MERGE_EVENTS' || row.isLeft !== isLeft),
    ),
  );
  const [decision] = found ? await readDecisions(tx, [found.decisionId]) : [];
  return decision ?? null;
}
