import type { PrismaClient, Scope } from './generated/client.js';
import { beyond, byId, forward, type ListOrder, orderBy, type Stretch } from './keyset.js';

/** All of a key but its secret, which nobody has. */
export interface ApiKeyRow {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly scopes: readonly Scope[];
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedBy: string | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

/** Those made last first: ids are UUIDs of version 7. */
export const API_KEY_ORDER: ListOrder = [byId('desc')];

const omit = { digest: true } as const;

/** The key whose secret has this digest. */
export const readApiKeyOfDigest = (
  prisma: PrismaClient,
  digest: string,
): Promise<ApiKeyRow | null> => prisma.apiKey.findUnique({ where: { digest }, omit });

/** A stretch of all keys. */
export async function readApiKeyPage(prisma: PrismaClient, stretch: Stretch): Promise<ApiKeyRow[]> {
  const { take, from, backward } = stretch;
  const rows = await prisma.apiKey.findMany({
    where: from ? beyond(API_KEY_ORDER, from, backward) : {},
    orderBy: orderBy(API_KEY_ORDER, backward),
    take,
    omit,
  });
  return forward(rows, stretch);
}

export const countApiKeys = (prisma: PrismaClient): Promise<number> => prisma.apiKey.count();
