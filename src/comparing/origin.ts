import { createHash } from 'node:crypto';

/**
 * Names the origin of an article: agreement is evidence only between independent ones. A credited wire report is one
 * origin wherever it runs, an outlet is one origin whatever it writes, and a text without either is told by its words,
 * so that a copy of it adds nothing.
 */
export function originOf(
  credits: readonly string[],
  outletKey: string | null,
  text: string,
): string {
  if (credits.length) return `wire:${credits.join('+')}`;
  return outletKey === null ? `text:${digest(text)}` : `outlet:${outletKey}`;
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
