import type { Prisma } from './generated/client.js';
import type { WordRow } from './readsWords.js';
import { insertRows } from './rows.js';
import { freshWords } from './storedWords.js';
import type { Transaction } from './transaction.js';

/** What it takes to know words, most of which are known already. Null where there is none. */
export const storeWords = (tx: Transaction, rows: readonly WordRow[]): Prisma.Sql | null =>
  insertRows(
    'SearchWord',
    freshWords(tx, rows).map(({ word, sound, latin }) => ({ word, sound, latin })),
    { skipDuplicates: true },
  );
