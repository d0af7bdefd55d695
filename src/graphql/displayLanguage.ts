import { Arg } from 'type-graphql';
import { unsupportedLanguage } from '../services/errors.js';
import type { DisplayLanguage } from '../values/value.js';

// A language is written here in its own script: hi-Latn is well formed, but nobody wrote it.
const SCRIPTS: Readonly<Record<DisplayLanguage, string>> = { en: 'Latn', hi: 'Deva' };

/** The argument `language` of every field that is written out in words. */
export const LanguageArg = (): ReturnType<typeof Arg> =>
  Arg('language', () => String, {
    nullable: true,
    defaultValue: 'en',
    description: 'The language to write in: en or hi; en-IN and the like are understood.',
  });

/** Whether this is how we call a language ourselves. */
export const isOurs = (tag: unknown): tag is DisplayLanguage => tag === 'en' || tag === 'hi';

/** The language to write in, English where none is named. */
export function displayLanguage(tag: string | null | undefined): DisplayLanguage {
  // Most callers name it so, and each row asks.
  if (tag == null) return 'en';
  if (isOurs(tag)) return tag;
  try {
    const { language, script } = new Intl.Locale(tag);
    if (isOurs(language) && (!script || script === SCRIPTS[language])) return language;
  } catch {
    // A malformed tag is told what a foreign one is told.
  }
  throw unsupportedLanguage('language', tag, Object.keys(SCRIPTS));
}
