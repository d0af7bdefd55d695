import { type MilaanError } from '../../src/services/errors.js';
import {
  checkDate,
  checkEdtf,
  checkUrl,
  LIMITS,
  validateArticle,
  validateText,
} from '../../src/services/validateInput.js';

const refusal = (check: () => void): MilaanError => {
  try {
    check();
  } catch (error) {
    return error as MilaanError;
  }
  throw new Error('nothing was refused');
};

const astral = '🇮'; // one code point, two UTF-16 units

describe('a text', () => {
  test.each([
    ['empty', '', 'TEXT_EMPTY', /letter or digit/],
    ['blank', ' \n\t\u00a0\u200b', 'TEXT_EMPTY', /letter or digit/],
    ['of punctuation alone', '… — ।', 'TEXT_EMPTY', /letter or digit/],
    [
      'one code point too long',
      'क'.repeat(LIMITS.text + 1),
      'TEXT_TOO_LONG',
      /200001 characters.*at most 200000/,
    ],
    [
      'one astral code point too long',
      astral.repeat(LIMITS.text + 1),
      'TEXT_TOO_LONG',
      /at most 200000/,
    ],
    ['much too long', 'a'.repeat(500_000), 'TEXT_TOO_LONG', /more than 200000/],
    ['with a NUL', 'Moscow\0', 'TEXT_MALFORMED', /NUL/],
    ['with a lone high surrogate', 'Moscow \ud83c', 'TEXT_MALFORMED', /surrogate/],
    ['with a lone low surrogate', '\uddee Moscow', 'TEXT_MALFORMED', /surrogate/],
  ])('%s is refused', (_, text, code, sentence) => {
    const error = refusal(() => validateText({ text }));
    expect(error).toMatchObject({ code, field: 'input.text' });
    expect(error.message).toMatch(sentence);
  });

  test.each([
    ['of a single letter', 'क'],
    ['of a single Devanagari digit', '५'],
    ['as long as may be, beyond the basic plane', `${astral.repeat(LIMITS.text - 1)}a`],
    ['with flags', 'Called on President Putin 🇮🇳 🇷🇺'],
  ])('%s passes', (_, text) => {
    expect(() => validateText({ text })).not.toThrow();
  });
});

describe('what comes with an article', () => {
  const text = 'Putin will visit India.';

  test.each([
    ['publishedOn', '18/11/2025', 'INVALID_EDTF', /2025-11-18/],
    ['publishedOn', '2025-02-30', 'INVALID_EDTF', /28 days/],
    ['publishedOn', 'yesterday', 'INVALID_EDTF', /write 2025/],
    ['publishedOn', '', 'INVALID_EDTF', /empty/],
    ['publishedOn', 'Y17000000', 'INVALID_EDTF', /1000 to 9999/],
    ['publishedOn', '-0044-03-15', 'INVALID_EDTF', /1000 to 9999/],
    ['language', 'hindi language', 'INVALID_LANGUAGE', /BCP 47/],
    ['language', '', 'INVALID_LANGUAGE', /BCP 47/],
    ['language', 'e', 'INVALID_LANGUAGE', /BCP 47/],
    ['url', 'example.org/a', 'INVALID_URL', /in full/],
    ['url', 'ftp://example.org/a', 'INVALID_URL', /https:/],
    ['url', 'javascript:alert(1)', 'INVALID_URL', /https:/],
    ['url', 'https://example.org/a b', 'INVALID_URL', /in full/],
    ['url', `https://example.org/${'a'.repeat(2000)}`, 'INVALID_URL', /in full/],
    ['outlet', '', 'VALUE_EMPTY', /Leave the field out/],
    ['outlet', ' \u200b', 'VALUE_EMPTY', /Leave the field out/],
    ['title', '  ', 'VALUE_EMPTY', /Leave the field out/],
    ['externalId', '', 'VALUE_EMPTY', /Leave the field out/],
    ['externalId', 'x'.repeat(501), 'TEXT_TOO_LONG', /at most 500/],
    ['externalId', 'a\0b', 'TEXT_MALFORMED', /NUL/],
    ['outlet', '\ud800', 'TEXT_MALFORMED', /surrogate/],
  ])('%s of %j is refused', (field, value, code, sentence) => {
    const error = refusal(() => validateArticle({ text, [field]: value }));
    expect(error).toMatchObject({ code, field: `input.${field}` });
    expect(error.message).toMatch(sentence);
    expect(error.message.length).toBeLessThan(300);
  });

  test.each([
    ['publishedOn', '2025-11-17~'],
    ['publishedOn', '2025-11'],
    ['publishedOn', '2025-11-17/2025-11-18'],
    ['publishedOn', '../2025-11-19'],
    ['publishedOn', null],
    ['language', 'hi'],
    ['language', 'hi-Latn'],
    ['language', 'en-IN'],
    ['url', 'https://example.org/रिपोर्ट?a=1'],
    ['url', null],
    ['outlet', 'Navbharat Live'],
    ['externalId', '0'],
    ['title', null],
  ])('%s of %j passes', (field, value) => {
    expect(() => validateArticle({ text, [field]: value })).not.toThrow();
  });
});

describe('what a scalar checks', () => {
  test.each([[42], [null], [{}], [''], ['2025-13']])('%j is no EDTF', (value) => {
    expect(refusal(() => checkEdtf(null, value))).toMatchObject({
      code: 'INVALID_EDTF',
      field: null,
    });
  });

  test.each([['2025-02-29'], ['2025-1-1'], ['2025'], [20250101], ['2025-12-05~']])(
    '%j is no date',
    (value) => {
      expect(refusal(() => checkDate(null, value))).toMatchObject({
        code: 'INVALID_DATE',
        field: null,
      });
    },
  );

  test('the days of a leap year are dates', () => {
    expect(() => checkDate(null, '2024-02-29')).not.toThrow();
  });

  test('a long address is quoted back in part only', () => {
    expect(refusal(() => checkUrl(null, 'क'.repeat(50_000))).message.length).toBeLessThan(200);
  });
});
