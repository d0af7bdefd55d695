import { canonicalBlocks } from '../comparing/canonical/account.js';
import { canonicalAspect } from '../comparing/canonical/claim.js';
import { type Canonicals, canonicalEntities } from '../comparing/canonical/entity.js';
import { entityOfKey } from '../languages/entities.js';
import type { EventMention } from '../reading/reading.js';
import type { PrismaClient } from '../store/generated/client.js';
import { readMerged } from '../store/readsJudgements.js';
import type { Transaction } from '../store/transaction.js';
import { storeEntities } from '../store/writeEntities.js';
import type { LookUpKeys } from '../store/writeReading.js';
import type { EntityRef } from '../values/value.js';
import { wordsOfEntity } from './searchWords.js';

/** Which entity stands for which now. */
export async function canonicalsIn(db: Transaction | PrismaClient): Promise<Canonicals> {
  const merged = await readMerged(db);
  return new Map(merged.map(({ key, canonical }) => [key, asKnown(canonical)]));
}

/** As the lexicon has it now; as it is stored, where the lexicon does not hold it. */
export function asKnown({ key, type, names, within, wikidataId }: EntityRef): EntityRef {
  return entityOfKey(key) ?? { key, type, names, within, wikidataId };
}

/** The keys under which what was read is compared. */
export const lookUpKeys = (canonicals: Canonicals): LookUpKeys => ({
  blocks: (keys) => (canonicals.size ? canonicalBlocks(keys, canonicals) : keys),
  aspect: (subject) => canonicalAspect(subject, canonicals).key,
});

/**
 * Stores what accounts name once their entities are seen as judgements have them, where that is stored under no name yet:
 * an office at the place that stands for another.
 */
export async function recordComposed(
  tx: Transaction,
  { events }: { readonly events: readonly Omit<EventMention, 'id'>[] },
  canonicals: Canonicals,
): Promise<void> {
  if (!canonicals.size) return;
  const named = events.flatMap(({ participants, place }) => [
    ...participants,
    ...(place ? [place] : []),
  ]);
  const told = new Set(named.map(({ key }) => key));
  const composed = canonicalEntities(named, canonicals).filter(
    ({ key }) => !told.has(key) && /[@+]/u.test(key),
  );
  if (composed.length)
    await storeEntities(tx, composed, ({ key, names }) => wordsOfEntity(key, Object.values(names)));
}
