import type { Prisma, PrismaClient } from './generated/client.js';

/** News has some 50,000 words in use. */
const KEPT = 50_000;

/** Words that this process has stored, by database. Nothing takes a word away, and an article brings few that are new. */
const stored = new WeakMap<PrismaClient, Set<string>>();
/** Words that a change under way stores, beside those that its database had. */
const underWay = new WeakMap<
  Prisma.TransactionClient,
  { readonly had: ReadonlySet<string>; readonly now: Set<string> }
>();

/** Follows the words of a change; the function that it gives is called when all of it is committed. */
export function followWords(prisma: PrismaClient, tx: Prisma.TransactionClient): () => void {
  const had = stored.get(prisma) ?? new Set();
  const now = new Set<string>();
  underWay.set(tx, { had, now });
  return () => {
    if (had.size + now.size > KEPT) had.clear();
    for (const word of now) had.add(word);
    stored.set(prisma, had);
  };
}

/** Of rows that a change is about to store those whose words may not be stored yet; from then on they count as stored. */
export function freshWords<Row extends { readonly word: string }>(
  tx: Prisma.TransactionClient,
  rows: readonly Row[],
): readonly Row[] {
  const words = underWay.get(tx);
  if (!words) return rows;
  const fresh = rows.filter(({ word }) => !words.had.has(word) && !words.now.has(word));
  for (const { word } of fresh) words.now.add(word);
  return fresh;
}
