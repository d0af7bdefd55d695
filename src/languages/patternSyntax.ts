import { fold } from '../text/fold.js';
import type { Sense } from './sense.js';
import { senseClasses } from './senseClasses.js';

/** Names that the lexicon does not know, as the engine finds them: see `Pattern`. */
export type NameClass = 'unknown' | 'fullName' | 'coined';

/** What a term asks for, beside words: a sense, or one of those that the engine builds in. */
export type TermClass = Sense['cls'] | NameClass | 'edge';

/** The classes that take a name. */
export const NAME_CLASSES: readonly TermClass[] = ['unknown', 'fullName', 'coined'];

/** One term of a pattern. */
export interface Term {
  /** Folded words, any of which will do, as will any of the classes; null where it names none. */
  readonly words: ReadonlySet<string> | null;
  readonly classes: readonly TermClass[];
  /** Whether it may take a name that nothing else knows. */
  readonly builtIn: boolean;
  /** Which of those that the engine builds in it asks for. */
  readonly unknown: boolean;
  readonly fullName: boolean;
  readonly coined: boolean;
  readonly edge: boolean;
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

/** The class of that name, as the one string that senses have too: equal strings that are two take longer to compare. */
const classOf = (name: string): TermClass => CLASSES.get(name as TermClass) ?? (name as TermClass);

const CLASSES: ReadonlyMap<TermClass, TermClass> = new Map(
  [...(Object.keys(senseClasses) as Sense['cls'][]), ...NAME_CLASSES, 'edge' as const].map(
    (cls) => [cls, cls],
  ),
);

/** Parses a pattern (see `Pattern`). Throws where a term cannot be read. */
export function parsePattern(pattern: string): Term[] {
  return pattern.split(/\s+(?=[+&!<>]?(?:\w+:)?(?:'|[a-zA-Z]))/u).map((source) => {
    const match = TERM.exec(source);
    if (!match)
      throw new Error(`Pattern term ${source} of "${pattern}" is neither 'words' nor a sense.`);
    const [, mark, label, all = '', optional] = match;
    const alternatives = all.match(ALTERNATIVE) ?? [];
    const words = alternatives.filter((one) => one.startsWith("'"));
    const classes = alternatives.filter((one) => !one.startsWith("'")).map(classOf);
    return {
      words: words.length ? new Set(words.map((word) => fold(word.slice(1, -1)))) : null,
      classes,
      builtIn: classes.some((cls) => NAME_CLASSES.includes(cls)),
      unknown: classes.includes('unknown'),
      fullName: classes.includes('fullName'),
      coined: classes.includes('coined'),
      edge: classes.includes('edge'),
      label: label ?? null,
      optional: optional === '?',
      glued: mark === '+',
      look: LOOKS[mark as keyof typeof LOOKS] ?? null,
    };
  });
}
