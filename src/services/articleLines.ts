import { open } from 'node:fs/promises';
import { MilaanError } from './errors.js';
import { type ArticleInput, validateArticle } from './validateInput.js';

/** A line of a file is no article that can be stored. The message names the line. */
export class BadLine extends Error {
  constructor(file: string, line: number, reason: string) {
    super(`${file}, line ${line}: ${reason}`);
    this.name = 'BadLine';
  }
}

const FIELDS = ['text', 'title', 'url', 'outlet', 'language', 'publishedOn', 'externalId'] as const;

/**
 * The articles of a file of JSON lines, each with the fields of `IngestArticleInput`; empty lines are none. Reads as it is asked: a
 * file may be of any size. Throws BadLine.
 */
export async function* articlesOf(file: string): AsyncGenerator<ArticleInput> {
  const handle = await open(file);
  try {
    let number = 0;
    for await (const line of handle.readLines({ encoding: 'utf8' })) {
      number++;
      if (line.trim() !== '') yield articleOf(file, number, line);
    }
  } finally {
    await handle.close();
  }
}

function articleOf(file: string, number: number, line: string): ArticleInput {
  const wrong = (reason: string) => new BadLine(file, number, reason);
  let told: unknown;
  try {
    // A byte order mark before the first line is none of it.
    told = JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw wrong(`this is no JSON: ${(error as Error).message}`);
  }
  if (typeof told !== 'object' || told === null || Array.isArray(told))
    throw wrong('a line is to hold one JSON object.');
  const fields = told as Record<string, unknown>;
  const unknown = Object.keys(fields).find((name) => !FIELDS.includes(name as never));
  if (unknown !== undefined)
    throw wrong(`${unknown} is no field of an article. They are ${FIELDS.join(', ')}.`);
  const mistyped = FIELDS.find((name) => fields[name] != null && typeof fields[name] !== 'string');
  if (mistyped) throw wrong(`${mistyped} is to be a string.`);
  if (typeof fields.text !== 'string') throw wrong('text is missing.');
  const article = fields as unknown as ArticleInput;
  try {
    validateArticle(article, 'article');
  } catch (error) {
    throw error instanceof MilaanError ? wrong(error.message) : error;
  }
  return article;
}
