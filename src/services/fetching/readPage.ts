import type { Readability as ReadabilityClass } from '@mozilla/readability';
import type * as Jsdom from 'jsdom';

/** A page as it came. */
export interface Page {
  readonly url: string;
  /** Its content type; where that names no charset, the page itself does. */
  readonly type: string;
  readonly body: Uint8Array;
}

/** What a page says of its article. */
export interface PageRead {
  readonly title: string | null;
  /** Its paragraphs, one a line. */
  readonly text: string;
  readonly site: string | null;
  /** As the page has it. */
  readonly language: string | null;
  /** As the page has it: a day, or a moment. */
  readonly published: string | null;
}

/** The libraries, as the worker loads them. */
export interface PageLibraries {
  readonly JSDOM: typeof Jsdom.JSDOM;
  readonly VirtualConsole: typeof Jsdom.VirtualConsole;
  readonly Readability: typeof ReadabilityClass;
}

/**
 * Finds the article in a page; null where there is none. It runs in a thread of its own, to which its source is sent: it uses
 * nothing but what it is given.
 */
export function readPage(
  { url, type, body }: Page,
  { JSDOM, VirtualConsole, Readability }: PageLibraries,
): PageRead | null {
  const BLOCKS =
    /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FOOTER|H[1-6]|HEADER|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
  // A caption tells of a picture; the rest is no text at all.
  const SKIPPED =
    /^(AUDIO|BUTTON|CANVAS|FIGCAPTION|FORM|IFRAME|NOSCRIPT|OBJECT|SCRIPT|STYLE|SVG|TEMPLATE|VIDEO)$/i;
  const ENOUGH = 200;

  // Neither scripts are run nor anything is loaded: both have to be asked for.
  const { window } = new JSDOM(Buffer.from(body), {
    url,
    contentType: type,
    virtualConsole: new VirtualConsole(),
  });
  const { document } = window;

  // What publishers tell search engines may hold the whole text.
  const bodies: string[] = [];
  const collect = (told: unknown): void => {
    if (Array.isArray(told)) for (const one of told) collect(one);
    else if (typeof told === 'object' && told !== null) {
      const { articleBody, '@graph': graph } = told as Record<string, unknown>;
      if (typeof articleBody === 'string') bodies.push(articleBody);
      if (graph !== undefined) collect(graph);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(script.textContent ?? ''));
    } catch {
      // Broken JSON is common, and tells nothing.
    }
  }

  const textOf = (root: Node): string => {
    const lines: string[] = [];
    let line = '';
    const end = (): void => {
      const words = line.replace(/\s+/g, ' ').trim();
      if (words) lines.push(words);
      line = '';
    };
    const walk = (node: Node): void => {
      if (node.nodeType === 3) line += (node.textContent ?? '').replace(/\s+/g, ' ');
      if (node.nodeType !== 1 || SKIPPED.test(node.nodeName)) return;
      const isBlock = BLOCKS.test(node.nodeName) || node.nodeName === 'BR';
      if (isBlock) end();
      for (const child of node.childNodes) walk(child);
      if (/^T[DH]$/.test(node.nodeName)) line += ' ';
      if (isBlock) end();
    };
    walk(root);
    end();
    return lines.join('\n');
  };

  const found = new Readability<Node>(document, {
    maxElemsToParse: 100_000,
    serializer: (node) => node,
  }).parse();
  const shown = found?.content ? textOf(found.content) : '';
  const told = bodies.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  const text =
    shown.length < ENOUGH && told.length > shown.length
      ? textOf(new JSDOM(told.replace(/\n+/g, '<br>')).window.document.body)
      : shown;
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const meta = (property: string): string | null =>
    document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? null;
  return {
    title: found?.title || meta('og:title'),
    text,
    site: found?.siteName || meta('og:site_name'),
    language: found?.lang || null,
    published: found?.publishedTime || null,
  };
}
