import { isUnlisted } from '../values/unlisted.js';
import type { EntityRef } from '../values/value.js';
import { Prisma } from './generated/client.js';
import { newId } from './newId.js';
import type { FoundBy } from './readsWords.js';
import { insertRows, toJson, writeAtOnce } from './rows.js';
import type { Transaction } from './transaction.js';
import { storeWords } from './writeWords.js';

/** What storing entities came to. */
export interface StoredEntities {
  /** Of all that were given, by key. */
  readonly ids: Map<string, string>;
  /** Entities that held the Wikidata item of a new one: it is the new one's now. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Makes sure that entities are stored, with their names and all that they lie in.
 * `refs`: each before or after what it lies in; a key may come in several spellings. `wordsOf`: what one is found by.
 */
export async function storeEntities(
  tx: Transaction,
  refs: readonly EntityRef[],
  wordsOf: (ref: EntityRef) => FoundBy,
): Promise<StoredEntities> {
  // Whoever names it first says what it is.
  const byKey = new Map([...refs].reverse().map((ref) => [ref.key, ref]));
  const items = refs.flatMap(({ wikidataId }) => wikidataId ?? []);
  const rows = await tx.$queryRaw<{ id: string; key: string; wikidataId: string | null }[]>`
    SELECT id::text, key, "wikidataId" FROM "Entity"
     WHERE key = ANY(${[...byKey.keys()]}::text[]) OR "wikidataId" = ANY(${items}::text[])`;
  const known = new Map(
    rows.flatMap(({ key, id }) => (byKey.has(key) ? [[key, id] as const] : [])),
  );
  const missing = [...byKey.values()].filter((ref) => !known.has(ref.key));
  const renamed = missing.flatMap(({ key: to, wikidataId }) => {
    const holder = wikidataId && rows.find((row) => row.wikidataId === wikidataId);
    return holder ? [{ from: holder.key, to }] : [];
  });
  if (renamed.length)
    await tx.entity.updateMany({
      where: { key: { in: renamed.map(({ from }) => from) } },
      data: { wikidataId: null },
    });
  const ids = new Map([...known, ...missing.map(({ key }) => [key, newId()] as const)]);
  const idOf = (key: string): string => ids.get(key) as string;
  // A name in a new spelling or script is kept beside the others.
  const named = spellings(refs.filter((ref) => !known.has(ref.key) || isUnlisted(ref)));
  const names = named.flatMap((ref) =>
    Object.entries(ref.names).map(([language, name]) => ({
      entityId: idOf(ref.key),
      language,
      name,
    })),
  );
  const links = missing.flatMap((ref) =>
    ref.within.flatMap((above, at) =>
      ids.has(above)
        ? [
            {
              belowId: idOf(ref.key),
              aboveId: idOf(above),
              kind: linkKind(ref, byKey.get(above)),
              depth: at + 1,
            },
          ]
        : [],
    ),
  );
  const words = named.map((ref) => ({ key: ref.key, ...wordsOf(ref) }));
  const found = new Map<string, Set<string>>();
  for (const one of words)
    found.set(one.key, new Set([...(found.get(one.key) ?? []), ...one.words]));
  const foundBy = (key: string): readonly string[] => [...(found.get(key) ?? [])];
  await writeAtOnce(tx, [
    storeWords(
      tx,
      words.flatMap(({ forms }) => forms),
    ),
    insertRows(
      'Entity',
      missing.map(({ key, type, wikidataId }) => ({
        ...{ id: idOf(key), key, type, wikidataId },
        words: foundBy(key),
      })),
    ),
    addWords(
      [...found.keys()]
        .filter((key) => known.has(key))
        .map((key) => ({ id: idOf(key), words: foundBy(key) })),
    ),
    insertRows('EntityName', names, { skipDuplicates: true }),
    insertRows('EntityLink', links, { skipDuplicates: true }),
  ]);
  return { ids, renamed };
}

/** Each way in which each is named, once. */
const spellings = (refs: readonly EntityRef[]): EntityRef[] => [
  ...new Map(refs.map((ref) => [JSON.stringify([ref.key, ref.names]), ref])).values(),
];

/** Adds to what entities are found by. Null where there is none. */
const addWords = (
  rows: readonly { readonly id: string; readonly words: readonly string[] }[],
): Prisma.Sql | null =>
  rows.length
    ? Prisma.sql`
    UPDATE "Entity" e SET words = ARRAY(SELECT DISTINCT unnest(e.words || told.words))
      FROM json_to_recordset(${toJson(rows)}::json) AS told(id uuid, words text[])
     WHERE e.id = told.id AND NOT e.words @> told.words`
    : null;

/** Places lie in places and organs belong to their organisation; an office or a level is a kind of a wider one. */
function linkKind(below: EntityRef, above: EntityRef | undefined): 'PART_OF' | 'KIND_OF' {
  if (below.type === 'PLACE') return 'PART_OF';
  return below.type === 'ORGANISATION' &&
    above !== undefined &&
    below.key.startsWith(`${above.key}+`)
    ? 'PART_OF'
    : 'KIND_OF';
}
