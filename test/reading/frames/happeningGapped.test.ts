import { happeningsOf } from '../../support/happenings.js';

const [A, B] = ['arrest+~rks-mna', 'arrest+~srs-ydv'];

/** One verb for people who each have a day of their own. News of 10 September 2025, a Wednesday. */
// biome-ignore format: happenings a row
const GAPPED: readonly (readonly [readonly string[], ...string[]])[] = [
  [[`${A} on 2025-09-05`, `${B} on 2025-09-08`],
    'Rakesh Meena was arrested on Friday and Suresh Yadav on Monday.',
    'On Friday Rakesh Meena and on Monday Suresh Yadav were arrested.',
    'Police arrested Rakesh Meena on Friday and his brother Suresh Yadav on Monday.',
    'पुलिस ने राकेश मीणा को शुक्रवार को और सुरेश यादव को सोमवार को गिरफ्तार किया।',
    'शुक्रवार को राकेश मीणा और सोमवार को सुरेश यादव को गिरफ्तार किया गया।'],
  [['resignation+jagdeep-dhankhar on 2025-09-05', 'resignation+nitish-kumar on 2025-09-08'],
    'Jagdeep Dhankhar resigned on Friday and Nitish Kumar on Monday.',
    'जगदीप धनखड़ ने शुक्रवार को और नीतीश कुमार ने सोमवार को इस्तीफा दिया।'],
];

/** Where one day is of all, or of something else. */
// biome-ignore format: a happening a row
const WHOLE: readonly (readonly [string, ...string[]])[] = [
  ['arrest+~rks-mna+~srs-ydv on 2025-09-05',
    'Rakesh Meena and Suresh Yadav were arrested on Friday.',
    'Rakesh Meena and Suresh Yadav were arrested on Friday and produced before a court on Monday.',
    'राकेश मीणा और सुरेश यादव को शुक्रवार को गिरफ्तार किया गया।'],
  [`${B} on 2025-09-05`, 'Rakesh Meena fled on Monday and Suresh Yadav was arrested on Friday.'],
];

const toldIn = (text: string) => happeningsOf(text).map((one) => one.replace(/ [A-Z]+$/u, ''));
const cases = <Expected>(rows: readonly (readonly [Expected, ...string[]])[]) =>
  rows.flatMap(([expected, ...texts]) => texts.map((text) => [text, expected] as const));

test.each(cases(GAPPED))('%s', (text, expected) => {
  expect(toldIn(text)).toEqual(expected);
});

test.each(cases(WHOLE))('%s is of all', (text, expected) => {
  expect(toldIn(text)).toEqual([expected]);
});
