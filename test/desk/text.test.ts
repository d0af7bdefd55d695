import { containment } from '../../src/desk/plots/containment.js';
import { barOf, domainOf } from '../../src/desk/plots/spans.js';
import { unitsOf } from '../../src/desk/text/codePoints.js';
import { opposed, shortened } from '../../src/desk/text/differs.js';
import { safeText } from '../../src/desk/text/safeText.js';

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
