import type { EntityRef } from '../values/value.js';
import type { Transaction } from './transaction.js';

/**
 * Makes sure that entities are stored, with their names and all that they lie in; gives their ids by key.
 * `refs`: each before or after what it lies in, each key once.
 */
export async function storeEntities(
  tx: Transaction,
  refs: readonly EntityRef[],
): Promise<Map<string, string>> {
  const byKey = new Map(refs.map((ref) => [ref.key, ref]));
  const keys = [...byKey.keys()];
  const find = () =>
    tx.entity.findMany({ where: { key: { in: keys } }, select: { id: true, key: true } });
  const known = new Map((await find()).map(({ key, id }) => [key, id]));
  const missing = [...byKey.values()].filter((ref) => !known.has(ref.key));
  if (missing.length) {
    await tx.entity.createMany({
      data: missing.map(({ key, type, wikidataId }) => ({ key, type, wikidataId })),
      skipDuplicates: true,
    });
  }
  const ids = missing.length ? new Map((await find()).map(({ key, id }) => [key, id])) : known;
  const idOf = (key: string): string => ids.get(key) as string;
  // A name in a new spelling or script is kept beside the others.
  const named = [...byKey.values()].filter((ref) => !known.has(ref.key) || ref.key.includes('~'));
  await tx.entityName.createMany({
    data: named.flatMap((ref) =>
      Object.entries(ref.names).map(([language, name]) => ({
        entityId: idOf(ref.key),
        language,
        name,
      })),
    ),
    skipDuplicates: true,
  });
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
  if (links.length) await tx.entityLink.createMany({ data: links, skipDuplicates: true });
  return ids;
}

/** Places lie in places and organs belong to their organisation; an office or a level is a kind of a wider one. */
function linkKind(below: EntityRef, above: EntityRef | undefined): 'PART_OF' | 'KIND_OF' {
  if (below.type === 'PLACE') return 'PART_OF';
  return below.type === 'ORGANISATION' &&
    above !== undefined &&
    below.key.startsWith(`${above.key}+`)
    ? 'PART_OF'
    : 'KIND_OF';
}
