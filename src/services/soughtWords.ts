import { formsOf } from '../languages/search/forms.js';
import { NEARNESS, type Nearness, nearness } from '../languages/search/nearness.js';
import { type QueryPart, readQuery } from '../languages/search/query.js';
import type { PrismaClient } from '../store/generated/client.js';
import { readLikeWords } from '../store/readsWords.js';
import type { Sought } from '../store/sought.js';
import { tooManyWords } from './errors.js';
import { checkLength, checkStorable } from './validateInput.js';

/** More than any question's text has, in code points and in words. */
const LONGEST_QUERY = 500;
const MOST_WORDS = 50;

/** What a query asks for, the nearest sense first: each wider one takes in all that those before it do. */
export type SoughtBy = Readonly<Record<Nearness, Sought>>;

/** The parts of a query, once it is known to be one; none where it has no word. */
export function checkQuery(field: string, text: string): QueryPart[] {
  checkLength(field, text, LONGEST_QUERY);
  checkStorable(field, text);
  const parts = readQuery(text);
  const count = parts.reduce((sum, { words }) => sum + words.length, 0);
  if (count > MOST_WORDS) throw tooManyWords(field, count, MOST_WORDS);
  return parts;
}

/** What to look for in the stored words: one statement for all words of the query. */
export async function seek(prisma: PrismaClient, parts: readonly QueryPart[]): Promise<SoughtBy> {
  const asked = [...new Set(parts.flatMap(({ words }) => words))].map(formsOf);
  const found = await readLikeWords(prisma, asked);
  const near = new Map<string, Map<string, Nearness>>(asked.map(({ word }) => [word, new Map()]));
  for (const { asked: word, likeness, ...forms } of found) {
    const how = nearness(formsOf(word), forms, likeness);
    if (how) near.get(word)?.set(forms.word, how);
  }
  const within = (word: string, reach: number): string[] => [
    word,
    ...[...(near.get(word) ?? [])].flatMap(([other, how]) =>
      other !== word && NEARNESS.indexOf(how) <= reach ? [other] : [],
    ),
  ];
  const soughtAt = (reach: number): Sought =>
    parts.map(({ words, aliases }) => [
      words.map((word) => within(word, reach)),
      ...(reach === 0 ? [] : aliases.map((alias) => alias.map((word) => [word]))),
    ]);
  return { EXACT: soughtAt(0), SAME: soughtAt(1), BEGINNING: soughtAt(2), LIKE: soughtAt(3) };
}

/** What a list is narrowed to by words: their spellings in both scripts and what begins with them, but nothing misspelt. */
export async function toSought(
  prisma: PrismaClient,
  field: string,
  text: string | null | undefined,
): Promise<Sought | undefined> {
  if (text == null) return undefined;
  const parts = checkQuery(field, text);
  return parts.length ? (await seek(prisma, parts)).BEGINNING : undefined;
}
