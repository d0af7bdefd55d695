import { readNews } from '../../support/happenings.js';
import { short } from '../../support/reading.js';

const days = (text: string): string[] =>
  readNews(text)
    .claims.filter(({ rule }) => rule === 'date/stated')
    .map(({ value }) => short(value));

/** The day on which a toll was told is not that of what it is of. */
// biome-ignore format: a case a row
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['The death toll from the warehouse fire climbed to 21 on Tuesday.', []],
  ['The toll in the bus accident mounted to 17 on Tuesday.', []],
  ["The toll in Sunday's bus accident climbed to 17 on Tuesday.", ['2025-09-07']],
  ['बस हादसे में मृतकों की संख्या मंगलवार को 17 हो गई।', []],
  ['रविवार को चंबा में हुए बस हादसे के तीसरे दिन मंगलवार को दो और शव मिले।', ['2025-09-07']],
  ['रविवार को लगी आग के बाद मंगलवार को मलबे से दो शव मिले।', ['2025-09-07']],
  ['बस हादसा रविवार को हुआ।', ['2025-09-07']],
];

describe('the day on which a toll was told', () => {
  test.each(CASES)('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});
