import type { ComparedQuestion, Consensus } from '../comparing/model.js';
import { Prisma } from './generated/client.js';
import { findQuestions, type KnownAnswer, type KnownQuestion } from './knownQuestions.js';
import { newId } from './newId.js';
import { deleteRows, insertRows, toJson, updateRows, writeAtOnce } from './rows.js';
import type { Transaction } from './transaction.js';

/** A compared question with its words, and the keys of the entities that it is about. */
export interface QuestionToStore extends Omit<ComparedQuestion, 'subject'> {
  readonly textEn: string;
  readonly textHi: string;
  readonly entities: readonly string[];
}

/** Lists show conflicts first. */
const RANK: Readonly<Record<Consensus, number>> = {
  CONFLICTING: 0,
  REFINED: 1,
  AGREED: 2,
  SINGLE_SOURCE: 3,
};

/**
 * Writes the questions of the touched events and aspects in place of those that were there; what has not changed is
 * not written. `eventIds`: the rows of the events that the questions name by place; `besides`:
 * what makes those rows. Gives the conflicts that changed.
 */
export async function storeQuestions(
  tx: Transaction,
  touched: { readonly eventIds: readonly string[]; readonly aspects: readonly string[] },
  questions: readonly QuestionToStore[],
  eventIds: readonly string[],
  besides: readonly (Prisma.Sql | null)[],
): Promise<string[]> {
  const keyed = new Map(questions.map((question) => [keyOf(question, eventIds), question]));
  const before = await findQuestions(tx, touched.eventIds, [...keyed.keys(), ...touched.aspects]);
  const beforeByKey = new Map(before.map((question) => [question.key, question]));
  const plans = [...keyed].flatMap(([key, question]) => {
    const was = beforeByKey.get(key) ?? null;
    return was && isSame(was, question) ? [] : [planOf(key, question, was, eventIds)];
  });
  const stale = before.filter((question) => !keyed.has(question.key)).map(({ id }) => id);
  await clearAway(tx, stale, plans);
  await write(tx, plans, besides);
  return plans.flatMap(({ question, was, conflictId }) =>
    conflictId && (question.consensus === 'CONFLICTING' || was?.consensus === 'CONFLICTING')
      ? [conflictId]
      : [],
  );
}

/** Names a question for good: what it asks, and of what. */
function keyOf({ kind, of }: QuestionToStore, eventIds: readonly string[]): string {
  if ('aspect' in of) return of.aspect;
  const asked = `${kind} ${of.events.map((at) => eventIds[at]).join(' ')}`;
  return of.facet === undefined ? asked : `${asked} ${of.facet}`;
}

function isSame(was: KnownQuestion, now: QuestionToStore): boolean {
  const place = new Map(was.answers.map((answer, at) => [answer.id, at]));
  return (
    was.consensus === now.consensus &&
    was.independentOrigins === now.independentOrigins &&
    was.textEn === now.textEn &&
    was.textHi === now.textHi &&
    was.entities.length === now.entities.length &&
    was.entities.every((key) => now.entities.includes(key)) &&
    was.answers.length === now.answers.length &&
    was.answers.every((answer, at) => {
      const other = now.answers[at];
      return (
        answer.valueKey === other?.valueKey &&
        answer.claims.length === other.claims.length &&
        answer.claims.every((claim) => other.claims.includes(claim))
      );
    }) &&
    was.comparisons.length === now.comparisons.length &&
    was.comparisons.every((pair) =>
      now.comparisons.some(
        (other) =>
          place.get(pair.leftId) === other.left &&
          place.get(pair.rightId) === other.right &&
          pair.relation === other.relation &&
          pair.rule === other.rule &&
          pair.policyVersion === now.policyVersion,
      ),
    )
  );
}

