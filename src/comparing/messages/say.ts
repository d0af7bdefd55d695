import { IntlMessageFormat } from 'intl-messageformat';
import { LOCALES } from '../../values/messages/say.js';
import type { DisplayLanguage } from '../../values/value.js';
import { en, type Messages } from './en.js';
import { hi } from './hi.js';

export type MessageName = keyof Messages;

const CATALOGUES: Readonly<Record<DisplayLanguage, Messages>> = { en, hi };

const formats = new Map<string, IntlMessageFormat>();

/**
 * A message about questions and answers in that language. Names, quotes and values go in as arguments
 * only: whatever braces they hold are never read as ICU syntax.
 */
export function say(
  language: DisplayLanguage,
  name: MessageName,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const key = `${language} ${name}`;
  let format = formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(CATALOGUES[language][name], LOCALES[language]);
    formats.set(key, format);
  }
  return String(format.format(values));
}

/** Whether the catalogues have a message of that name. */
export function isMessage(name: string): name is MessageName {
  return Object.hasOwn(en, name);
}
