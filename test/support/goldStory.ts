import { readdirSync, readFileSync } from 'node:fs';

/** One article of a development story. */
export interface GoldArticle {
  readonly id: string;
  readonly outlet: string;
  readonly language: string;
  readonly publishedOn: string;
  readonly text: string;
}

/** What one article answers, by hand: its words and the value that they give. */
export interface GoldAnswer {
  readonly article: string;
  readonly quote: string;
  /** EDTF for dates, else a plain number with its unit; `~` is about. */
  readonly value: string;
}

/** A question with its answers: see test/stories/README.md. */
export interface GoldQuestion {
  readonly id: string;
  readonly type: string;
  readonly verdict: 'AGREE' | 'REFINE' | 'CONFLICT' | 'SINGLE_SOURCE';
  readonly answers: readonly GoldAnswer[];
  readonly relations?: readonly {
    readonly a: string;
    readonly b: string;
    readonly relation: string;
    readonly acceptable?: readonly string[];
  }[];
}

/** Questions whose values look alike, or follow one another: no two of theirs are ever in conflict. */
export interface GoldTrap {
  readonly kind: string;
  readonly questions: readonly string[];
}

export interface GoldStory {
  readonly story: string;
  readonly articles: readonly GoldArticle[];
  readonly questions: readonly GoldQuestion[];
  readonly traps: readonly GoldTrap[];
}

const folder = new URL('../stories/', import.meta.url);

/** All development stories, in the order of their files' names. */
export function readStories(): GoldStory[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as GoldStory);
}

/** Whether two answers to one question exclude each other; undefined where either is right. */
export function conflictBetween(
  { verdict, relations }: GoldQuestion,
  { value: a }: GoldAnswer,
  { value: b }: GoldAnswer,
): boolean | undefined {
  const bare = (text: string): string => text.normalize('NFC').toLowerCase().trim();
  if (bare(a) === bare(b)) return false;
  const told = relations?.find(
    (one) => (one.a === a && one.b === b) || (one.a === b && one.b === a),
  );
  if (!told) return verdict === 'CONFLICT' ? undefined : false;
  const may = told.acceptable ?? [told.relation];
  if (!may.includes('CONFLICT')) return false;
  return may.length > 1 ? undefined : true;
}
