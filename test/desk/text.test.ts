import { moved, wordsOf } from '../../src/desk/edit/words.js';
import { toCsv } from '../../src/desk/export/csv.js';
import { containment } from '../../src/desk/plots/containment.js';
import { rowsOf } from '../../src/desk/plots/rows.js';
import { barOf, domainOf } from '../../src/desk/plots/spans.js';
import { timeAxis } from '../../src/desk/plots/timeAxis.js';
import { unitsOf } from '../../src/desk/text/codePoints.js';
import { opposed, shortened } from '../../src/desk/text/differs.js';
import { safeText } from '../../src/desk/text/safeText.js';
import { storedUnit, stretchOf } from '../../src/desk/text/shown.js';

test('places in code points are found in UTF-16', () => {
  const text = '🇮🇳 पुतिन 🙂 आएंगे';
  const [from, to] = unitsOf(text, [3, 8]);
  expect(text.slice(from, to)).toBe('पुतिन');
  expect(unitsOf(text, [0, 9, 10, 99])).toEqual([0, 11, 13, text.length]);
});

test.each([
  [['17 November 2025', '18 November 2025'], '', ['17', '18'], 'November 2025'],
  [
    ['Council of Heads of State', 'Council of Heads of Government'],
    'Council of Heads of',
    ['State', 'Government'],
    '',
  ],
  [['17 नवंबर 2025', '18 नवंबर 2025'], '', ['17', '18'], 'नवंबर 2025'],
  [['December 2025', 'around 5 December 2025'], '', ['December', 'around 5 December'], '2025'],
  [['one day before', 'same day'], '', ['one day before', 'same day'], ''],
  [['26', '25'], '', ['26', '25'], ''],
  [['26'], '', ['26'], ''],
])('what %j share is said once', (values, begin, parts, end) => {
  expect(shortened(values)).toEqual({ begin, parts, end });
});

test('answers that nothing rules out do not differ', () => {
  const answers = ['a', 'b', 'c'].map((id) => ({ id, value: { text: id } }));
  const pair = (left: string, right: string, relation: string) => ({
    relation,
    left: { id: left },
    right: { id: right },
  });
  const pairs = [pair('a', 'c', 'DISJOINT'), pair('a', 'b', 'NARROWER')];
  expect(opposed(answers, pairs).map(({ id }) => id)).toEqual(['a', 'c']);
});

test('what would turn or overpaint the text around it is shown as a sign', () => {
  expect(safeText('a\u202Eb\u2066c\u200F')).toBe('a⍰b⍰c⍰');
  expect(safeText(`e${'\u0301'.repeat(1_000_000)}f`)).toBe(`e${'\u0301'.repeat(8)}⍰f`);
  expect(safeText('a\u0000b\u001Bc\nd\te')).toBe('a␣b␣c\nd\te');
});

test('what letters of any language bear stays, and so does markup, as text', () => {
  const text = 'क्षत्रिय र्‍य <script>alert(1)</script> Việt Nam 👩‍🚒';
  expect(safeText(text)).toBe(text);
});

test('an open end runs to the edge of what is drawn', () => {
  const open = { coreFrom: null, coreTo: 8, from: null, to: 10 };
  const domain = domainOf([open, { coreFrom: 0, coreTo: 5, from: 0, to: 5 }]);
  expect(domain).toEqual([-1.2, 11.2]);
  expect(barOf(open, domain)).toEqual({
    coreFrom: -1.2,
    coreTo: 8,
    from: -1.2,
    to: 10,
    openFrom: true,
    openTo: false,
  });
  expect(domainOf([{ coreFrom: null, coreTo: null, from: null, to: null }])).toEqual([0, 1]);
});

test.each([
  // From, to, pixels; lines, and how many hours from a line to the middle of what its label names.
  ['2025-11-17', '2025-11-18', 900, '6 hours', 0],
  ['2025-11-17', '2025-11-20', 900, 'day', 12],
  ['2025-11-17', '2025-11-20', 300, 'day', 12],
  ['2025-11-17', '2025-11-30', 300, 'week', 0],
  ['2025-08-13', '2025-12-31', 1_000, '2 weeks', 0],
  ['2025-01-01', '2025-12-31', 1_000, 'month', 15 * 24],
  ['1990-01-01', '2025-01-01', 900, '2 years', 0],
  ['1200-01-01', '2025-01-01', 900, '50 years', 0],
  ['0001-01-01', '9999-01-01', 200, '100 years', 0],
])(
  'an axis from %s to %s, %i pixels wide, has a line every %s',
  (from, to, width, ticks, middle) => {
    const axis = timeAxis([Date.parse(from) / 1000, Date.parse(to) / 1000], width);
    expect([axis.ticks, axis.middle / 3600]).toEqual([ticks, middle]);
    expect(axis.format.year !== undefined || axis.format.hour !== undefined).toBe(true);
  },
);

