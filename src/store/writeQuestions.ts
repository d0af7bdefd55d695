import { comparisonRows } from './comparisonRows.js';
import { conflictChanges } from './conflictChanges.js';
import { Prisma } from './generated/client.js';
import { findQuestions } from './knownQuestions.js';
import {
  type FormerIds,
  isSame,
  keyOf,
  type Plan,
  planOf,
  type QuestionToStore,
} from './questionPlan.js';
import { deleteRows, insertRows, toJson, updateRows, writeAtOnce } from './rows.js';
import type { Transaction } from './transaction.js';
import { type ChangeToRecord, changeRows } from './writeChanges.js';
import { storeWords } from './writeWords.js';

export type { QuestionToStore } from './questionPlan.js';

/** What else is written with questions, once it is known which answer each claim has. */
export type Besides = (
  answerOf: ReadonlyMap<string, string | null>,
) => readonly (Prisma.Sql | null)[];

/** What brings new answers about. */
export interface Cause {
  /** The article whose coming, changing or going has a question answered by these claims; null where a person decided. */
  readonly articleOf: (claims: readonly string[]) => string | null;
  /** What is to be told before the conflicts that it opens, changes or closes. */
  readonly changes: readonly ChangeToRecord[];
  /** The ids that questions come back under, where a merge is taken back. */
  readonly former?: FormerIds;
}

/** What writing questions came to. */
export interface StoredQuestions {
  /** The conflicts that opened, changed or closed. */
  readonly conflictIds: readonly string[];
  readonly changed: {
    /** Questions that are new or came out otherwise, and those whose rows are gone. */
    readonly questionIds: readonly string[];
    /** The conflicts among them that had a row before. */
    readonly conflictIds: readonly string[];
  };
}

/**
 * Writes the questions of the touched events and aspects in place of those that were there; what has not changed is
 * not written. `eventIds`: the rows of the events that the questions name by place; `besides`: what makes those rows,
 * and whatever else hangs on them. Tells those who follow. Gives what changed.
 */
export async function storeQuestions(
  tx: Transaction,
  touched: { readonly eventIds: readonly string[]; readonly aspects: readonly string[] },
  questions: readonly QuestionToStore[],
  eventIds: readonly string[],
  besides: Besides,
  cause: Cause,
): Promise<StoredQuestions> {
  const keyed = new Map(questions.map((question) => [keyOf(question, eventIds), question]));
  const before = await findQuestions(tx, touched.eventIds, [...keyed.keys(), ...touched.aspects]);
  const beforeByKey = new Map(before.map((question) => [question.key, question]));
  const plans = [...keyed].flatMap(([key, question]) => {
    const was = beforeByKey.get(key) ?? null;
    return was && isSame(was, question)
      ? []
      : [planOf(key, question, was, eventIds, before, cause.former ?? NONE)];
  });
  const stale = before.filter((question) => !keyed.has(question.key));
  const comparisons = comparisonRows(plans);
  const changes = conflictChanges(plans, stale, cause.articleOf);
  await clearAway(
    tx,
    stale.map(({ id }) => id),
    plans,
    comparisons.gone,
  );
  await writeAtOnce(tx, [
    ...besides(answersOf(plans)),
    ...questionRows(tx, plans),
    insertRows('Comparison', comparisons.fresh),
    updateRows('Comparison', comparisons.changed),
    changeRows([...cause.changes, ...changes]),
  ]);
  return {
    conflictIds: plans.flatMap(({ question, was, conflictId }) =>
      conflictId && (question.consensus === 'CONFLICTING' || was?.consensus === 'CONFLICTING')
        ? [conflictId]
        : [],
    ),
    changed: {
      questionIds: [...plans.map(({ id }) => id), ...stale.map(({ id }) => id)],
      conflictIds: plans.flatMap(({ was }) => was?.conflictId ?? []),
    },
  };
}

const NONE: FormerIds = new Map();

