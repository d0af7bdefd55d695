import type { ComparedQuestion, Consensus } from '../comparing/model.js';
import type { Prisma } from './generated/client.js';
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

const known = {
  id: true,
  key: true,
  textEn: true,
  textHi: true,
  consensus: true,
  independentOrigins: true,
  answers: {
    select: { id: true, valueKey: true, claims: { select: { id: true } } },
    orderBy: { position: 'asc' },
  },
  comparisons: {
    select: { leftId: true, rightId: true, relation: true, rule: true, policyVersion: true },
  },
  conflict: { select: { id: true } },
} satisfies Prisma.QuestionSelect;
type KnownQuestion = Prisma.QuestionGetPayload<{ select: typeof known }>;

/**
 * Writes the questions of the touched events and aspects in place of those that were there; what has not changed is
 * not written. `eventIds`: the rows of the events that the questions name by place. Gives the conflicts that changed.
 */
export async function storeQuestions(
  tx: Transaction,
  touched: { readonly eventIds: readonly string[]; readonly aspects: readonly string[] },
  questions: readonly QuestionToStore[],
  eventIds: readonly string[],
): Promise<string[]> {
  const keyed = new Map(questions.map((question) => [keyOf(question, eventIds), question]));
  const eventRows = [...touched.eventIds];
  const before = await tx.question.findMany({
    where: {
      OR: [
        { eventId: { in: eventRows } },
        { secondEventId: { in: eventRows } },
        { key: { in: [...keyed.keys(), ...touched.aspects] } },
      ],
    },
    select: known,
  });
  const stale = before.filter((question) => !keyed.has(question.key)).map(({ id }) => id);
  if (stale.length) await tx.question.deleteMany({ where: { id: { in: stale } } });
  const entityIds = await entityIdsOf(tx, questions);
  const beforeByKey = new Map(before.map((question) => [question.key, question]));
  const changed: string[] = [];
  for (const [key, question] of keyed) {
    const was = beforeByKey.get(key) ?? null;
    if (was && isSame(was, question)) continue;
    const conflict = await storeQuestion(tx, key, question, was, eventIds, entityIds);
    if (conflict) changed.push(conflict);
  }
  return changed;
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
    was.answers.length === now.answers.length &&
    was.answers.every((answer, at) => {
      const other = now.answers[at];
      return (
        answer.valueKey === other?.valueKey &&
        answer.claims.length === other.claims.length &&
        answer.claims.every(({ id }) => other.claims.includes(id))
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

async function entityIdsOf(
  tx: Transaction,
  questions: readonly QuestionToStore[],
): Promise<Map<string, string>> {
  const keys = [...new Set(questions.flatMap((question) => question.entities))];
  const rows = await tx.entity.findMany({
    where: { key: { in: keys } },
    select: { id: true, key: true },
  });
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** Writes one question; gives its conflict's id where it has or had one. */
async function storeQuestion(
  tx: Transaction,
  key: string,
  question: QuestionToStore,
  was: KnownQuestion | null,
  eventIds: readonly string[],
  entityIds: ReadonlyMap<string, string>,
): Promise<string | null> {
  const { kind, of, consensus, independentOrigins, textEn, textHi } = question;
  const row = { kind, consensus, independentOrigins, textEn, textHi, rank: RANK[consensus] };
  const events = 'events' in of ? of.events.map((at) => eventIds[at] as string) : [];
  const { id } = was
    ? await tx.question.update({ where: { id: was.id }, data: row, select: { id: true } })
    : await tx.question.create({
        data: { ...row, key, eventId: events[0] ?? null, secondEventId: events[1] ?? null },
        select: { id: true },
      });
  await tx.questionEntity.createMany({
    data: question.entities.flatMap((entity) =>
      entityIds.has(entity) ? [{ questionId: id, entityId: entityIds.get(entity) as string }] : [],
    ),
    skipDuplicates: true,
  });
  const answerIds = await storeAnswers(tx, id, question, was);
  await tx.comparison.deleteMany({ where: { questionId: id } });
  await tx.comparison.createMany({
    data: question.comparisons.map(({ left, right, relation, rule }) => ({
      questionId: id,
      leftId: answerIds[left] as string,
      rightId: answerIds[right] as string,
      relation,
      rule,
      policyVersion: question.policyVersion,
    })),
  });
  if (consensus !== 'CONFLICTING')
    return was?.consensus === 'CONFLICTING' ? (was.conflict?.id ?? null) : null;
  return (
    was?.conflict?.id ??
    (await tx.conflict.create({ data: { questionId: id }, select: { id: true } })).id
  );
}

/** Writes the answers in their order and hangs their claims on them; an answer whose value stays keeps its id. */
async function storeAnswers(
  tx: Transaction,
  questionId: string,
  question: QuestionToStore,
  was: KnownQuestion | null,
): Promise<string[]> {
  const before = new Map(was?.answers.map((answer) => [answer.valueKey, answer]));
  const keys = question.answers.map((answer) => answer.valueKey);
  const gone = [...before.values()]
    .filter((answer) => !keys.includes(answer.valueKey))
    .map(({ id }) => id);
  if (gone.length) await tx.answer.deleteMany({ where: { id: { in: gone } } });
  const ids: string[] = [];
  for (const [position, { valueKey, value, claims }] of question.answers.entries()) {
    const kept = before.get(valueKey);
    const data = { position, value: value as unknown as Prisma.InputJsonValue };
    const { id } = kept
      ? await tx.answer.update({ where: { id: kept.id }, data, select: { id: true } })
      : await tx.answer.create({ data: { ...data, questionId, valueKey }, select: { id: true } });
    const had = new Set(kept?.claims.map((claim) => claim.id));
    const added = claims.filter((claim) => !had.has(claim));
    const lost = [...had].filter((claim) => !claims.includes(claim));
    if (added.length)
      await tx.claim.updateMany({ where: { id: { in: added } }, data: { answerId: id } });
    // Another answer may have taken one of them by now.
    if (lost.length)
      await tx.claim.updateMany({
        where: { id: { in: lost }, answerId: id },
        data: { answerId: null },
      });
    ids.push(id);
  }
  return ids;
}