test('a cell of a table that a spreadsheet would take for a formula is text in it', () => {
  expect(toCsv([['=1+1', '@a', '-5', 'a "b", c', 'one\ntwo', null, -5]])).toBe(
    '\uFEFF\'=1+1,\'@a,\'-5,"a ""b"", c","one\ntwo",,-5\r\n',
  );
});

test('what contains others stands above them, each once', () => {
  const russia = { id: 'r', name: 'Russia', within: [] };
  const moscow = { id: 'm', name: 'Moscow', within: [russia] };
  const kremlin = { id: 'k', name: 'Kremlin', within: [moscow, russia] };
  const kazan = { id: 'z', name: 'Kazan', within: [russia] };
  const names = (branches: ReturnType<typeof containment>): unknown =>
    branches.map(({ name, children }) => [name, names(children)]);
  expect(names(containment([moscow, kazan, kremlin]))).toEqual([
    [
      'Russia',
      [
        ['Moscow', [['Kremlin', []]]],
        ['Kazan', []],
      ],
    ],
  ]);
});

test('a plot has a row for each source of each answer, and where they are many one for each answer', () => {
  const told = (...names: (string | null)[]) => ({
    claims: names.map((name) => ({ article: { outlet: name === null ? null : { name } } })),
  });
  expect(rowsOf([told('Far News', 'Far News', null), told('क्षत्रिय समाचार')], '?', 6)).toEqual([
    { key: '0 Far News', label: 'A · Far N…', answer: 0 },
    { key: '0 ', label: 'A · ?', answer: 0 },
    { key: '1 क्षत्रिय समाचार', label: 'B · क्षत्रिय स…', answer: 1 },
  ]);
  const many = told(...Array.from({ length: 20 }, (_, at) => `Outlet ${at}`));
  expect(rowsOf([many, told('One')], '?', 9).map(({ label }) => label)).toEqual([
    'A (20)',
    'B (1)',
  ]);
});

test('what is selected in a shown text lies at its own place in the stored one', () => {
  // The pile is shown as eight marks and a sign.
  const text = `🇮🇳 e${'\u0301'.repeat(100)} two words`;
  const pieces = [
    { text: text.slice(0, 3), start: 0 },
    { text: text.slice(3), start: 2 },
  ];
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  const shown = safeText(pieces[0]!.text) + safeText(pieces[1]!.text);
  const at = shown.indexOf(' two ');
  expect(stretchOf(pieces, at, at + 5)).toEqual({ start: 105, end: 108 });
  expect(stretchOf(pieces, 0, shown.length)).toEqual({ start: 0, end: [...text].length });
  expect(stretchOf(pieces, at, at + 1)).toBeNull();
  expect(storedUnit(`e${'\u0301'.repeat(20)}f`, 10)).toBe(21);
});

test('keys move among the words of a text, by words and by paragraphs', () => {
  const text = 'One two.\nतीन चार\n\nfive';
  const words = wordsOf(text, 'hi');
  expect(words.map(({ from, to }) => text.slice(from, to))).toEqual([
    'One',
    'two',
    'तीन',
    'चार',
    'five',
  ]);
  const go = (from: number, key: string, extend = false) =>
    moved(text, words, { anchor: from, head: from }, key, extend);
  expect(go(-1, 'ArrowRight')).toEqual({ anchor: 0, head: 0 });
  expect(go(1, 'ArrowRight', true)).toEqual({ anchor: 1, head: 2 });
  expect(go(0, 'ArrowLeft')).toEqual({ anchor: 0, head: 0 });
  expect(go(0, 'ArrowDown')).toEqual({ anchor: 2, head: 2 });
  expect(go(3, 'ArrowDown')).toEqual({ anchor: 4, head: 4 });
  expect(go(3, 'ArrowUp')).toEqual({ anchor: 2, head: 2 });
  expect(go(3, 'a')).toBeNull();
});
