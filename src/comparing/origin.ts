import { createHash } from 'node:crypto';
import { publisherKeys } from './publisher.js';

/** What an article tells of where it comes from. */
export interface Provenance {
  /** The wire agencies that it credits. */
  readonly credits: readonly string[];
  /** The publisher's name, as sent. */
  readonly outlet: string | null;
  readonly url: string | null;
  readonly text: string;
}

/**
 * Names the origin of an article by keys: articles that share one are no evidence for each other. A credited wire
 * report is one origin wherever it runs, a publisher is one under all its names and sites, and a text without either
 * is told by its words, so that a copy of it adds nothing.
 */
export function originKeys({ credits, outlet, url, text }: Provenance): string[] {
  if (credits.length) return [`wire:${credits.join('+')}`];
  const publisher = publisherKeys(outlet, url);
  return publisher.length ? publisher : [`text:${digest(text)}`];
}

/** Of the words alone: spacing and punctuation do not make another text. */
function digest(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 32);
}
