import { type Found, type Passage, passagesOf } from '../languages/search/highlight.js';
import type { ArticleRecord } from './lookUpArticles.js';
import type { ClaimRecord } from './lookUpClaims.js';
import type { EntityFacts } from './lookUpEntities.js';
import type { QuestionRecord } from './lookUpQuestions.js';

/** Where a search found its words. */
export type HitField = 'TITLE' | 'TEXT' | 'QUOTE' | 'ATTRIBUTION' | 'QUESTION' | 'NAME';

/** A passage in which a search found its words. */
export interface Highlight extends Passage {
  readonly field: HitField;
}

/** More of one text says no more of why it was found. */
const MOST_PASSAGES = 3;

type Text = readonly [field: HitField, text: string | null];

const inEach = (texts: readonly Text[], found: Found): Highlight[] =>
  texts.flatMap(([field, text]) =>
    text === null ? [] : passagesOf(text, found, MOST_PASSAGES).map((one) => ({ field, ...one })),
  );

export const highlightsOfArticle = (
  { title }: ArticleRecord,
  text: string,
  found: Found,
): Highlight[] =>
  inEach(
    [
      ['TITLE', title],
      ['TEXT', text],
    ],
    found,
  );

export const highlightsOfClaim = (
  { evidence, attribution }: ClaimRecord,
  found: Found,
): Highlight[] =>
  inEach(
    [
      ['QUOTE', evidence.exact],
      ['ATTRIBUTION', attribution],
    ],
    found,
  );

export const highlightsOfQuestion = (
  { textEn, textHi }: QuestionRecord,
  found: Found,
): Highlight[] =>
  inEach(
    [...new Set([textEn, textHi])].map((text) => ['QUESTION', text]),
    found,
  );

export const highlightsOfEntity = ({ names, aliases }: EntityFacts, found: Found): Highlight[] =>
  inEach(
    [...new Set([...names, ...aliases].map(({ name }) => name))].map((name) => ['NAME', name]),
    found,
  );