/** Deletes what has no place any more. */
async function clearAway(
  tx: Transaction,
  stale: readonly string[],
  plans: readonly Plan[],
  comparisons: readonly string[],
): Promise<void> {
  const gone = plans.flatMap(({ was, answers }) =>
    (was?.answers ?? []).map(({ id }) => id).filter((id) => !answers.some((one) => one.id === id)),
  );
  const left = plans.flatMap(({ was, question }) =>
    (was?.entities ?? [])
      .filter((key) => !question.entities.includes(key))
      .map((key) => ({ questionId: was?.id, key })),
  );
  await writeAtOnce(tx, [
    deleteRows('Question', stale),
    deleteRows('Answer', gone),
    deleteRows('Comparison', comparisons),
    left.length ? unlinkEntities(left) : null,
  ]);
}

/** The questions themselves, their entities, answers and conflicts. */
function questionRows(tx: Transaction, plans: readonly Plan[]): (Prisma.Sql | null)[] {
  const rowsOf = (one: Plan) => ({ id: one.id, ...one.row });
  const answers = plans.flatMap(({ id: questionId, question, answers: places }) =>
    question.answers.map(({ valueKey, value }, position) => {
      const { id, was } = places[position] as Plan['answers'][number];
      return { isNew: was === null, row: { id, questionId, valueKey, value, position } };
    }),
  );
  const entities = plans.flatMap(({ id, question, was }) =>
    question.entities
      .filter((key) => !was?.entities.includes(key))
      .map((key) => ({ questionId: id, key })),
  );
  return [
    storeWords(
      tx,
      plans.flatMap(({ words }) => words),
    ),
    insertRows('Question', plans.filter(({ was }) => !was).map(rowsOf)),
    updateRows('Question', plans.filter(({ was }) => was).map(rowsOf)),
    entities.length ? linkEntities(entities) : null,
    insertRows(
      'Answer',
      answers.filter(({ isNew }) => isNew).map(({ row }) => row),
    ),
    updateRows(
      'Answer',
      answers.filter(({ isNew }) => !isNew).map(({ row }) => row),
    ),
    insertRows(
      'Conflict',
      plans.flatMap(({ id, was, conflictId }) =>
        conflictId && !was?.conflictId ? [{ id: conflictId, questionId: id }] : [],
      ),
    ),
  ];
}

const unlinkEntities = (rows: readonly Record<string, unknown>[]): Prisma.Sql => Prisma.sql`
    DELETE FROM "QuestionEntity" qe
     USING json_to_recordset(${toJson(rows)}::json) AS told("questionId" uuid, key text), "Entity" e
     WHERE e.key = told.key AND qe."questionId" = told."questionId" AND qe."entityId" = e.id`;

/** Entities by key: some are named only by what was stored before. */
const linkEntities = (rows: readonly { questionId: string; key: string }[]): Prisma.Sql =>
  Prisma.sql`
    INSERT INTO "QuestionEntity" ("questionId", "entityId")
    SELECT told."questionId", e.id FROM json_to_recordset(${toJson(rows)}::json) AS told("questionId" uuid, key text)
      JOIN "Entity" e ON e.key = told.key
    ON CONFLICT DO NOTHING`;

/** The answers of claims whose answer changes; null for one that an answer loses and no other takes. */
function answersOf(plans: readonly Plan[]): ReadonlyMap<string, string | null> {
  const answerOf = new Map<string, string | null>();
  const places = plans.flatMap(({ question, answers }) =>
    question.answers.map(({ claims }, at) => ({
      claims,
      ...(answers[at] as Plan['answers'][number]),
    })),
  );
  for (const { was, claims } of places)
    for (const claim of was?.claims ?? []) if (!claims.includes(claim)) answerOf.set(claim, null);
  for (const { id, was, claims } of places)
    for (const claim of claims) if (!was?.claims.includes(claim)) answerOf.set(claim, id);
  return answerOf;
}
