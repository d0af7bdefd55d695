import { keysOf } from '../compile.js';
import { lexiconWords } from '../entities.js';
import type { LanguagePack, Pattern } from '../pack.js';
import { NAME_CLASSES, parsePattern, type Term, type TermClass } from '../patternSyntax.js';
import type { Sense } from '../sense.js';
import { senseClasses } from '../senseClasses.js';
import type { Check, Productions } from './facts.js';

/** Senses by class, some of each: what a pattern may meet when its turn comes. */
type Samples = Map<Sense['cls'], Map<string, Sense>>;

/** What tokens are without being listed: see `reading/items`. */
const BUILT_IN: readonly Sense[] = [
  { cls: 'number', n: 3, digits: true },
  { cls: 'number', n: 17, digits: true },
  { cls: 'number', n: 90, digits: true },
  { cls: 'number', n: 2025, digits: true },
  { cls: 'number', n: 1984, digits: false },
  { cls: 'number', n: 2014, digits: false },
  { cls: 'year', year: 1990 },
  { cls: 'year', year: 2024 },
  { cls: 'year', year: 2025 },
  { cls: 'ratio', a: 3, b: 4 },
  {
    cls: 'clock',
    from: { hour: 9, minute: 5, second: 0, half: null, part: null, zone: null },
    to: null,
  },
];
/** Names of the lexicon of each class: a few stand for all. */
const NAMES_OF_A_CLASS = 20;
/** Enough of what each pattern makes to find some that go together: a from before a to, a dollar before a cent. */
const SAMPLES_OF_A_PATTERN = 100;
/** Tries for one pattern, a few milliseconds; and for one that has made nothing yet, a fraction of a second. */
const TRIES = 1_500;
const MOST_TRIES = 1_000_000;
/** What a pattern can name beside senses: see `Pattern`. */
const NO_SENSES: ReadonlySet<TermClass> = new Set<TermClass>([...NAME_CLASSES, 'edge']);

/**
 * Every pattern can be parsed, names senses and a production that exist, waits for nothing that neither a word nor an
 * earlier pattern gives, makes something of it, and has no label that its production does not read. The cascade is
 * walked once, each production tried on some of the senses that its pattern may meet.
 */
export const patternFaults: Check = (pack, productions) => {
  const samples: Samples = new Map();
  for (const sense of BUILT_IN) note(samples, sense);
  for (const { sense } of pack.words) note(samples, sense);
  for (const { sense } of lexiconWords())
    if ((samples.get(sense.cls)?.size ?? 0) < NAMES_OF_A_CLASS) note(samples, sense);
  return pack.patterns.flatMap((rule, at) => [
    ...(pack.patterns.findIndex(({ name }) => name === rule.name) < at
      ? [`Pattern ${rule.name} is there twice.`]
      : []),
    ...faultsOf(rule, samples, productions, pack),
  ]);
};

function note(samples: Samples, sense: Sense): void {
  const some = samples.get(sense.cls) ?? new Map<string, Sense>();
  samples.set(sense.cls, some);
  some.set(JSON.stringify(sense), sense);
}

function faultsOf(
  rule: Pattern,
  samples: Samples,
  productions: Productions,
  pack: LanguagePack,
): string[] {
  const where = `Pattern ${rule.name}`;
  let terms: Term[];
  try {
    terms = parsePattern(rule.pattern);
  } catch (error) {
    return [`${where} cannot be parsed: ${(error as Error).message}`];
  }
  const faults = [...shapeFaults(where, rule, terms), ...senseFaults(where, terms, samples, pack)];
  const make = Object.hasOwn(productions, rule.make) ? productions[rule.make] : undefined;
  if (!make)
    return [...faults, `${where} names the production ${rule.make}, which does not exist.`];
  if (faults.length) return faults;
  const { made, read } = tryOut(make, terms, samples);
  for (const sense of made) note(samples, sense);
  return [
    ...(made.length ? [] : [`${where}: ${rule.make} makes nothing of what it captures.`]),
    ...labelled(terms)
      .filter(({ label }) => !read.has(label))
      .map(({ label }) => `${where} has the label ${label}, which ${rule.make} does not read.`),
  ];
}

