import type { QuestionCriteria } from '../store/readsQuestions.js';
import { entityKey } from './lookUpEntities.js';
import { checkRowId } from './lookUpIds.js';
import { checkLength, checkStorable } from './validateInput.js';

// More words than any question's text has.
const MAX_FILTER_TEXT = 500;

/** What a list of questions is narrowed to, as the caller sent it: null and absent alike do not narrow. */
export interface QuestionFilter {
  readonly consensus?: QuestionCriteria['consensus'] | null;
  readonly kind?: QuestionCriteria['kind'] | null;
  readonly articleId?: string | null;
  readonly entityId?: string | null;
  readonly text?: string | null;
}

/** The filter in the store's words, once it is known to be sound. */
export function toCriteria(filter: QuestionFilter, at = 'filter'): QuestionCriteria {
  return {
    consensus: filter.consensus ?? undefined,
    kind: filter.kind ?? undefined,
    articleId:
      filter.articleId == null ? undefined : checkRowId(`${at}.articleId`, filter.articleId),
    entityKey: filter.entityId == null ? undefined : entityKey(`${at}.entityId`, filter.entityId),
    words: filter.text == null ? undefined : toWords(`${at}.text`, filter.text),
  };
}

function toWords(field: string, text: string): string[] {
  checkLength(field, text, MAX_FILTER_TEXT);
  checkStorable(field, text);
  // Punctuation at a word's edge is no part of it: "Moscow?" looks for Moscow. Marks are: a Devanagari word can end in one.
  return text
    .normalize('NFC')
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''))
    .filter(Boolean);
}
