import type { PrismaClient } from '../store/generated/client.js';
import * as store from '../store/readsApiKeys.js';
import { lookUpPage, type Page, type PageRequest } from './lookUpPage.js';

/** All of a key but its secret. */
export type ApiKeyRecord = store.ApiKeyRow;

/** All keys, those made last first, revoked ones too. */
export const lookUpApiKeyPage = (
  prisma: PrismaClient,
  request: PageRequest,
): Promise<Page<ApiKeyRecord>> =>
  lookUpPage<ApiKeyRecord>(
    {
      name: 'apiKeys',
      order: store.API_KEY_ORDER,
      rows: (stretch) => store.readApiKeyPage(prisma, stretch),
      count: () => store.countApiKeys(prisma),
    },
    request,
  );
