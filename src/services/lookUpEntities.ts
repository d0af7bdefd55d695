import { entityOfKey, type LanguageName, listedNames } from '../languages/entities.js';
import type { PrismaClient } from '../store/generated/client.js';
import {
  readClusters,
  readEntities,
  readNames,
  type StoredEntity,
} from '../store/readsJudgements.js';
import type { EntityRef } from '../values/value.js';
import { asKnown } from './canonicals.js';
import { entityKey } from './entityIds.js';

/** What is known of an entity beside what every mention of it says. */
export interface EntityFacts {
  /** The one that stands for it; itself where none does. */
  readonly canonical: EntityRef;
  /** Those for which it stands, by key. */
  readonly merged: readonly EntityRef[];
  /** Its usual name in each language in which one is known. */
  readonly names: readonly LanguageName[];
  /** All else that it, or any that is one with it, is called. */
  readonly aliases: readonly LanguageName[];
  /** Counts the judgements about it. */
  readonly version: number;
}

/** The entity of that id: of the lexicon, or known from an article or a judgement; null where it is neither. */
export async function lookUpEntity(prisma: PrismaClient, id: string): Promise<EntityRef | null> {
  const key = entityKey('id', id);
  const [stored] = entityOfKey(key) ? [] : await readEntities(prisma, [key]);
  return entityOfKey(key) ?? (stored ? asKnown(stored) : null);
}

/** The entities of these keys, in their order. */
export async function lookUpEntityRefs(
  prisma: PrismaClient,
  keys: readonly string[],
): Promise<(EntityRef | null)[]> {
  const unlisted = keys.filter((key) => !entityOfKey(key));
  const stored = unlisted.length ? await readEntities(prisma, unlisted) : [];
  const byKey = new Map(stored.map((one) => [one.key, one]));
  return keys.map((key) => {
    const row = byKey.get(key);
    return entityOfKey(key) ?? (row ? asKnown(row) : null);
  });
}

/** The facts of these entities, in their order; of one that is not stored, what is known without. */
export async function lookUpEntityFacts(
  prisma: PrismaClient,
  entities: readonly EntityRef[],
): Promise<EntityFacts[]> {
  const stored = await readEntities(
    prisma,
    entities.map(({ key }) => key),
  );
  const members = await readClusters(prisma, [
    ...new Set(stored.map(({ canonicalId }) => canonicalId)),
  ]);
  const rows = await readNames(
    prisma,
    members.map(({ key }) => key),
  );
  const known = (key: string): LanguageName[] => [
    ...listedNames(key),
    ...rows.filter((row) => row.key === key).map(({ language, name }) => ({ language, name })),
  ];
  return entities.map((entity) => {
    const own = stored.find(({ key }) => key === entity.key);
    const cluster = own ? members.filter((one) => one.canonicalId === own.canonicalId) : [];
    return factsOf(entity, own ?? null, cluster, known);
  });
}

function factsOf(
  entity: EntityRef,
  own: StoredEntity | null,
  cluster: readonly StoredEntity[],
  known: (key: string) => LanguageName[],
): EntityFacts {
  const canonical = cluster.find(({ id }) => id === own?.canonicalId);
  const others = cluster
    .filter(({ key }) => key !== entity.key)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const told = Object.entries(entity.names).map(([language, name]) => ({ language, name }));
  const all = [entity.key, ...others.map(({ key }) => key)].flatMap((key, at) => [
    ...(at === 0 ? told : []),
    ...known(key),
  ]);
  const each = all.filter(
    (one, at) =>
      all.findIndex(({ language, name }) => one.language === language && one.name === name) === at,
  );
  const names = each.filter(
    (one, at) => each.findIndex(({ language }) => one.language === language) === at,
  );
  return {
    canonical: canonical ? asKnown(canonical) : entity,
    merged: canonical?.key === entity.key ? others.map(asKnown) : [],
    names,
    aliases: each.filter((one) => !names.includes(one)),
    version: own?.version ?? 1,
  };
}
