import { canonicalAccount } from '../comparing/canonical/account.js';
import { chooseCanonical } from '../comparing/canonical/choose.js';
import { canonicalClaim } from '../comparing/canonical/claim.js';
import { clusterOf } from '../comparing/canonical/clusters.js';
import type { Canonicals } from '../comparing/canonical/entity.js';
import { readStanding, type StoredEntity } from '../store/readsJudgements.js';
import { readTold, type ToldAccount, type ToldClaim } from '../store/readsTold.js';
import type { Transaction } from '../store/transaction.js';
import { storeCanonicals } from '../store/writeJudgements.js';
import { storeKeys } from '../store/writeKeys.js';
import { canonicalsIn, lookUpKeys, recordComposed } from './canonicals.js';
import { compareAgain } from './compareAgain.js';

/**
 * Says anew which of these entities stands for which, after a judgement about them was made or taken back, and compares
 * again what that touches: by the same comparison as ingestion, in the same transaction. `members`: whole clusters. Gives
 * the conflicts that opened, changed or closed.
 */
export async function regroup(
  tx: Transaction,
  members: readonly StoredEntity[],
): Promise<readonly string[]> {
  const before = await canonicalsIn(tx);
  await storeCanonicals(tx, await canonicalRows(tx, members));
  const after = await canonicalsIn(tx);
  const { accounts, claims } = await readTold(
    tx,
    members.map(({ key }) => key),
  );
  const seen = (canonicals: Canonicals) => ({
    account: ({ account }: ToldAccount) => canonicalAccount(account, canonicals),
    claim: ({ subject, value }: ToldClaim) => canonicalClaim({ subject, value }, canonicals),
  });
  const [old, now] = [seen(before), seen(after)];
  const moved = accounts.filter((one) => differ(old.account(one), now.account(one)));
  const retold = claims.filter((one) => differ(old.claim(one), now.claim(one)));
  await recordComposed(tx, { events: moved.map(({ account }) => account) }, after);
  await storeKeys(
    tx,
    moved.map((one) => ({ ...one, blockKeys: now.account(one).blockKeys })),
    retold.flatMap((one) => aspectRow(one, after)),
  );
  const mentions = [
    ...moved.map(({ id }) => id),
    ...retold.flatMap(({ mentionId }) => mentionId ?? []),
  ];
  const aspects = retold.flatMap((one) => [
    ...(one.aspectKey === null ? [] : [one.aspectKey]),
    ...aspectRow(one, after).map(({ aspectKey }) => aspectKey),
  ]);
  return compareAgain(
    tx,
    [...new Set(mentions)],
    [...new Set(moved.flatMap(({ eventId }) => eventId ?? []))],
    [...new Set(aspects)],
    after,
  );
}

/** Each member with the one that stands for it. */
async function canonicalRows(tx: Transaction, members: readonly StoredEntity[]) {
  const standing = (await readStanding(tx)).map(({ leftKey, rightKey, verdict }) => ({
    left: leftKey,
    right: rightKey,
    verdict,
  }));
  const byKey = new Map(members.map((one) => [one.key, one]));
  return members.map(({ id, key }) => {
    const cluster = clusterOf(key, standing).flatMap((one) => byKey.get(one) ?? []);
    return { id, canonicalId: chooseCanonical(cluster).id };
  });
}

function aspectRow({ id, subject }: ToldClaim, canonicals: Canonicals) {
  return subject.kind === 'aspect'
    ? [{ id, aspectKey: lookUpKeys(canonicals).aspect(subject) }]
    : [];
}

const differ = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) !== JSON.stringify(other);
