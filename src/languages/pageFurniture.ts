/** What pages of any language carry around a report, in the English of the systems that make them. */

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** A row of a list of other texts: a category, a date and a headline run together. */
export const LISTING = new RegExp(`\\p{L}${MONTH} \\d{1,2}, \\d{4}\\S`, 'u');

/** A page's own date line. */
export const DATE_LINE = new RegExp(
  `^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?${MONTH} \\d{1,2}, \\d{4}$`,
  'u',
);

/** A post set into the page: somebody else's words, with their own date. */
export const EMBEDDED_POST =
  /\(@\w+\)\s+\p{L}+ \d{1,2}, \d{4}|pic\.twitter\.com\/|https?:\/\/t\.co\//u;

/** Headings that stand over lists of other texts. */
export const pageHeadings: readonly string[] = [
  'Top 5 This Week',
  'Related Posts',
  'Popular Articles',
  'Author Profile',
  'Related News',
  'Trending',
  'Advertisement',
];
