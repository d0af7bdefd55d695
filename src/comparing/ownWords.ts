import { packFor } from '../languages/registry.js';
import { paragraphs } from '../reading/clean.js';
import { normalise } from '../text/normal.js';
import { tokenise } from '../text/tokens.js';
import { policies } from '../values/policies.js';

/** What stands between marks of quotation, within one paragraph. */
const QUOTED = /“[^“”]*”|"[^"]*"|«[^«»]*»|‘[^‘’]*’/gu;

/**
 * The words that are the report's own, folded, in their order: without the page around it, and without longer quotes.
 * Two reporters who heard one speech write the same words down, and neither copies the other.
 */
export function ownWords(text: string, language: string): string[] {
  const normal = normalise(text).text;
  const furniture = packFor(language)?.pack.furniture;
  const report = furniture
    ? paragraphs(normal, furniture).map(({ start, end }) => normal.slice(start, end))
    : normal.split('\n');
  return report.flatMap((paragraph) => wordsOf(paragraph.replace(QUOTED, shortened)));
}

/** A name or a phrase between marks is too short to make a copy, and stays. */
const shortened = (quote: string): string =>
  wordsOf(quote).length < policies.copies.shingle ? quote : ' ';

const wordsOf = (text: string): string[] =>
  tokenise(text).flatMap(({ kind, key }) => (kind === 'mark' ? [] : [key]));
