import { readText } from '../../src/reading/readText.js';

const PUBLISHED = '2026-09-25';

/** The days that a text gives its loose acts, in their order. */
function days(text: string): string[] {
  return readText({ text, publishedOn: PUBLISHED }).claims.flatMap(({ rule, value }) =>
    rule === 'date/of-act' && value.kind === 'time' ? [value.edtf] : [],
  );
}

/** Times that a story counts from the date that it told before, with what they come to. */
// biome-ignore format: a time a row
const COUNTED: readonly (readonly [string, ...string[]])[] = [
  ['2016-02-11', 'कंपनी 3 फरवरी 2016 को बंद हुई। आठ दिन बाद पड़ाव थाने में प्राथमिकी दर्ज हुई।', 'The firm folded on February 3, 2016. Eight days later an FIR was registered in Gwalior.', 'कंपनी जनवरी 2016 में बंद हुई। उसी साल 11 फरवरी को प्राथमिकी दर्ज हुई।', 'The firm folded in January 2016. An FIR was registered in Gwalior on February 11 that year.', 'The firm folded in January 2016, and on February 11 the same year an FIR was registered in Gwalior.'],
  ['2017-08', 'सीबीआई ने जुलाई 2017 में जांच संभाली। अगले महीने आरोपपत्र दाखिल हुआ।', 'The agency took charge in July 2017 and filed its charge sheet the following month.', 'The agency took charge in July 2017. The charge sheet was filed the following month.'],
  ['2016-02-10', 'कंपनी 3 फरवरी 2016 को बंद हुई। एक सप्ताह बाद प्राथमिकी दर्ज हुई।', 'The firm folded on February 3, 2016. A week later an FIR was registered in Gwalior.'],
  ['2017', 'कंपनी फरवरी 2016 में बंद हुई। अगले साल आरोपपत्र दाखिल हुआ।', 'The firm folded in February 2016. The charge sheet was filed the following year.'],
];

const rows = COUNTED.flatMap(([expected, ...texts]) =>
  texts.map((text) => [text, expected] as const),
);

describe('a time counted from the date told before', () => {
  it.each(rows)('%s', (text, expected) => {
    expect(days(text)).toEqual([expected]);
  });

  it.each([
    // From publication: what is to come
    ['कंपनी 3 फरवरी 2016 को बंद हुई। अगले महीने नीलामी होगी।', ['2026-10']],
    ['The firm folded on February 3, 2016. The auction will be held next month.', ['2026-10']],
    // Too far behind the date
    [
      'The firm folded on February 3, 2016. It was small. Nobody wept. Its books were thin. Eight days later an FIR was registered in Gwalior.',
      [],
    ],
    // The year of a date that nobody told
    ['An FIR was registered in Gwalior on February 11 that year.', []],
    ['उसी साल 11 फरवरी को प्राथमिकी दर्ज हुई।', []],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});
