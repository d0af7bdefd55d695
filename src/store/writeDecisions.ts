import type { QuestionKind } from '../reading/reading.js';
import type { Ground, GroundChange } from '../reviewing/ground.js';
import type { ReviewState } from '../reviewing/reviewOf.js';
import type { DecisionAction } from './generated/client.js';
import { Prisma } from './generated/client.js';
import { newId } from './newId.js';
import type { DecisionContent } from './readsDecisions.js';
import { insertRows, toJson, writeAtOnce } from './rows.js';
import type { Transaction } from './transaction.js';

/** What a person decides, to be kept for good. */
export interface DecisionToStore {
  readonly action: DecisionAction;
  readonly byId: string;
  readonly byName: string;
  readonly reason: string | null;
  readonly version: number | null;
  readonly ground: Ground;
  readonly content: DecisionContent;
  /** Articles by their lasting names, and what each tells. */
  readonly anchors: readonly { readonly article: string; readonly kind: QuestionKind }[];
}

/** Where a decision stands now. */
export interface PlaceToStore {
  readonly decisionId: string;
  readonly questionId: string;
  readonly changes: readonly GroundChange[];
  readonly isStale: boolean;
  readonly isTurned: boolean;
}

/** Records a decision; gives its id. */
export async function storeDecision(
  tx: Transaction,
  { anchors, ...decision }: DecisionToStore,
): Promise<string> {
  const id = newId();
  await writeAtOnce(tx, [
    // The database gives the moment: clocks of several servers differ.
    Prisma.sql`INSERT INTO "Decision" (id, action, "byId", "byName", reason, version, ground, content, "createdAt")
      SELECT id, action, "byId", "byName", reason, version, ground, content, clock_timestamp()
        FROM json_populate_recordset(NULL::"Decision", ${toJson([{ id, ...decision }])}::json)`,
    insertRows(
      'DecisionAnchor',
      anchors.map((anchor) => ({ decisionId: id, ...anchor })),
      { skipDuplicates: true },
    ),
  ]);
  return id;
}

/** Records that a decision is taken back. */
export async function storeDecisionUndo(
  tx: Transaction,
  undo: {
    readonly decisionId: string;
    readonly byId: string;
    readonly byName: string;
    readonly reason: string | null;
    readonly version: number | null;
  },
): Promise<void> {
  await tx.decisionUndo.create({ data: undo });
}

/** Says where these decisions stand, and of those that are not among `places` that they stand nowhere. */
export async function storePlaces(
  tx: Transaction,
  decisionIds: readonly string[],
  places: readonly PlaceToStore[],
): Promise<void> {
  await tx.decisionPlace.deleteMany({ where: { decisionId: { in: [...decisionIds] } } });
  await writeAtOnce(tx, [
    insertRows(
      'DecisionPlace',
      places.map((place) => ({ ...place })),
    ),
  ]);
}

/** The review of the conflict of a question, as it follows from the decisions. */
export interface ReviewToStore {
  readonly questionId: string;
  readonly state: ReviewState;
  readonly isStale: boolean;
  readonly assignee: string | null;
}

/** Writes reviews where they differ from what stands. Gives the ids of those conflicts. */
export async function storeReviews(
  tx: Transaction,
  reviews: readonly ReviewToStore[],
): Promise<string[]> {
  if (!reviews.length) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Conflict" k SET state = told.state, "isStale" = told."isStale", assignee = told.assignee
      FROM json_populate_recordset(NULL::"Conflict", ${toJson(reviews.map((review) => ({ ...review })))}::json) told
     WHERE k."questionId" = told."questionId"
       AND (k.state, k."isStale", k.assignee) IS DISTINCT FROM (told.state, told."isStale", told.assignee)
    RETURNING k.id::text`;
  return rows.map(({ id }) => id);
}

/** Counts a change of these conflicts. */
export async function countVersion(tx: Transaction, conflictIds: readonly string[]): Promise<void> {
  if (conflictIds.length)
    await tx.$executeRaw`UPDATE "Conflict" SET version = version + 1 WHERE id = ANY(${[...conflictIds]}::uuid[])`;
}

/** Says at which claims a decision about questions stands, on its two sides. */
export async function storeSides(
  tx: Transaction,
  sides: readonly {
    readonly decisionId: string;
    readonly position: number;
    readonly isLeft: boolean;
    readonly claimId: string;
  }[],
): Promise<void> {
  await writeAtOnce(tx, [
    insertRows(
      'DecisionSide',
      sides.map((side) => ({ ...side })),
    ),
  ]);
}
