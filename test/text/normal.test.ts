import fc from 'fast-check';
import { normalise, storedSpan, storedText } from '../../src/text/normal.js';
import { tokenise } from '../../src/text/tokens.js';

/** The stored words that the first occurrence of `found` in the normal text stands for. */
function cut(stored: string, found: string): string {
  const normal = normalise(stored);
  const at = normal.text.indexOf(found);
  expect(at).toBeGreaterThanOrEqual(0);
  const { start, end } = storedSpan(normal, at, at + found.length);
  return [...stored].slice(start, end).join('');
}

describe('normalise', () => {
  it.each([
    ['plain text', 'मोदी आए', 'मोदी आए'],
    ['a precomposed nukta letter', '\u0958लम', '\u0915\u093Cलम'],
    ['a nukta of its own', '\u0915\u093Cलम', '\u0915\u093Cलम'],
    ['a nukta that Unicode composes', 'अ\u0928\u093Cल', 'अ\u0929ल'],
    ['an accent of its own', 'Cafe\u0301', 'Caf\u00E9'],
    ['marks out of order', '\u0915\u094D\u093C', '\u0915\u093C\u094D'],
    ['a joiner', 'क्\u200Dया', 'क्या'],
    ['a non-joiner', 'क्\u200Cया', 'क्या'],
    ['a soft hyphen, a word joiner, a byte order mark', '\uFEFFमो\u00ADदी\u2060', 'मोदी'],
    ['a variation selector', '\u2600\uFE0F मोदी', '\u2600 मोदी'],
    ['a line end of two characters', 'एक\r\nदो', 'एक\r\nदो'],
    ['nothing', '', ''],
  ])('reads %s', (_, stored, text) => {
    expect(normalise(stored).text).toBe(text);
  });

  it.each([
    ['letters of one unit', 'मोदी आए', [0, 1, 2, 3, 4, 5, 6, 7]],
    ['a flag', '🇮🇳 आ', [0, 0, 1, 1, 2, 3, 4]],
    ['a joiner', 'क्\u200Dय आ', [0, 0, 3, 4, 5, 6]],
    ['a letter that comes apart', 'क \u0958ल आ', [0, 1, 2, 2, 3, 4, 5, 6]],
    ['letters that come together', '\u0928\u093C आ', [0, 2, 3, 4]],
    ['joiners alone', 'आ \u200D\u200C मो', [0, 1, 4, 5, 6, 7]],
  ])('has an offset for every unit and one for the end: %s', (_, stored, offsets) => {
    const { text, points, length } = normalise(stored);
    expect([...Array(text.length + 1).keys()].map((unit) => points.at(unit))).toEqual(offsets);
    expect(offsets.at(-1)).toBe(length);
  });
});

describe('storedSpan', () => {
  it.each([
    ['behind a flag', '🇮🇳 🇷🇺 मोदी आए', 'मोदी', 'मोदी'],
    ['behind a family of joined emoji', '👨‍👩‍👧 मोदी', 'मोदी', 'मोदी'],
    ['behind an emoji with a variation selector', '☎️ मोदी', 'मोदी', 'मोदी'],
    ['behind a precomposed nukta', '\u0958लम मोदी', 'मोदी', 'मोदी'],
    ['of a precomposed nukta word', 'यह \u0958लम है', '\u0915\u093Cलम', '\u0958लम'],
    [
      'of a word with a nukta of its own',
      'यह \u0915\u093Cलम है',
      '\u0915\u093Cलम',
      '\u0915\u093Cलम',
    ],
    ['of a word that Unicode composes', 'यह अ\u0928\u093Cल है', 'अ\u0929ल', 'अ\u0928\u093Cल'],
    [
      'of marks out of order',
      'यह \u0915\u094D\u093Cत है',
      '\u0915\u093C\u094Dत',
      '\u0915\u094D\u093Cत',
    ],
    ['with a joiner inside', 'यह क्\u200Dया है', 'क्या', 'क्\u200Dया'],
    ['without the joiner behind', 'यह क्या\u200D है', 'क्या', 'क्या'],
    ['without a joiner at the very end', 'क्या\u200D', 'क्या', 'क्या'],
    ['behind two joiners and a byte order mark', '\uFEFF\u200Dमोदी', 'मोदी', 'मोदी'],
    ['of the last word of a line that ends in CRLF', 'मोदी आए\r\nऔर', 'आए', 'आए'],
    ['of the word behind CRLF', 'मोदी\r\nऔर', 'और', 'और'],
    ['over several words', '🇮🇳 मो\u200Dदी \u0958लम', 'मोदी \u0915\u093Cलम', 'मो\u200Dदी \u0958लम'],
    ['of an emoji itself', 'हाँ 🎉 नहीं', '🎉', '🎉'],
  ])('cuts %s', (_, stored, found, expected) => {
    expect(cut(stored, found)).toBe(expected);
  });

  it('counts code points, not UTF-16 units', () => {
    const normal = normalise('🇮🇳🇷🇺 मोदी');
    const at = normal.text.indexOf('मोदी');
    expect(at).toBe(9);
    expect(storedSpan(normal, at, at + 4)).toEqual({ start: 5, end: 9 });
  });
});

/** Text as pages have it: letters, marks in any order, emoji, joiners, digits, spaces. */
const pageText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'कखगमनरतदऩऱअइएABzé'),
      fc.constantFrom('\u0958', '\u095B', '\u093C', '\u094D', '\u0902', '\u0901', 'ा', 'ि', 'े'),
      fc.constantFrom('\u0301', '\u0338', '\uFE0F', '\u20E3'),
      fc.constantFrom('🇮🇳', '👨‍👩‍👧', '☎️', '1️⃣', '🎉', '🏽'),
      fc.constantFrom('\u200D', '\u200C', '\u200B', '\u00AD', '\uFEFF'),
      fc.constantFrom(' ', '\r\n', '\n', '\u00A0', '।', '.', ',', '-', '5', '५', '12,345'),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('any text', () => {
  it('gives every token the stored words that it is the normal form of', () => {
    fc.assert(
      fc.property(pageText, (stored) => {
        const normal = normalise(stored);
        for (const token of tokenise(normal.text)) {
          const { start, end } = storedSpan(normal, token.start, token.end);
          expect(normalise(storedText(normal, start, end)).text).toBe(token.text);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives tokens spans that follow one another', () => {
    fc.assert(
      fc.property(pageText, (stored) => {
        const normal = normalise(stored);
        let before = 0;
        for (const token of tokenise(normal.text)) {
          const { start, end } = storedSpan(normal, token.start, token.end);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(normal.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is normal already once it is normalised', () => {
    fc.assert(
      fc.property(pageText, (stored) => {
        const { text } = normalise(stored);
        expect(normalise(text).text).toBe(text);
      }),
    );
  });
});