function shapeFaults(where: string, rule: Pattern, terms: readonly Term[]): string[] {
  const labels = terms.flatMap(({ label }) => label ?? []);
  return [
    ...(terms.every(({ optional, look }) => optional || look)
      ? [`${where} may take nothing.`]
      : []),
    ...labels
      .filter((label, at) => labels.indexOf(label) < at)
      .map((label) => `${where} has the label ${label} twice.`),
    ...[...rule.pattern.matchAll(/'([^']*)'/gu)]
      .map(([, word = '']) => word)
      .filter((word) => keysOf(word).length !== 1)
      .map((word) => `${where} holds '${word}', which is not one word and is never found.`),
  ];
}

function senseFaults(
  where: string,
  terms: readonly Term[],
  samples: Samples,
  pack: LanguagePack,
): string[] {
  return terms.flatMap(({ classes, words, optional, look }) => {
    const unknown = classes.filter(
      (cls) => !NO_SENSES.has(cls) && !Object.hasOwn(senseClasses, cls),
    );
    if (unknown.length)
      return unknown.map((cls) => `${where} names the sense ${cls}, which does not exist.`);
    const waits =
      classes.length > 0 &&
      !words &&
      !optional &&
      look !== 'notAhead' &&
      look !== 'notBehind' &&
      !classes.some((cls) => NO_SENSES.has(cls) || samples.has(cls as Sense['cls']));
    return waits
      ? [
          `${where} waits for ${classes.join(' or ')}, which no word of ${pack.language} and no earlier pattern gives.`,
        ]
      : [];
  });
}

/** A term whose sense a production can ask for. */
interface Labelled {
  readonly label: string;
  readonly classes: readonly Sense['cls'][];
  /** Whether it may be missing, or be a word instead. */
  readonly optional: boolean;
}

function labelled(terms: readonly Term[]): Labelled[] {
  return terms.flatMap(({ label, classes, words, optional, look }) => {
    const senses = classes.filter((cls): cls is Sense['cls'] => !NO_SENSES.has(cls));
    return label && !look && senses.length
      ? [{ label, classes: senses, optional: optional || words !== null }]
      : [];
  });
}

/**
 * What a production makes of the samples, one of each shape, and the labels that it looks at. The same draws in every
 * run.
 */
function tryOut(
  make: Productions[string],
  terms: readonly Term[],
  samples: Samples,
): { made: Sense[]; read: ReadonlySet<string> } {
  const read = new Set<string>();
  const made = new Map<string, Sense>();
  const names = terms.some(({ builtIn }) => builtIn) ? ['नया नाम', 'C61'] : [null];
  const wanted = labelled(terms).map(({ label, classes, optional }) => ({
    label,
    some: [
      ...classes.flatMap((cls) => [...(samples.get(cls)?.values() ?? [])]),
      ...(optional ? [null] : []),
    ],
  }));
  const draw = draws();
  for (let tries = 0; tries < (made.size ? TRIES : MOST_TRIES); tries++) {
    const captured = new Map<string, Sense>();
    for (const { label, some } of wanted) {
      const sense = some[draw(some.length)];
      if (sense) captured.set(label, sense);
    }
    const name = names[tries % names.length] ?? null;
    const sense = make(new Watched(captured, read), name, name);
    const shape = sense && JSON.stringify(sense).replace(/\d+/gu, (n) => '0'.repeat(n.length));
    if (shape && made.size < SAMPLES_OF_A_PATTERN) made.set(shape, sense);
  }
  return { made: [...made.values()], read };
}

/**
 * Numbers below a bound that look drawn, the small ones more often: what a pack lists first is what goes together
 * (January before the hundredth number). A linear congruential generator (Numerical Recipes, 7.1).
 */
function draws(): (below: number) => number {
  let seed = 1;
  return (below) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) ** ((seed >>> 16) % 2 ? 1 : 2) * below);
  };
}

/** A map that notes which of its labels are asked for; whoever asks for all has read all. */
class Watched extends Map<string, Sense> {
  readonly #read: Set<string>;

  constructor(captured: ReadonlyMap<string, Sense>, read: Set<string>) {
    super();
    this.#read = read;
    for (const [label, sense] of captured) this.set(label, sense);
  }

  override get(label: string): Sense | undefined {
    this.#read.add(label);
    return super.get(label);
  }

  override has(label: string): boolean {
    this.#read.add(label);
    return super.has(label);
  }

  override values(): MapIterator<Sense> {
    for (const label of super.keys()) this.#read.add(label);
    return super.values();
  }

  override [Symbol.iterator](): MapIterator<[string, Sense]> {
    for (const label of super.keys()) this.#read.add(label);
    return super.entries();
  }
}
