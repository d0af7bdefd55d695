import { printable, printableJson } from '../../src/cli/printable.js';

const UNSAFE = '\u001b[31m \u0007 \u009b \u2028 \u202e \u2066 \u200f \ud800';

it('shows what a terminal would obey as its number', () => {
  expect(printable(UNSAFE)).toBe(
    '\\u{001B}[31m \\u{0007} \\u{009B} \\u{2028} \\u{202E} \\u{2066} \\u{200F} \\u{D800}',
  );
});

it('keeps joiners and everything that can be seen', () => {
  // क्‍ष with a joiner, and a flag.
  for (const text of ['क्\u200dष', '🇮🇳 “मोदी” — 5%']) expect(printable(text)).toBe(text);
});

it('puts a text on one line', () => {
  expect(printable('a\r\n\tb\nc')).toBe('a b c');
});

it('writes JSON that means the same and is as safe', () => {
  const json = printableJson({ text: `क्\u200dष\n${UNSAFE}` });
  expect(JSON.parse(json)).toEqual({ text: `क्\u200dष\n${UNSAFE}` });
  expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Cs}\u202e\u2066\u200f]/u);
});