/** A question that is new or has changed, with the ids that its rows have or are to have. */
interface Plan {
  readonly id: string;
  readonly question: QuestionToStore;
  readonly was: KnownQuestion | null;
  readonly conflictId: string | null;
  /** Its columns but for the id. */
  readonly row: Readonly<Record<string, unknown>>;
  /** By place; an answer whose value stays keeps its id. */
  readonly answers: readonly { readonly id: string; readonly was: KnownAnswer | null }[];
}

function planOf(
  key: string,
  question: QuestionToStore,
  was: KnownQuestion | null,
  eventIds: readonly string[],
): Plan {
  const { kind, of, consensus, independentOrigins, textEn, textHi } = question;
  const events = 'events' in of ? of.events.map((at) => eventIds[at] as string) : [];
  const before = new Map(was?.answers.map((answer) => [answer.valueKey, answer]));
  return {
    id: was?.id ?? newId(),
    question,
    was,
    conflictId: was?.conflictId ?? (consensus === 'CONFLICTING' ? newId() : null),
    row: {
      ...{ kind, key, consensus, independentOrigins, textEn, textHi, rank: RANK[consensus] },
      ...(!was && { eventId: events[0] ?? null, secondEventId: events[1] ?? null }),
    },
    answers: question.answers.map(({ valueKey }) => {
      const kept = before.get(valueKey) ?? null;
      return { id: kept?.id ?? newId(), was: kept };
    }),
  };
}

/** Deletes what has no place any more, and the comparisons that are to be written anew. */
async function clearAway(
  tx: Transaction,
  stale: readonly string[],
  plans: readonly Plan[],
): Promise<void> {
  const gone = plans.flatMap(({ was, answers }) =>
    (was?.answers ?? []).map(({ id }) => id).filter((id) => !answers.some((one) => one.id === id)),
  );
  const compared = plans.flatMap(({ was }) => (was?.comparisons.length ? [was.id] : []));
  const left = plans.flatMap(({ was, question }) =>
    (was?.entities ?? [])
      .filter((key) => !question.entities.includes(key))
      .map((key) => ({ questionId: was?.id, key })),
  );
  await writeAtOnce(tx, [
    deleteRows('Question', stale),
    deleteRows('Answer', gone),
    compared.length
      ? Prisma.sql`DELETE FROM "Comparison" WHERE "questionId" = ANY(${compared}::uuid[])`
      : null,
    left.length ? unlinkEntities(left) : null,
  ]);
}

async function write(
  tx: Transaction,
  plans: readonly Plan[],
  besides: readonly (Prisma.Sql | null)[],
): Promise<void> {
  const rowsOf = (one: Plan) => ({ id: one.id, ...one.row });
  const answers = plans.flatMap(({ id: questionId, question, answers: places }) =>
    question.answers.map(({ valueKey, value }, position) => {
      const { id, was } = places[position] as Plan['answers'][number];
      return { isNew: was === null, row: { id, questionId, valueKey, value, position } };
    }),
  );
  const entities = plans.flatMap(({ id, question }) =>
    question.entities.map((key) => ({ questionId: id, key })),
  );
  await writeAtOnce(tx, [
    ...besides,
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
    insertRows('Comparison', plans.flatMap(comparisonRows)),
    insertRows(
      'Conflict',
      plans.flatMap(({ id, was, conflictId }) =>
        conflictId && !was?.conflictId ? [{ id: conflictId, questionId: id }] : [],
      ),
    ),
    moveClaims(plans),
  ]);
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

function comparisonRows({ id, question, answers }: Plan) {
  return question.comparisons.map(({ left, right, relation, rule }) => ({
    id: newId(),
    questionId: id,
    leftId: answers[left]?.id,
    rightId: answers[right]?.id,
    relation,
    rule,
    policyVersion: question.policyVersion,
  }));
}

/** Hangs claims on their answers; one that an answer loses and no other takes hangs on none. */
function moveClaims(plans: readonly Plan[]): Prisma.Sql | null {
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
  return updateRows(
    'Claim',
    [...answerOf].map(([id, answerId]) => ({ id, answerId })),
  );
}
