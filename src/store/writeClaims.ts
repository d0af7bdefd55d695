import { Prisma } from './generated/client.js';
import { insertRows, updateRows, writeAtOnce } from './rows.js';
import type { Transaction } from './transaction.js';
import { type ReadingRows, readingChanges } from './writeReading.js';

/** Where decisions about claims stand. */
export type StandingClaim = { readonly decisionId: string; readonly claimId: string };

/** What it takes to say at which claims decisions stand, to be written with the claims. */
export const claimPlaces = (places: readonly StandingClaim[]): Prisma.Sql | null =>
  insertRows(
    'DecisionClaim',
    places.map((place) => ({ ...place })),
  );

/** These decisions stand at no claim, until it is said anew at which. */
export async function forgetClaimPlaces(
  tx: Transaction,
  decisionIds: readonly string[],
): Promise<void> {
  await tx.decisionClaim.deleteMany({ where: { decisionId: { in: [...decisionIds] } } });
}

/** Stores what an editor adds to a revision. */
export async function storeAdded(
  tx: Transaction,
  rows: ReadingRows,
  places: readonly StandingClaim[],
): Promise<void> {
  await writeAtOnce(tx, [...readingChanges(rows, new Map(), new Map()), claimPlaces(places)]);
}

/** Writes a claim as editors have it; it has a new version. */
export async function storeEdited(
  tx: Transaction,
  row: Readonly<Record<string, unknown>> & { readonly id: string },
  places: readonly StandingClaim[],
): Promise<void> {
  await writeAtOnce(tx, [updateRows('Claim', [row]), claimPlaces(places)]);
}

/** A value of its article names these entities too: what is judged of them has to look at it again. */
export async function nameEntities(
  tx: Transaction,
  revisionId: string,
  keys: readonly string[],
): Promise<void> {
  if (keys.length)
    await tx.$executeRaw`
      UPDATE "Revision" SET "entityKeys" = ARRAY(SELECT DISTINCT unnest("entityKeys" || ${[...keys]}::text[]) ORDER BY 1) WHERE id = ${revisionId}::uuid`;
}

/** Deletes a claim that an editor added, and the accounts that were added for it and that nothing else needs. Gives the events of those. */
export async function removeAdded(
  tx: Transaction,
  claimId: string,
  mentionIds: readonly string[],
): Promise<string[]> {
  await tx.claim.delete({ where: { id: claimId } });
  const unused = {
    id: { in: [...mentionIds] },
    local: { startsWith: ADDED },
    claims: { none: {} },
    ordersTo: { none: {} },
  };
  const gone = await tx.eventMention.findMany({ where: unused, select: { eventId: true } });
  await tx.eventMention.deleteMany({ where: unused });
  return gone.flatMap(({ eventId }) => eventId ?? []);
}

/** How the local names of added accounts begin; readers call theirs e1, e2. */
export const ADDED = 'x';
