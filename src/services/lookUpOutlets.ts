import type { PrismaClient } from '../store/generated/client.js';
import * as store from '../store/readsOutlets.js';
import type { OutletRow } from '../store/tree/rows.js';
import { inOrder } from './lookUpIds.js';
import { lookUpPage, type Page, type PageRequest } from './lookUpPage.js';
import type { Selection } from './lookUpRelated.js';
import { toSought } from './soughtWords.js';

/** A publisher. */
export type OutletRecord = OutletRow;

/** How an outlet's answers fared, each question counted once. */
export type OutletStanding = Omit<store.OutletRecordRow, 'outletId'>;

/** How the answers of each outlet fared. */
export async function lookUpStandings(
  prisma: PrismaClient,
  ids: readonly string[],
): Promise<OutletStanding[]> {
  const rows = inOrder(ids, await store.readOutletRecords(prisma, ids), (row) => row.outletId);
  return rows.map((row) => row ?? NOTHING);
}

const NOTHING: OutletStanding = {
  articles: 0,
  claims: 0,
  questions: 0,
  alone: 0,
  agreedFirst: 0,
  contradicted: 0,
};

export type OutletOrder = store.OutletOrder;

/** Outlets whose name holds the words, in either script, those heard of first first unless told. */
export async function lookUpOutletPage(
  prisma: PrismaClient,
  request: PageRequest,
  text: string | null = null,
  order: OutletOrder = 'OLDEST',
  wanted?: Selection,
): Promise<Page<OutletRecord>> {
  const sought = await toSought(prisma, 'text', text);
  const columns = store.OUTLET_ORDERS[order];
  return lookUpPage<OutletRecord>(
    {
      name: `outlets ${order}`,
      order: columns,
      rows: (stretch) => store.readOutletPage(prisma, sought, columns, stretch, wanted),
      count: () => store.countOutlets(prisma, sought),
    },
    request,
  );
}
