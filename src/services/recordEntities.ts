import { entityOfKey } from '../languages/entities.js';
import type { Reading } from '../reading/reading.js';
import { readEntities, readStanding } from '../store/readsJudgements.js';
import type { FoundBy } from '../store/readsWords.js';
import type { Transaction } from '../store/transaction.js';
import { storeEntities } from '../store/writeEntities.js';
import { storeJudgement } from '../store/writeJudgements.js';
import type { EntityRef } from '../values/value.js';
import { obstructionOf, pairOf } from './judgedClusters.js';
import { regroup } from './regroup.js';
import { wordsOfEntity } from './searchWords.js';

/**
 * Makes sure that entities are stored; gives their ids by key. An entity to which the lexicon has given another key is
 * known again by its Wikidata item: what was told of it under the old key is judged the same, and compared so.
 */
export async function recordEntities(
  tx: Transaction,
  refs: readonly EntityRef[],
): Promise<ReadonlyMap<string, string>> {
  const { ids, renamed } = await storeEntities(tx, refs, wordsOf);
  for (const { from, to } of renamed) if (!entityOfKey(from)) await followRename(tx, from, to);
  return ids;
}

async function followRename(tx: Transaction, from: string, to: string): Promise<void> {
  const entities = await readEntities(tx, [from, to]);
  const [old, now] = [from, to].map((key) => entities.find((one) => one.key === key));
  if (!old || !now) throw new Error(`${from} or ${to} is not there after it was stored`);
  const pair = await pairOf(tx, old, now);
  // Where an editor told them apart, they stay two.
  if (obstructionOf(pair, await readStanding(tx))) return;
  await storeJudgement(tx, {
    version: null,
    verdict: 'SAME',
    leftId: old.id,
    rightId: now.id,
    by: 'lexicon',
    reason: `Both are ${now.wikidataId} in Wikidata: the lexicon has another key for it now.`,
  });
  await regroup(tx, [...pair.lefts, ...pair.rights]);
}

/** Every entity that a reading names, with all that each lies in, each once. */
export function entitiesOf({ events, claims }: Reading): EntityRef[] {
  const named = [
    ...events.flatMap((event) => [...event.participants, ...(event.place ? [event.place] : [])]),
    ...claims.flatMap(({ subject, value }) => [
      ...(subject.kind === 'aspect' ? subject.about : []),
      ...(value.kind === 'entity' ? [value.entity] : []),
    ]),
  ];
  return withContainers(named);
}

/** Entities with all that each lies in, each once. */
export function withContainers(named: readonly EntityRef[]): EntityRef[] {
  const found = new Map<string, EntityRef>();
  for (const entity of named) {
    found.set(entity.key, entity);
    for (const key of entity.within) {
      const above = entityOfKey(key);
      if (above) found.set(key, above);
    }
  }
  return [...found.values()];
}

const wordsOf = ({ key, names }: EntityRef): FoundBy => wordsOfEntity(key, Object.values(names));
