import { fold } from '../text/fold.js';
import { publishers } from './publishers.js';
import { siteOf } from './site.js';

/** A name like "Jagran English" or "बीबीसी हिन्दी" is an edition of what stands before its last word. */
const EDITIONS: ReadonlySet<string> = new Set(
  [
    'Assamese Bangla Bengali English Gujarati Hindi Kannada Malayalam Marathi Nepali Odia Punjabi Tamil Telugu Urdu',
    'हिन्दी हिंदी मराठी अंग्रेज़ी उर्दू गुजराती पंजाबी बांग्ला',
  ].flatMap((line) => line.split(' ').map(fold)),
);

const familyOfName = new Map(
  Object.entries(publishers).flatMap(([family, { names }]) =>
    names.map((name) => [bareName(name), family] as const),
  ),
);
const familyOfSite = new Map(
  Object.entries(publishers).flatMap(([family, { sites }]) =>
    sites.map((site) => [site, family] as const),
  ),
);

/** Keys of the publisher behind an outlet's name and an article's address; none where neither tells. */
export function publisherKeys(outlet: string | null, url: string | null): string[] {
  const keys = [outlet === null ? null : keyOfName(outlet), url === null ? null : keyOfUrl(url)];
  return [...new Set(keys.filter((key) => key !== null))];
}

function keyOfName(outlet: string): string | null {
  // Some call an outlet by its address: hindi.news18.com.
  if (/^[\w-]+(\.[\w-]+)+$/.test(outlet.trim())) return keyOfUrl(`https://${outlet.trim()}`);
  const name = bareName(outlet);
  const family = familyOfName.get(name);
  return family ? `publisher:${family}` : `outlet:${name}`;
}

function keyOfUrl(url: string): string | null {
  const site = siteOf(url);
  if (site === null) return null;
  const family = familyOfSite.get(site);
  return family ? `publisher:${family}` : `site:${site}`;
}

/** The name's words, folded, without an article before them and the edition behind. A name of marks alone stays. */
function bareName(name: string): string {
  const words = (name.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [name.trim()]).map(fold);
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && EDITIONS.has(words.at(-1) as string)) words.pop();
  return words.join(' ');
}
