import type { GatheredMention, GatheredSubject } from '../comparing/model.js';
import type { Value } from '../values/value.js';
import { Prisma } from './generated/client.js';
import { subjectOf } from './neighbourhood.js';
import type { Transaction } from './transaction.js';

/** An account as it was read, and the event that it belongs to. */
export interface ToldAccount {
  readonly id: string;
  readonly account: GatheredMention['event'];
  readonly eventId: string | null;
}

/** A claim as editors have it, and the aspect under which it is compared. */
export interface ToldClaim {
  readonly id: string;
  readonly mentionId: string | null;
  readonly aspectKey: string | null;
  readonly subject: GatheredSubject;
  readonly value: Value;
}

/** All that the articles tell now that name any entity of these keys. */
export async function readTold(
  tx: Transaction,
  keys: readonly string[],
): Promise<{ readonly accounts: ToldAccount[]; readonly claims: ToldClaim[] }> {
  const naming = Prisma.sql`SELECT id FROM "Revision" WHERE "entityKeys" && ${[...keys]}::text[] AND current`;
  const accounts = await tx.$queryRaw<ToldAccount[]>`
    SELECT m.id::text, m.account, m."eventId"::text FROM "EventMention" m WHERE m."revisionId" IN (${naming})`;
  const claims = await tx.$queryRaw<
    (Omit<ToldClaim, 'subject'> & { secondMentionId: string | null; aspect: unknown })[]
  >`
    SELECT c.id::text, c."mentionId"::text, c."secondMentionId"::text, c."aspectKey", c.aspect, coalesce(c.corrected, c.value) AS value
      FROM "Claim" c WHERE c."revisionId" IN (${naming})`;
  return {
    accounts,
    claims: claims.map((claim) => ({ ...claim, subject: subjectOf(claim) })),
  };
}
