import type { Modality } from '../languages/event.js';
import type { Evidence } from '../reading/reading.js';
import type { PrismaClient } from '../store/generated/client.js';
import * as store from '../store/readsClaims.js';
import type { Value } from '../values/value.js';
import { entityKey } from './entityIds.js';
import { toDays, toLanguage } from './lookUpFilters.js';
import { checkRowId } from './lookUpIds.js';
import { lookUpPage, type Page, type PageRequest } from './lookUpPage.js';
import type { Selection } from './lookUpRelated.js';
import { toSought } from './soughtWords.js';

/** A claim as callers see it. */
export interface ClaimRecord {
  readonly id: string;
  /** The revision that says it; null where nothing is stored. */
  readonly revisionId: string | null;
  /** The answer that it gives; absent or null where it gives none. */
  readonly answerId?: string | null;
  /** As editors have it. */
  readonly value: Value;
  readonly valueAsRead: Value;
  /** Whether an editor rejected it: it answers nothing. */
  readonly isRejected: boolean;
  /** Counts the decisions about it. */
  readonly version: number;
  readonly modality: Modality;
  readonly attribution: string | null;
  /** The documented name of the rule that read it. */
  readonly rule: string;
  readonly evidence: Evidence;
}

/** What a list of claims is narrowed to, as the caller sent it: null and absent alike do not narrow. */
export interface ClaimFilter {
  readonly kind?: store.ClaimCriteria['kind'] | null;
  readonly modality?: store.ClaimCriteria['modality'] | null;
  readonly articleId?: string | null;
  readonly outletId?: string | null;
  readonly language?: string | null;
  readonly entityId?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly unit?: string | null;
  readonly least?: number | null;
  readonly greatest?: number | null;
  readonly text?: string | null;
  readonly isRejected?: boolean | null;
  readonly eventId?: string | null;
  readonly consensus?: store.ClaimCriteria['consensus'] | null;
  readonly state?: store.ClaimCriteria['state'] | null;
}

export type ClaimOrder = store.ClaimOrder;

/** Claims that the filter leaves, of what articles say now, those stored last first unless told. */
export async function lookUpClaimPage(
  prisma: PrismaClient,
  request: PageRequest,
  filter: ClaimFilter = {},
  order: ClaimOrder = 'NEWEST',
  wanted?: Selection,
): Promise<Page<ClaimRecord>> {
  const { articleId, outletId, language, entityId, eventId, text } = filter;
  const criteria = {
    kind: filter.kind ?? undefined,
    modality: filter.modality ?? undefined,
    articleId: articleId == null ? undefined : checkRowId('filter.articleId', articleId),
    outletId: outletId == null ? undefined : checkRowId('filter.outletId', outletId),
    language: language == null ? undefined : toLanguage('filter.language', language),
    entityKey: entityId == null ? undefined : entityKey('filter.entityId', entityId),
    ...toDays('filter', '', filter.from, filter.to),
    unit: filter.unit ?? undefined,
    least: filter.least ?? undefined,
    greatest: filter.greatest ?? undefined,
    sought: await toSought(prisma, 'filter.text', text),
    isRejected: filter.isRejected ?? undefined,
    eventId: eventId == null ? undefined : checkRowId('filter.eventId', eventId),
    consensus: filter.consensus ?? undefined,
    state: filter.state ?? undefined,
  };
  const columns = store.CLAIM_ORDERS[order];
  return lookUpPage<ClaimRecord>(
    {
      name: `claims ${order}`,
      order: columns,
      rows: (stretch) => store.readClaimPage(prisma, criteria, columns, stretch, wanted),
      count: () => store.countClaims(prisma, criteria),
    },
    request,
  );
}
