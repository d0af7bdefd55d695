import { fold } from '../text/fold.js';
import type { Sense } from './sense.js';

/** One term of a pattern. */
export interface Term {
  /** Folded words, or null for a sense. */
  readonly words: ReadonlySet<string> | null;
  readonly cls: Sense['cls'] | 'unknown' | 'edge' | null;
  /** The name under which the production finds the sense. */
  readonly label: string | null;
  readonly optional: boolean;
  /** No white space before it. */
  readonly glued: boolean;
  /** Must follow, but is not taken. */
  readonly ahead: boolean;
}

const TERM = /^([+&]?)(?:([a-zA-Z]\w*):)?(?:('[^']*'(?:\|'[^']*')*)|([a-zA-Z]\w*))(\??)$/u;

/** Parses a pattern (see `Pattern`). Throws where a term cannot be read. */
export function parsePattern(pattern: string): Term[] {
  return pattern.split(/\s+(?=[+&]?(?:\w+:)?(?:'|[a-zA-Z]))/u).map((source) => {
    const match = TERM.exec(source);
    if (!match)
      throw new Error(`Pattern term ${source} of "${pattern}" is neither 'words' nor a sense.`);
    const [, mark, label, words, cls, optional] = match;
    return {
      words: words ? new Set(words.split('|').map((word) => fold(word.slice(1, -1)))) : null,
      cls: (cls as Term['cls']) ?? null,
      label: label ?? null,
      optional: optional === '?',
      glued: mark === '+',
      ahead: mark === '&',
    };
  });
}
