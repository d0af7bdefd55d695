import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import type { PrismaClient } from '../../store/generated/client.js';
import * as store from '../../store/readsWebhooks.js';
import {
  changeWebhook,
  removeWebhook,
  storeWebhook,
  type WebhookData,
} from '../../store/writeWebhooks.js';
import { hostOf, isInner } from '../addresses.js';
import { newestPlace } from '../changeCursors.js';
import type { ChangeKind } from '../changeKinds.js';
import { innerAddress, invalidSecret, invalidUrl, webhookNotFound } from '../errors.js';
import type { Identity } from '../identity.js';
import type { ConflictFilter } from '../lookUpConflicts.js';
import { toCriteria } from '../lookUpFilters.js';
import { checkRowId } from '../lookUpIds.js';
import { checkName } from '../validateInput.js';

export type WebhookRecord = store.WebhookRow;

/** What a webhook is to be, as the caller sent it. */
export interface WebhookInput {
  readonly url?: string | null;
  readonly secret?: string | null;
  /** Whether a new secret is made. */
  readonly rotateSecret?: boolean | null;
  readonly description?: string | null;
  readonly kinds?: readonly ChangeKind[] | null;
  readonly filter?: ConflictFilter | null;
  readonly active?: boolean | null;
}

/** A webhook with its secret, which is told this once. */
export interface ToldWebhook {
  readonly webhook: WebhookRecord;
  readonly secret: string | null;
}

const LIMITS = { url: 2_000, description: 200 } as const;
/** Standard Webhooks: 24 to 64 bytes in base64 behind this prefix. */
const PREFIX = 'whsec_';
const [LEAST, MOST, OWN] = [24, 64, 32];

/** Throws unless a webhook can be so. Addresses that names resolve to are judged when something is sent. */
export async function validateWebhook(
  prisma: PrismaClient,
  input: WebhookInput,
  allowInner: boolean,
): Promise<void> {
  const { url, secret, description, filter } = input;
  if (url != null) checkUrl('input.url', url, allowInner);
  if (secret != null) checkSecret('input.secret', secret);
  if (description != null) checkName('input.description', description, LIMITS.description);
  if (filter != null) await toCriteria(prisma, filter, 'input.filter');
}

function checkUrl(field: string, value: string, allowInner: boolean): void {
  checkName(field, value, LIMITS.url);
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password)
    throw invalidUrl(field, value);
  const host = hostOf(url);
  if (allowInner) return;
  if ((isIP(host) && isInner(host)) || /(^|\.)localhost$/.test(host))
    throw innerAddress(field, host);
}

function checkSecret(field: string, secret: string): void {
  const [, base64] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret) ?? [];
  const length = base64 === undefined ? 0 : Buffer.from(base64, 'base64').length;
  if (length < LEAST || length > MOST) throw invalidSecret(field, LEAST, MOST);
}

const newSecret = (): string => PREFIX + randomBytes(OWN).toString('base64');

/** Makes a webhook, which hears of what happens from now on. A validated input. */
export async function createWebhook(
  prisma: PrismaClient,
  input: WebhookInput & { readonly url: string },
  maker: Identity,
): Promise<ToldWebhook> {
  const secret = input.secret ?? newSecret();
  const webhook = await storeWebhook(prisma, {
    url: input.url,
    secret,
    description: input.description ?? null,
    kinds: input.kinds ?? [],
    filter: input.filter ?? null,
    active: input.active ?? true,
    createdBy: maker.name,
    position: await newestPlace(prisma),
  });
  return { webhook, secret };
}

/**
 * Changes of a webhook what is named. One that rested hears of what happens from now on: what it slept through may be old, and
 * `redeliver` sends again what was made for it. A validated input.
 */
export async function updateWebhook(
  prisma: PrismaClient,
  id: string,
  input: WebhookInput,
  now = new Date(),
): Promise<ToldWebhook> {
  const before = await store.readWebhook(prisma, checkRowId('id', id));
  if (!before) throw webhookNotFound('id', id);
  const wakes = input.active === true && !before.active;
  const secret = input.secret ?? (input.rotateSecret ? newSecret() : null);
  const data: Partial<WebhookData> = {
    ...(input.url != null && { url: input.url }),
    ...(secret !== null && { secret }),
    ...(input.description !== undefined && { description: input.description }),
    ...(input.kinds !== undefined && { kinds: input.kinds ?? [] }),
    ...(input.filter !== undefined && { filter: input.filter }),
    ...(input.active != null && { active: input.active }),
  };
  const position = wakes ? { position: await newestPlace(prisma) } : {};
  const webhook = await changeWebhook(prisma, id, { ...data, ...position }, now);
  if (!webhook) throw webhookNotFound('id', id);
  return { webhook, secret };
}

/** Deletes a webhook with the log of its deliveries; gives its id. */
export async function deleteWebhook(prisma: PrismaClient, id: string): Promise<string> {
  if (!(await removeWebhook(prisma, checkRowId('id', id)))) throw webhookNotFound('id', id);
  return id;
}
