import { readText } from '../../../src/reading/readText.js';
import { expectVerbatim, mentioned, NEWS_DAY, unmark } from '../../support/reading.js';

const read = (text: string) => {
  const reading = readText({ text, language: 'en', publishedOn: NEWS_DAY });
  expectVerbatim(text, reading);
  return reading;
};

/** One value, many phrasings; the words of the figure in brackets. */
// biome-ignore format: one value a row reads as a table
const FIGURES: readonly (readonly [string, ...string[]])[] = [
  // Numbers that count nothing named
  ['12 1', 'He saw [12] birds.', 'He saw [twelve] birds.', 'He saw [a dozen] birds.'],
  ['1253 1', 'It has [1,253] pillars.', 'It has [one thousand two hundred and fifty-three] pillars.'],
  ['1300000 1', 'It has [13 lakh] pillars.', 'It has [1.3 million] pillars.', 'It has [13,00,000] pillars.', 'It has [1,300,000] pillars.'],
  ['500000 1', 'It has [half a million] pillars.', 'It has [five lakh] pillars.'],
  ['0.75 1', '[Three quarters] of them left.', '[3/4] of them left.'],
  ['500+ 1', 'It has [more than 500] pillars.', 'It has [at least five hundred] pillars.', 'It has [500 or more] pillars.'],
  ['500- 1', 'It has [fewer than 500] pillars.', 'It has [up to 500] pillars.'],
  ['500~ 1', 'It has [about 500] pillars.', 'It has [around five hundred] pillars.', 'It has [approximately 500] pillars.'],
  ['20..30 1', 'It has [between 20 and 30] pillars.', 'It has [20 to 30] pillars.', 'It has [20-30] pillars.'],
  // People, shares, money and measures
  ['26 person', '[Twenty-six people] came.', '[26 people] came.'],
  ['20 %', 'Prices rose [20 percent].', 'Prices rose [20 per cent].', 'Prices rose [20%].', 'Prices rose [twenty percent].'],
  ['2 [pp]', 'The rate rose by [two percentage points].'],
  ['500 INR', 'It costs [Rs 500].', 'It costs [Rs. 500].', 'It costs [Rs500].', 'It costs [\u20b9500].', 'It costs [500 rupees].', 'It costs [five hundred rupees].'],
  ['50000000000 INR', 'It will cost [Rs 5,000 crore].', 'It will cost [\u20b95,000 crore].', 'It will cost [5,000 crore rupees].'],
  ['13.45 USD', 'It costs [$13.45].', 'It costs [thirteen dollars and forty-five cents].'],
  ['2000000000 USD', 'It costs [$2 billion].', 'It costs [US$ 2bn].', 'It costs [two billion dollars].'],
  ['325 km', 'It lies [325 km] away.', 'It lies [325 kilometres] away.'],
  ['40 Cel', 'It was [40 degrees Celsius].', 'It was [40\u00b0C].'],
  ['5000000 USD', 'It costs [$5m].', 'It costs [$5 million].', 'It is a [$5m] deal.', "It is the firm's [$5 million]."],
  ['5000000 AUD', 'It costs [A$5m].', 'It costs [AUD 5 million].'],
  ['5000000..10000000 USD', 'It costs [$5 to 10 million].'],
  ['2000000..3000000 person', '[Between 2 and 3 million people] came.', '[Two to three million people] came.'],
  ['12+ person', '[Dozens of people] came.'],
  ['10000+ person', '[Tens of thousands of people] came.'],
  ['24 person', '[Two dozen people] came.'],
  ['1800000 USD', 'It cost [1.8M dollars].', 'It cost [$1.8 million].'],
  ['0.25 %', 'It rose [.25 per cent].', 'It rose [0.25%].'],
  ['32 GBy', 'It holds [32 GB].'],
  ['824.5 point', 'It fell [824.5 points].'],
  // Things that newsrooms count
  ['70 seat', 'It has [70 seats].', 'It has [seventy seats].'],
  ['41 worker', 'It trapped [41 workers].', 'It trapped [41 labourers].'],
  ['14 woman', 'It killed [14 women].'],
  ['30+ devotee', '[At least 30 devotees] came.', '[At least 30 pilgrims] came.'],
  ['25 basis point', 'It fell [25 basis points].'],
  ['7.1 magnitude', 'A [7.1-magnitude] quake hit.', 'A [magnitude 7.1] quake hit.', 'It had a [magnitude of 7.1].', 'It measured [7.1 on the Richter scale].'],
  // Lengths of time and ages
  ['P29Y', 'He is [29 years] old.', 'The [29-year]-old left.'],
  ['PT1.5H', 'They spoke for [one and a half hours].', 'They spoke for [one hour and a half].'],
  ['P2W', 'The talks lasted [two weeks].'],
  ['P14D', 'It was a [14-day] tour.'],
  ['P1Y6M', 'It took [one year and six months].'],
  // Ordinals
  ['#25', 'It was the [25th] session.', 'It was the [twenty-fifth] session.'],
  ['#120', 'It was the [120th] session.', 'It was the [one hundred and twentieth] session.'],
];

const rows = FIGURES.flatMap(([value, ...said]) =>
  said.map((sentence) => [sentence, value] as const),
);

describe('English figures', () => {
  it.each(rows)('%s is %s', (marked, value) => {
    const { text, words } = unmark(marked);
    expect(mentioned(read(text), 'duration', 'ordinal', 'quantity')).toEqual([
      `${words} = ${value}`,
    ]);
  });

  it.each([
    'No one came.',
    'The one he met left.',
    'It falls under Article 370.',
    'It runs version 10.15.7.',
    'Call +91 98765-43210.',
    'Read it at https://example.com/search?q=30%25%2020 now.',
    'The order is ABC-12345-A1B2C3.',
    'It is rated 4.5 / 5 by users.',
    'The log says 2012 80 10 twice.',
    'The entry is 32 - 2015 there.',
    'Tel: 000 111 82-2100',
    'He took a first-class seat.',
    'He bought an iPhone 4 there.',
    'It was under the 1991 agreement.',
    'He flew an F-16 there.',
  ])('%s tells none', (sentence) => {
    expect(mentioned(read(sentence), 'duration', 'ordinal', 'quantity')).toEqual([]);
  });
});
