import { detectLanguage, packFor } from '../languages/registry.js';
import { normalise, storedSpan, storedText } from '../text/normal.js';
import type { Quoted } from '../text/paragraph.js';
import { paragraphs } from './clean.js';

/** The lines of a text that are page furniture, in its order: nothing is read there. None in a language that no pack reads. */
export function furnitureOf(text: string, language: string | null): Quoted[] {
  const pack = packFor(language ?? detectLanguage(text));
  if (!pack) return [];
  const normal = normalise(text);
  const found: Quoted[] = [];
  paragraphs(normal.text, pack.pack.furniture, (start, end) => {
    const span = storedSpan(normal, start, end);
    found.push({ ...span, exact: storedText(normal, span.start, span.end) });
  });
  return found;
}
