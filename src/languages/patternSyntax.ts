import { fold } from '../text/fold.js';
import type { Sense } from './sense.js';

/** What a term asks for, beside words: a sense, or one of the two that the engine builds in. */
export type TermClass = Sense['cls'] | 'unknown' | 'edge';

/** One term of a pattern. */
export interface Term {
  /** Folded words, any of which will do, as will any of the classes; null where it names none. */
  readonly words: ReadonlySet<string> | null;
  readonly classes: readonly TermClass[];
  /** The name under which the production finds the sense. */
  readonly label: string | null;
  readonly optional: boolean;
  /** No white space before it. */
  readonly glued: boolean;
  /** Not taken: must or must not follow, must or must not stand before the pattern. */
  readonly look: 'ahead' | 'notAhead' | 'behind' | 'notBehind' | null;
}

const TERM =
  /^([+&!<>]?)(?:([a-zA-Z]\w*):)?((?:'[^']*'|[a-zA-Z]\w*)(?:\|(?:'[^']*'|[a-zA-Z]\w*))*)(\??)$/u;
const ALTERNATIVE = /'[^']*'|[a-zA-Z]\w*/gu;
const LOOKS = { '&': 'ahead', '!': 'notAhead', '<': 'behind', '>': 'notBehind' } as const;

/** Parses a pattern (see `Pattern`). Throws where a term cannot be read. */
export function parsePattern(pattern: string): Term[] {
  return pattern.split(/\s+(?=[+&!<>]?(?:\w+:)?(?:'|[a-zA-Z]))/u).map((source) => {
    const match = TERM.exec(source);
    if (!match)
      throw new Error(`Pattern term ${source} of "${pattern}" is neither 'words' nor a sense.`);
    const [, mark, label, all = '', optional] = match;
    const alternatives = all.match(ALTERNATIVE) ?? [];
    const words = alternatives.filter((one) => one.startsWith("'"));
    return {
      words: words.length ? new Set(words.map((word) => fold(word.slice(1, -1)))) : null,
      classes: alternatives.filter((one) => !one.startsWith("'")) as TermClass[],
      label: label ?? null,
      optional: optional === '?',
      glued: mark === '+',
      look: LOOKS[mark as keyof typeof LOOKS] ?? null,
    };
  });
}
