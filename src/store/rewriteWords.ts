import type { PrismaClient } from './generated/client.js';
import type { FoundBy } from './readsWords.js';
import { updateRows, writeAtOnce } from './rows.js';
import { storeWords } from './writeWords.js';

/** Rows that are written at once: their texts are held in memory. */
const BATCH = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** How the tables' rows are read, so many from an id on, and what each is found by. */
interface Source<Row extends { readonly id: string }> {
  readonly table: 'Revision' | 'Claim' | 'Question' | 'Entity' | 'Outlet';
  readonly read: (prisma: PrismaClient, after: string) => Promise<readonly Row[]>;
}

const page = (after: string) =>
  ({ where: { id: { gt: after } }, orderBy: { id: 'asc' }, take: BATCH }) as const;

export const REVISIONS: Source<{
  id: string;
  title: string | null;
  text: string;
  claims: { attribution: string | null }[];
}> = {
  table: 'Revision',
  read: (prisma, after) =>
    prisma.revision.findMany({
      ...page(after),
      select: { id: true, title: true, text: true, claims: { select: { attribution: true } } },
    }),
};

export const CLAIMS: Source<{ id: string; exact: string; attribution: string | null }> = {
  table: 'Claim',
  read: (prisma, after) =>
    prisma.claim.findMany({
      ...page(after),
      select: { id: true, exact: true, attribution: true },
    }),
};

export const QUESTIONS: Source<{ id: string; textEn: string; textHi: string }> = {
  table: 'Question',
  read: (prisma, after) =>
    prisma.question.findMany({
      ...page(after),
      select: { id: true, textEn: true, textHi: true },
    }),
};

export const ENTITIES: Source<{
  id: string;
  key: string;
  names: { language: string; name: string }[];
}> = {
  table: 'Entity',
  read: (prisma, after) =>
    prisma.entity.findMany({
      ...page(after),
      select: { id: true, key: true, names: { select: { language: true, name: true } } },
    }),
};

export const OUTLETS: Source<{ id: string; name: string }> = {
  table: 'Outlet',
  read: (prisma, after) =>
    prisma.outlet.findMany({ ...page(after), select: { id: true, name: true } }),
};

/** Writes anew what all rows of a table are found by. Rows that say so already are not written. */
export async function rewriteWords<Row extends { readonly id: string }>(
  prisma: PrismaClient,
  { table, read }: Source<Row>,
  wordsOf: (row: Row) => FoundBy,
): Promise<void> {
  for (let after = FIRST; ; ) {
    const rows = await read(prisma, after);
    const last = rows.at(-1);
    if (!last) return;
    const found = rows.map((row) => ({ id: row.id, ...wordsOf(row) }));
    await prisma.$transaction((tx) =>
      writeAtOnce(tx, [
        storeWords(
          tx,
          found.flatMap(({ forms }) => forms),
        ),
        updateRows(
          table,
          found.map(({ id, words }) => ({ id, words })),
        ),
      ]),
    );
    after = last.id;
  }
}
