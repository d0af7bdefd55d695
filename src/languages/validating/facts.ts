import { keysOf } from '../compile.js';
import type { LanguagePack, Words } from '../pack.js';
import type { Sense, VerbForm } from '../sense.js';

/** What the engine makes of the senses that a pattern captured. `reading` has them; this room cannot know it. */
export type Productions = Readonly<
  Record<
    string,
    (captured: ReadonlyMap<string, Sense>, name: string | null, all?: string | null) => Sense | null
  >
>;

/** What is wrong with one part of a pack, a sentence for each fault. */
export type Check = (pack: LanguagePack, productions: Productions) => string[];

/** The senses of one class that a pack's words have. */
export function sensesOf<C extends Sense['cls']>(
  { words, markers }: LanguagePack,
  cls: C,
): Extract<Sense, { cls: C }>[] {
  return [...words, ...markers].flatMap(({ sense }) =>
    sense.cls === cls ? [sense as Extract<Sense, { cls: C }>] : [],
  );
}

export function hasTriggers(pack: LanguagePack): boolean {
  return sensesOf(pack, 'trigger').length > 0;
}

export function verbFormsOf(pack: LanguagePack): Set<VerbForm> {
  return new Set(sensesOf(pack, 'verb').map(({ form }) => form));
}

/** Words that the engine looks for as a single token, and that are none. */
export function notSingle(where: string, words: Iterable<string>): string[] {
  return [...words]
    .filter((word) => keysOf(word).length !== 1)
    .map((word) => `${where} holds "${word}", which is not one word and is never found.`);
}

/** Every text that a pack looks for, with where it stands. */
export function textsOf(pack: LanguagePack): { readonly where: string; readonly text: string }[] {
  const rows = (where: string, texts: Iterable<string>) =>
    [...texts].map((text) => ({ where, text }));
  const forms = (where: string, words: readonly Words[]) =>
    words.flatMap(({ forms, sense }) => rows(`${where}, ${sense.cls}`, forms));
  const { furniture, phases } = pack;
  return [
    ...forms('words', pack.words),
    ...forms('markers', pack.markers),
    ...rows('abbreviations', pack.abbreviations),
    ...rows('conjunctions', pack.conjunctions),
    ...rows('clauseOpeners', Object.keys(pack.clauseOpeners)),
    ...rows('notNames', pack.notNames),
    ...rows('notNameEndings', pack.notNameEndings),
    ...(pack.asides ?? []).flatMap(({ forms, aside }) => rows(`asides, ${aside.cls}`, forms)),
    ...rows('additives', pack.additives),
    ...rows('credits', Object.keys(pack.credits)),
    ...rows('commonWords', pack.commonWords ?? []),
    ...rows('phases.begin', phases.begin),
    ...rows('phases.end', phases.end),
    ...pack.predicates.flatMap(({ name, words }) => rows(`predicate ${name}`, words ?? [])),
    ...rows('furniture.lineStarts', furniture.lineStarts),
    ...rows('furniture.headings', furniture.headings),
    ...rows('furniture.listHeadings', furniture.listHeadings),
    ...rows('furniture.captions', furniture.captions),
  ];
}
