import type { IngestArticleInput } from '../generated/graphql.js';

/** A file that holds no article, and why. */
export class UnreadableFile extends Error {
  readonly reason: 'file.notJson' | 'file.noText' | 'file.kind';

  constructor(reason: UnreadableFile['reason']) {
    super(reason);
    this.reason = reason;
  }
}

const FIELDS = ['title', 'outlet', 'url', 'publishedOn', 'language', 'externalId'] as const;

/**
 * The articles of a file: the text of a .txt, or of a .json an article, a list of them, or an object that has such a list
 * as `articles`. Fields are named as the API names them; what it does not know is left out.
 */
export function parseFile(name: string, content: string): IngestArticleInput[] {
  if (/\.(txt|text|md)$/i.test(name)) {
    if (!content.trim()) throw new UnreadableFile('file.noText');
    return [{ text: content }];
  }
  if (!/\.json$/i.test(name)) throw new UnreadableFile('file.kind');
  let told: unknown;
  try {
    told = JSON.parse(content);
  } catch {
    throw new UnreadableFile('file.notJson');
  }
  const list = Array.isArray(told)
    ? told
    : isObject(told) && Array.isArray(told.articles)
      ? told.articles
      : [told];
  if (list.length === 0) throw new UnreadableFile('file.noText');
  return list.map((one) => {
    if (!isObject(one) || typeof one.text !== 'string') throw new UnreadableFile('file.noText');
    const input: IngestArticleInput = { text: one.text };
    for (const field of FIELDS) if (typeof one[field] === 'string') input[field] = one[field];
    return input;
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
