import type { Prisma } from './generated/client.js';
import type { WordRow } from './readsWords.js';
import { insertRows } from './rows.js';

/** What it takes to know words, most of which are known already. Null where there is none. */
export const storeWords = (rows: readonly WordRow[]): Prisma.Sql | null =>
  insertRows(
    'SearchWord',
    rows.map(({ word, sound, latin }) => ({ word, sound, latin })),
    { skipDuplicates: true },
  );
