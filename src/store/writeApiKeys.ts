import type { PrismaClient } from './generated/client.js';
import type { ApiKeyRow } from './readsApiKeys.js';

const omit = { digest: true } as const;

/** Stores a new key. */
export const storeApiKey = (
  prisma: PrismaClient,
  {
    scopes,
    ...key
  }: Pick<ApiKeyRow, 'name' | 'hint' | 'scopes' | 'createdBy' | 'expiresAt'> & {
    readonly digest: string;
  },
): Promise<ApiKeyRow> => prisma.apiKey.create({ data: { ...key, scopes: [...scopes] }, omit });

/** Revokes a key, unless somebody has; gives it as it then stands, null where there is none. */
export async function markRevoked(
  prisma: PrismaClient,
  id: string,
  revokedBy: string,
  revokedAt: Date,
): Promise<ApiKeyRow | null> {
  await prisma.apiKey.updateMany({
    where: { id, revokedAt: null },
    data: { revokedBy, revokedAt },
  });
  return prisma.apiKey.findUnique({ where: { id }, omit });
}

/** Notes that a key was used; another server may have noted it since it was read. */
export async function markUsed(
  prisma: PrismaClient,
  id: string,
  at: Date,
  unlessSince: Date,
): Promise<void> {
  await prisma.apiKey.updateMany({
    where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: unlessSince } }] },
    data: { lastUsedAt: at },
  });
}
