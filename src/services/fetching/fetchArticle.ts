import { policies } from '../../values/policies.js';
import { checkUrl, LIMITS } from '../validateInput.js';
import { fetchingOff, pageUnreadable } from './errors.js';
import { type OpenedPage, type OpenRules, openPage } from './openPage.js';
import { readPageApart } from './pageThread.js';
import type { PageRead } from './readPage.js';

/** An article as its page has it: a draft, of which nothing is stored. */
export interface FetchedArticle {
  readonly url: string;
  readonly title: string | null;
  readonly text: string;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly publishedOn: string | null;
}

/** Gets the article of a page of the web, as a draft. `rules` are null where no page is got at all. */
export async function fetchArticle(
  rules: OpenRules | null,
  address: string,
): Promise<FetchedArticle> {
  if (!rules) throw fetchingOff('url');
  checkUrl('url', address);
  const page = await openPage(address, rules);
  const read = await readOpened(page);
  if (!read) throw pageUnreadable('url', page.url, 'it holds no text of one');
  const { title, text, site, language, published } = read;
  const line = (words: string | null, limit: number): string | null =>
    [...(words ?? '').replace(/[\s\0]+/g, ' ').trim()].slice(0, limit).join('') || null;
  return {
    url: page.url,
    title: line(title, LIMITS.title),
    text: text.replaceAll('\0', ''),
    outlet: line(site, LIMITS.outlet) ?? new URL(page.url).hostname.replace(/^www\./, ''),
    language: tagOf(language),
    publishedOn: dayOf(published),
  };
}

async function readOpened(page: OpenedPage): Promise<PageRead | null> {
  if (/^text\/plain/i.test(page.type)) return plainOf(page);
  try {
    return await readPageApart({ ...page, type: withCharset(page) });
  } catch {
    throw pageUnreadable('url', page.url, 'it is too large or too deep');
  }
}

/** The content type: a page whose server names no charset is UTF-8 where it can be, else what it says itself. */
function withCharset({ type, body }: OpenedPage): string {
  if (/charset/i.test(type)) return type;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return `${type.split(';')[0]}; charset=utf-8`;
  } catch {
    return type;
  }
}

/** A text without markup, in the charset that its server tells, else UTF-8. */
function plainOf({ url, type, body }: OpenedPage): PageRead | null {
  const [, charset = 'utf-8'] = /charset\s*=\s*"?([\w.:-]+)/i.exec(type) ?? [];
  let text: string;
  try {
    text = new TextDecoder(charset).decode(body);
  } catch {
    throw pageUnreadable('url', url, `its charset ${charset} is not known`);
  }
  return /[\p{L}\p{N}]/u.test(text)
    ? { title: null, text: text.trim(), site: null, language: null, published: null }
    : null;
}

/** A language tag, where what the page says is one. */
function tagOf(language: string | null): string | null {
  try {
    return language && (Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0] ?? null);
  } catch {
    return null;
  }
}

/** The day of a publication where reports are read at home; null where what the page says is no ISO 8601. */
function dayOf(published: string | null): string | null {
  const [, day, , offset] =
    /^(\d{4}-\d\d-\d\d)([T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/.exec(
      published?.trim() ?? '',
    ) ?? [];
  if (day === undefined || published === null) return null;
  if (offset === undefined) return Number.isNaN(Date.parse(day)) ? null : day;
  const moment = Date.parse(
    published
      .trim()
      .replace(' ', 'T')
      .replace(/\s+/g, '')
      .replace(/([+-]\d\d)(\d\d)$/, '$1:$2'),
  );
  if (Number.isNaN(moment)) return null;
  return new Date(moment + policies.homeOffset * 60_000).toISOString().slice(0, 10);
}
