import { IntlMessageFormat } from 'intl-messageformat';
import type { DisplayLanguage } from '../value.js';
import { en, enNouns, type Messages } from './en.js';
import { hi, hiNouns } from './hi.js';

type Nouns = Readonly<Record<string, readonly [string, string]>>;

const CATALOGUES: Readonly<Record<DisplayLanguage, { messages: Messages; nouns: Nouns }>> = {
  en: { messages: en, nouns: enNouns },
  hi: { messages: hi, nouns: hiNouns },
};

/** The locale that dates and figures are formatted in: Indian grouping, and latin digits in Hindi. */
export const LOCALES: Readonly<Record<DisplayLanguage, string>> = {
  en: 'en-IN',
  hi: 'hi-IN-u-nu-latn',
};

const formats = new Map<string, IntlMessageFormat>();

/** A message of the catalogue in that language. Compiled once: reading ICU costs far more than filling it. */
export function say(
  language: DisplayLanguage,
  name: keyof Messages,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const key = `${language} ${name}`;
  let format = formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(CATALOGUES[language].messages[name], LOCALES[language]);
    formats.set(key, format);
  }
  return String(format.format(values));
}

/**
 * The noun of a counted thing beside a figure. What the Hindi catalogue lacks stays English; an English
 * noun that is not irregular takes its regular plural.
 */
export function noun(language: DisplayLanguage, unit: string, count: number): string {
  const forms = CATALOGUES[language].nouns;
  const known = Object.hasOwn(forms, unit) ? forms[unit] : undefined;
  if (known) return count === 1 ? known[0] : known[1];
  return language === 'hi' || count === 1 ? unit : regularPlural(unit);
}

function regularPlural(unit: string): string {
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`;
}
