import fc from 'fast-check';
import { readText } from '../../src/reading/readText.js';
import { isWritable } from '../../src/values/writable.js';

/** Words that news is made of, and what only a broken page or a prankster sends. */
const WORDS = [
  ...[
    'मोदी',
    'पुतिन',
    'प्रधानमंत्री',
    'विदेश मंत्री',
    'जयशंकर',
    'रूस',
    'भारत',
    'एससीओ',
    'शिखर सम्मेलन',
    'आयोग',
  ],
  ...[
    'ने',
    'से',
    'को',
    'के',
    'की',
    'में',
    'के साथ',
    'के बीच',
    'और',
    'या',
    'तक',
    'पहले',
    'बाद',
    'दोनों नेताओं',
  ],
  ...[
    'मुलाकात',
    'बैठक',
    'दौरा',
    'बात',
    'फोन',
    'की',
    'हुई',
    'करेंगे',
    'थी',
    'है',
    'नहीं',
    'रद्द',
    'टल',
    'जब',
    'उस दिन',
  ],
  ...[
    'सोमवार',
    'कल',
    'आज',
    '18',
    'नवंबर',
    '2025',
    '31',
    'फरवरी',
    'साल',
    'दिन',
    'हफ्ते',
    'पिछले',
    'अगले',
    'सुबह',
    'बजे',
  ],
  ...[
    'Monday',
    'met',
    'on',
    'the',
    '25th',
    'of',
    'November',
    'years',
    'ago',
    'next',
    'in',
    'million',
    '5:30',
    'pm',
    'IST',
  ],
  ...[
    '999999',
    '12345678901234',
    '99999999999th',
    '9'.repeat(400),
    '1e999',
    '25:61',
    '32/13/2025',
    '-5',
    '½',
    '२०२५',
  ],
  ...[
    'खरब',
    'अरब',
    'सवा',
    '(',
    ')',
    '“',
    '”',
    '।',
    ',',
    ':',
    '-',
    '🇮🇳',
    '\u200D',
    '\u0301'.repeat(50),
    '\u202E',
    '<b>',
  ],
];

const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', '\n')), {
    minLength: 1,
    maxLength: 40,
  })
  .map((parts) => parts.map(([word, space]) => word + space).join(''));

const options = fc.record({
  language: fc.constantFrom('hi', 'en', undefined),
  publishedOn: fc.constantFrom(
    '2025-11-19',
    '2025-11-17~',
    '2025-11',
    '0001-01-01',
    '9999-12-31',
    null,
  ),
});

test('whatever is sent is read without failing, into values that can be written, with verbatim quotes', () => {
  fc.assert(
    fc.property(text, options, (sent, known) => {
      const reading = readText({ text: sent, ...known });
      const points = [...sent];
      for (const { value, evidence } of [...reading.mentions, ...reading.claims]) {
        expect(isWritable(value)).toBe(true);
        expect(points.slice(evidence.start, evidence.end).join('')).toBe(evidence.exact);
        expect(evidence.end).toBeGreaterThan(evidence.start);
      }
      for (const { ordinal } of reading.events)
        if (ordinal !== null) expect(isWritable({ kind: 'ordinal', ordinal })).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('an event is not the how-manyeth that no store holds', () => {
  const ordinalOf = (nth: string) =>
    readText({
      text: `भारत और जापान का ${nth} शिखर सम्मेलन सोमवार को टोक्यो में हुआ।`,
      language: 'hi',
      publishedOn: '2025-11-19',
    }).events.map(({ ordinal }) => ordinal);
  expect(ordinalOf('सौ करोड़वां')).toEqual([1_000_000_000]);
  expect(ordinalOf('दस खरबवां')).toEqual([null]);
});
