import { createHash } from 'node:crypto';
import type { Found } from '../languages/search/highlight.js';
import { NEARNESS, type Nearness } from '../languages/search/nearness.js';
import type { QueryPart } from '../languages/search/query.js';
import { inTitle, wholeName } from '../languages/search/words.js';
import type { PrismaClient } from '../store/generated/client.js';
import * as store from '../store/readsSearch.js';
import type { EveryWord, Sought } from '../store/sought.js';
import { nothingSought } from './errors.js';
import { lookUpPage, type Page, type PageRequest } from './lookUpPage.js';
import { checkQuery, type SoughtBy, seek } from './soughtWords.js';

export const SEARCH_KINDS = store.SEARCH_KINDS;
export type SearchKind = store.SearchKind;

/** Something found, by its kind and what names it: the key of an entity, the id of all else. */
export interface Hit {
  readonly kind: SearchKind;
  readonly name: string;
  /** 0 to 1. */
  readonly score: number;
  /** All that the query may mean: what is to be shown as found. */
  readonly sought: Found;
}

type HitRow = store.HitRow & { readonly hit: Hit };

/** What a find in each sense is worth, in thousandths. */
const WORTH: Readonly<Record<Nearness, number>> = {
  EXACT: 900,
  SAME: 700,
  BEGINNING: 500,
  LIKE: 300,
};

/** Articles, claims, questions and entities that hold what the text asks for, in either script, the best first. */
export async function lookUpSearch(
  prisma: PrismaClient,
  text: string,
  request: PageRequest,
  kinds: readonly SearchKind[] = SEARCH_KINDS,
): Promise<Page<HitRow>> {
  const parts = checkQuery('text', text);
  if (!parts.length) throw nothingSought('text');
  const asked = SEARCH_KINDS.filter((kind) => kinds.includes(kind));
  const by = await seek(prisma, parts);
  const senses = sensesOf(by);
  const found = foundBy(parts, by.LIKE);
  return lookUpPage<HitRow>(
    {
      name: nameOf(parts, asked),
      order: store.SEARCH_ORDER,
      rows: async (stretch) => {
        const rows = asked.length ? await store.readHits(prisma, asked, senses, stretch) : [];
        return rows.map((row) => ({ ...row, hit: hitOf(row, found) }));
      },
      count: async () => (asked.length ? store.countHits(prisma, asked, senses) : 0),
    },
    request,
  );
}

/** The senses of a query, without those that find nothing that a nearer one does not. */
function sensesOf(by: SoughtBy): store.Sense[] {
  const senses = NEARNESS.map((how) => ({
    score: WORTH[how],
    sought: by[how],
    titles: by[how].map((ways) => ways.map((way) => way.map((words) => words.map(inTitle)))),
    names: namesOf(by[how]),
  }));
  return senses.filter(
    ({ sought }, at) => at === 0 || !isSame(sought, (senses[at - 1] as store.Sense).sought),
  );
}

/** What is to be shown as found: of what was asked for each word, of other names of it the whole. */
const foundBy = (parts: readonly QueryPart[], sought: Sought): Found => ({
  words: new Set(sought.flatMap(([own = []]) => own.flat())),
  names: parts.flatMap(({ aliases }) => aliases),
});

/** The names of which a query can be the whole: of one part every way to say it, of several the words as they stand. */
function namesOf(sought: Sought): string[] {
  const [only] = sought;
  return sought.length === 1 && only
    ? only.flatMap((way) =>
        way.length === 1 ? (way[0] ?? []).map((word) => wholeName([word])) : [nameOfFirst(way)],
      )
    : [nameOfFirst(sought.flatMap(([way]) => way ?? []))];
}

/** Each word as it was asked for: it comes first among its spellings. */
const nameOfFirst = (way: EveryWord): string => wholeName(way.flatMap(([word]) => word ?? []));

const isSame = (left: Sought, right: Sought): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** Tells the cursors of one search from those of another. */
function nameOf(parts: readonly QueryPart[], kinds: readonly SearchKind[]): string {
  const asked = JSON.stringify([parts.map(({ words }) => words), kinds]);
  return `search ${createHash('sha256').update(asked).digest('base64url').slice(0, 16)}`;
}

const hitOf = ({ rank, id, key, score }: store.HitRow, sought: Found): Hit => ({
  kind: SEARCH_KINDS[rank] as SearchKind,
  name: key ?? id,
  score: score / 1000,
  sought,
});
