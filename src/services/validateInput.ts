import { parseIsoDate, toDay } from '../values/day.js';
import { EdtfError } from '../values/edtf/error.js';
import { parseEdtf, timeBounds } from '../values/edtf.js';
import {
  invalidDate,
  invalidEdtf,
  invalidLanguage,
  invalidMoment,
  invalidUrl,
  publicationOutOfRange,
  textEmpty,
  textMalformed,
  textTooLong,
  valueEmpty,
} from './errors.js';

/** What `readText` and `ingestArticle` accept, in Unicode code points. */
export const LIMITS = {
  text: 200_000,
  title: 1_000,
  /** A unique key: 500 code points are at most 2,000 bytes, under PostgreSQL's 2,704 for an index entry. */
  outlet: 500,
  externalId: 500,
  url: 2_000,
  language: 100,
} as const;

/** A text to read. */
export interface TextInput {
  readonly text: string;
  readonly language?: string | null;
  readonly publishedOn?: string | null;
}

/** A text to keep. */
export interface ArticleInput extends TextInput {
  readonly title?: string | null;
  readonly url?: string | null;
  readonly outlet?: string | null;
  readonly externalId?: string | null;
}

/** Throws unless the text can be read. `at` names the input in errors. */
export function validateText(input: TextInput, at = 'input'): void {
  checkText(`${at}.text`, input.text);
  if (input.language != null) checkLanguage(`${at}.language`, input.language);
  if (input.publishedOn != null) checkPublication(`${at}.publishedOn`, input.publishedOn);
}

/** Throws unless the article can be stored. */
export function validateArticle(input: ArticleInput, at = 'input'): void {
  validateText(input, at);
  if (input.url != null) checkUrl(`${at}.url`, input.url);
  for (const name of ['title', 'outlet', 'externalId'] as const) {
    const value = input[name];
    if (value != null) checkName(`${at}.${name}`, value, LIMITS[name]);
  }
}

function checkText(field: string, text: string): void {
  checkLength(field, text, LIMITS.text);
  checkStorable(field, text);
  if (!/[\p{L}\p{N}]/u.test(text)) throw textEmpty(field);
}

/** Throws where it is no name that an article or an outlet can bear. */
export function checkName(field: string, value: string, limit: number): void {
  checkLength(field, value, limit);
  checkStorable(field, value);
  if (!/[^\s\p{Cf}]/u.test(value)) throw valueEmpty(field);
}

/** Throws unless it is a tag that BCP 47 allows. */
export function checkLanguage(field: string, tag: string): void {
  try {
    if (tag.length > LIMITS.language) throw new RangeError();
    Intl.getCanonicalLocales(tag);
  } catch {
    throw invalidLanguage(field, tag);
  }
}

/** Throws unless it is an EDTF string. The field is null where a GraphQL scalar does not know it. */
export function checkEdtf(field: string | null, value: unknown): asserts value is string {
  try {
    parseEdtf(typeof value === 'string' ? value : '');
  } catch (error) {
    throw invalidEdtf(
      field,
      error instanceof EdtfError && typeof value === 'string' ? error.message : null,
    );
  }
}

// Bounds are stored as days in 32 bits, and no report was published outside of these years.
const [FIRST_DAY, LAST_DAY] = [toDay(1000, 1, 1), toDay(9999, 12, 31)];

function checkPublication(field: string, value: string): void {
  checkEdtf(field, value);
  const { earliest, latest } = timeBounds(value);
  if ((earliest ?? FIRST_DAY) < FIRST_DAY || (latest ?? LAST_DAY) > LAST_DAY)
    throw publicationOutOfRange(field);
}

/** Throws unless it is a day of the calendar, YYYY-MM-DD. */
export function checkDate(field: string | null, value: unknown): asserts value is string {
  if (typeof value !== 'string' || value.length !== 10 || parseIsoDate(value) === null)
    throw invalidDate(field, value);
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The moment that is meant. Throws unless it is one in ISO 8601 with its offset. */
export function checkMoment(field: string, value: string): Date {
  const day = MOMENT.exec(value)?.[1];
  // Date.parse takes the 30th of February for the 2nd of March.
  if (day === undefined || parseIsoDate(day) === null || Number.isNaN(Date.parse(value)))
    throw invalidMoment(field, value);
  return new Date(value);
}

/** Throws unless it is the absolute address of a page. Other schemes (javascript:, file:) would be dangerous as links. */
export function checkUrl(field: string | null, value: unknown): asserts value is string {
  const good =
    typeof value === 'string' &&
    value.length <= LIMITS.url &&
    !/[\s\p{Cc}\p{Cs}]/u.test(value) &&
    URL.canParse(value) &&
    /^https?:$/.test(new URL(value).protocol);
  if (!good) throw invalidUrl(field, value);
}

/** Throws where PostgreSQL would refuse the text, or where storing it would change it. */
export function checkStorable(field: string, text: string): void {
  if (text.includes('\0')) throw textMalformed(field, 'nul');
  if (/\p{Cs}/u.test(text)) throw textMalformed(field, 'surrogate');
}

/** Throws where the text has more code points than `limit`. */
export function checkLength(field: string, text: string, limit: number): void {
  // A code point is one or two UTF-16 units: most texts need no counting, and a hopeless one is not counted.
  if (text.length <= limit) return;
  if (text.length > 2 * limit) throw textTooLong(field, null, limit);
  let points = 0;
  for (const _ of text) points++;
  if (points > limit) throw textTooLong(field, points, limit);
}
