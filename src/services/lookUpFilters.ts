import type { PrismaClient } from '../store/generated/client.js';
import type { QuestionCriteria } from '../store/readsQuestions.js';
import { type Day, parseIsoDate } from '../values/day.js';
import { entityKey } from './entityIds.js';
import { reversedDays } from './errors.js';
import { checkRowId } from './lookUpIds.js';
import { toSought } from './soughtWords.js';
import { checkLanguage } from './validateInput.js';

/** What a list of questions is narrowed to, as the caller sent it: null and absent alike do not narrow. */
export interface QuestionFilter {
  readonly consensus?: QuestionCriteria['consensus'] | null;
  readonly kind?: QuestionCriteria['kind'] | null;
  readonly articleId?: string | null;
  readonly outletId?: string | null;
  readonly language?: string | null;
  readonly entityId?: string | null;
  readonly eventId?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly minOrigins?: number | null;
  readonly state?: QuestionCriteria['state'] | null;
  readonly text?: string | null;
}

/** The filter in the store's words, once it is known to be sound. */
export async function toCriteria(
  prisma: PrismaClient,
  filter: QuestionFilter,
  at = 'filter',
): Promise<QuestionCriteria> {
  const { consensus, kind, articleId, outletId, language, entityId, eventId, text } = filter;
  return {
    consensus: consensus ?? undefined,
    kind: kind ?? undefined,
    articleId: articleId == null ? undefined : checkRowId(`${at}.articleId`, articleId),
    outletId: outletId == null ? undefined : checkRowId(`${at}.outletId`, outletId),
    language: language == null ? undefined : toLanguage(`${at}.language`, language),
    entityKey: entityId == null ? undefined : entityKey(`${at}.entityId`, entityId),
    eventId: eventId == null ? undefined : checkRowId(`${at}.eventId`, eventId),
    ...toDays(at, '', filter.from, filter.to),
    leastOrigins: filter.minOrigins ?? undefined,
    state: filter.state ?? undefined,
    sought: await toSought(prisma, `${at}.text`, text),
  };
}

/** Two days as the caller sent them, inclusive. `prefix` is that of their fields: published for publishedFrom. */
export function toDays(
  at: string,
  prefix: string,
  from: string | null | undefined,
  to: string | null | undefined,
): { readonly from: Day | undefined; readonly to: Day | undefined } {
  const days = {
    from: from == null ? undefined : dayOf(from),
    to: to == null ? undefined : dayOf(to),
  };
  if (days.from !== undefined && days.to !== undefined && days.from > days.to)
    throw reversedDays(`${at}.${prefix ? `${prefix}From` : 'from'}`, from ?? '', to ?? '');
  return days;
}

// The scalar has refused whatever is no day.
const dayOf = (text: string): Day => parseIsoDate(text) as Day;

/** A language's tag, once it is known to be one. */
export function toLanguage(field: string, tag: string): string {
  checkLanguage(field, tag);
  return tag;
}
