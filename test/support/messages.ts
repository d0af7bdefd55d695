import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';

/** Says a message of the desk. */
export type Say = (id: string, values?: Record<string, string | number>) => string;

/** The messages of the desk in a language, as it says them. */
export function sayIn(language: 'en' | 'hi'): Say {
  const file = new URL(`../../src/desk/messages/${language}.json`, import.meta.url);
  const messages: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  return (id, values) => {
    const message = messages[id];
    if (message === undefined) throw new Error(`There is no message ${id}.`);
    return String(new IntlMessageFormat(message, `${language}-IN`).format(values));
  };
}
