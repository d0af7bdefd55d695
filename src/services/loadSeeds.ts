import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrismaClient } from '../store/generated/client.js';
import { isReached, type Milestone, reach } from '../store/milestones.js';
import { readExternalIds } from '../store/readsArticles.js';
import { type ArticleInput, validateArticle } from './validateInput.js';

/** The seeds cannot be read. */
export class BrokenSeeds extends Error {}

const LOADED: Milestone = 'seeds loaded';

/** One report of a seed folder, as its `articles.json` tells of it. */
interface Seed {
  readonly file: string;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly outlet?: string | null;
  readonly language?: string | null;
  readonly publishedOn?: string | null;
}

/**
 * Reads the articles of a seed folder into a new database, and gives their number; each is stored under its file's
 * name. A database that holds anything else is left alone. One whose first start was cut short gets the rest; one that
 * has had them all once does not get back what was deleted since.
 */
export async function loadSeeds(prisma: PrismaClient, folder: string): Promise<number> {
  const seeds = await readManifest(folder);
  if (await isReached(prisma, LOADED)) return 0;
  const stored = await readExternalIds(prisma, seeds.length + 1);
  const names = new Set(seeds.map(({ file }) => file));
  if (stored.length >= seeds.length || stored.some((id) => id === null || !names.has(id))) return 0;
  const missing = seeds.filter(({ file }) => !stored.includes(file));
  // All are looked at before one is stored.
  const articles = await Promise.all(missing.map((seed) => toArticle(folder, seed)));
  // Only a first start reads: what it takes is loaded by no other.
  const { ingestArticle } = await import('./ingestArticle.js');
  for (const article of articles) await ingestArticle(prisma, article);
  await reach(prisma, LOADED);
  return articles.length;
}

async function readManifest(folder: string): Promise<Seed[]> {
  const file = join(folder, 'articles.json');
  let seeds: unknown;
  try {
    seeds = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new BrokenSeeds(
      `The seeds cannot be read from ${file}: ${(error as Error).message}. MILAAN_SEEDS=none starts without any.`,
    );
  }
  if (
    !Array.isArray(seeds) ||
    !seeds.every((seed): seed is Seed => typeof seed?.file === 'string')
  ) {
    throw new BrokenSeeds(`${file} should be a list of objects that each name a "file".`);
  }
  return seeds;
}

async function toArticle(
  folder: string,
  { file, title, url, outlet, language, publishedOn }: Seed,
): Promise<ArticleInput> {
  const article = {
    text: await readFile(join(folder, file), 'utf8'),
    externalId: file,
    title,
    url,
    outlet,
    language,
    publishedOn,
  };
  validateArticle(article, file);
  return article;
}
