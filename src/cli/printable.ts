/**
 * What a terminal would obey or hide: control characters, line breaks, marks that turn the direction of text. Joiners
 * stay: letters of Indic scripts need them.
 */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

const escaped = (character: string): string =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`;

/** Text of others made fit for one line of a terminal: white space is a space, what is unsafe is told by its number. */
export function printable(text: string): string {
  return text.replace(/[\t\n\r]+/gu, ' ').replace(UNSAFE, escaped);
}

/** JSON that holds nothing unsafe either; its meaning stays. */
export function printableJson(value: unknown): string {
  // Line breaks between members are the printer's own; within strings they are escaped already.
  return JSON.stringify(value, null, 2).replace(UNSAFE, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
