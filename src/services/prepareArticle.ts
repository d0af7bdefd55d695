import { createHash } from 'node:crypto';
import { entityKeysOf } from '../comparing/canonical/entityKeys.js';
import { sketchOf } from '../comparing/copies.js';
import { originKeys } from '../comparing/origin.js';
import { ownWords } from '../comparing/ownWords.js';
import type { Reading } from '../reading/reading.js';
import type { RevisionToStore } from '../store/writeArticle.js';
import { timeBounds } from '../values/edtf.js';
import { readText } from './readText.js';
import { wordsOfArticle, wordsOfOutlet } from './searchWords.js';
import type { ArticleInput } from './validateInput.js';

/** An article with all that can be made of it alone: plain data, that one thread can make for another. */
export interface PreparedArticle {
  readonly reading: Reading;
  readonly revision: RevisionToStore;
}

/** Reads a validated article by the rules. Pure, and what takes most of the time. */
export const prepareArticle = (input: ArticleInput): PreparedArticle =>
  preparedFrom(input, readText(input));

/** What is to be stored of an article that has been read. */
export function preparedFrom(input: ArticleInput, reading: Reading): PreparedArticle {
  const bounds = reading.publishedOn === null ? null : timeBounds(reading.publishedOn);
  const named = input.outlet ? wordsOfOutlet(input.outlet) : null;
  const outlet =
    input.outlet && named
      ? {
          key: input.outlet.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim(),
          name: input.outlet.trim(),
          words: named.words,
        }
      : null;
  const { words, forms } = wordsOfArticle(input.title ?? null, input.text, reading.claims);
  const revision = {
    externalId: input.externalId ?? null,
    outlet,
    title: input.title ?? null,
    url: input.url ?? null,
    language: reading.language,
    publishedOn: reading.publishedOn,
    publishedFrom: bounds?.earliest ?? null,
    publishedTo: bounds?.latest ?? null,
    text: input.text,
    contentHash: contentHashOf(input),
    originKeys: originKeys({
      credits: reading.credits,
      outlet: input.outlet ?? null,
      url: input.url ?? null,
      text: input.text,
    }),
    sketch: [...sketchOf(ownWords(input.text, reading.language))],
    entityKeys: entityKeysOf(reading),
    words,
    forms: [...forms, ...(named?.forms ?? [])],
  };
  return { reading, revision };
}

/** Changes with the text and with all that is said of it. */
export function contentHashOf(input: ArticleInput): string {
  const { text, title, url, outlet, language, publishedOn } = input;
  const told = [text, title, url, outlet, language, publishedOn].map((one) => one ?? null);
  return createHash('sha256').update(JSON.stringify(told)).digest('hex');
}
