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
  // Parts, mixed numbers and what stands below nought
  ['0.15 1', 'It keeps [three twentieths] of it.'],
  ['0.2 1', 'It keeps [a fifth] of it.', 'It sold [a fifth].', 'It fell by [a fifth] or so.', 'It keeps [five twenty-fifths] of it.'],
  ['0.04 1', 'It keeps [one twenty-fifth] of it.', 'It keeps [a twenty-fifth] of it.'],
  ['4 1', 'It is [one hundred twenty-fifths].'],
  ['0.02 1', '[Ten out of five hundreds] came.'],
  ['43.25 1', 'It grew to [forty and three and one quarter].', 'It grew to [forty-three and a quarter].'],
  ['300.4 1', 'It grew to [three hundred two fifths].', 'It grew to [three hundred and two fifths].'],
  ['2500000 1', 'It has [two and a half million] pillars.', 'It has [2 and a half million] pillars.'],
  ['350000 person', '[Three and a half lakh people] came.'],
  ['400500000 1', 'It has [four hundred and a half million] pillars.'],
  ['6250000 1', 'It has [six million and one fourth] pillars.'],
  ['-0.75 1', 'It stood at [-3/4].', 'It stood at [-.75].', 'It stood at [minus three quarters].'],
  ['-7 1', '[- 7]'],
  ['-20000 1', '[- 20k]'],
  ['-7 Cel', 'It was [7 degrees Celsius below zero].', 'It was [minus 7 degrees Celsius].'],
  ['6.25 1', 'It is [2.5^--2] there.'],
  ['1234567 1', 'It reads [1.234.567] there.'],
  ['3456.75 1', 'It reads [3.456,75] there.'],
  ['1500000000 1', 'It earned [1.5b].'],
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
  ['2000000000000 USD', 'It costs [$2T].', 'It costs [$2 trillion].'],
  ['500000 INR', 'It costs [Rs 5L].', 'It costs [Rs 5 lakh].'],
  ['3000000 USD', 'It costs [USD 3MM].', 'It costs [US$ 3 MM].'],
  ['5000000 AUD', 'It costs [A$5m].', 'It costs [AUD 5 million].'],
  ['5000000..10000000 USD', 'It costs [$5 to 10 million].'],
  ['2000000..3000000 person', '[Between 2 and 3 million people] came.', '[Two to three million people] came.'],
  ['12+ person', '[Dozens of people] came.'],
  ['10000+ person', '[Tens of thousands of people] came.'],
  ['100+ person', '[Several hundred people] came.', '[A few hundred people] came.', '[Hundreds of people] came.', '[100+ people] came.'],
  ['1000000000+ INR', 'It lost [hundreds of crores of rupees].', 'It lost [several hundred crore rupees].'],
  ['30~ person', '[30-odd people] came.', '[Thirty odd people] came.', '[About 30 people] came.'],
  ['500+ seat', 'It won [500-plus seats].', 'It won [500 plus seats].', 'It won [over 500 seats].'],
  ['3..4 person', '[Three or four people] came.', '[3-4 people] came.'],
  ['24..36 person', '[Two or three dozen people] came.'],
  ['18 person', '[A dozen and a half people] came.'],
  ['24 person', '[Two dozen people] came.'],
  ['1800000 USD', 'It cost [1.8M dollars].', 'It cost [$1.8 million].'],
  ['0.25 %', 'It rose [.25 per cent].', 'It rose [0.25%].'],
  ['32 GBy', 'It holds [32 GB].'],
  ['824.5 point', 'It fell [824.5 points].'],
  ['500000 BRL', 'It costs [R$ 500,000].', 'It costs [BRL 500,000].', 'It costs [500,000 Brazilian reais].'],
  ['30 TWD', 'It costs [NT$ 30].', 'It costs [30 new Taiwan dollars].'],
  ['70 DKK', 'It costs [70 Danish kroner].', 'It costs [DKK 70].'],
  ['9 EGP', 'It costs [9 Egyptian pounds].'],
  ['40000000 EUR', 'It costs [MEUR 40].', 'It costs [40 MEUR].', 'It costs [40 million euros].'],
  ['3200000 t', 'It bought [32 LMT].', 'It bought [3.2 million tonnes].'],
  ['200000 cusec', 'It let out [two lakh cusecs].'],
  ['12 m3', 'It holds [12 cubic metres].'],
  ['30 km2', 'It covers [30 sq km].', 'It covers [30 sq. km].', 'It covers [30 square kilometres].'],
  ['8 m/s', 'It moved at [8 m/s].', 'It moved at [8 metres per second].'],
  ['30 [kn_i]', 'It sailed at [30 knots].'],
  ['256 GBy', 'It holds [256 gigabytes].', 'It holds [256 GB].'],
  ['5 quintal', 'It weighs [five quintals].'],
  ['5.5 [ft_i]', 'He is [5 ft 6 in] tall.', 'He is [5 feet 6 inches] tall.'],
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
  ['#3', 'A [third] worker left.', 'A [third]-generation firm left.', 'It shut for a [third] day.'],
  ['#21', 'A [twenty-first] worker left.'],
  // Greater than an ordinal can be written
  ['2000000000000 1', 'He was the [two trillionth] visitor.'],
  ['#120', 'It was the [120th] session.', 'It was the [one hundred and twentieth] session.'],
];

const rows = FIGURES.flatMap(([value, ...said]) =>
  said.map((sentence) => [sentence, value] as const),
);

describe('English figures', () => {
  it('reads the figures of a list each', () => {
    expect(mentioned(read('Exercises 14,16,22 are long.'), 'quantity')).toEqual([
      '14 = 14 1',
      '16 = 16 1',
      '22 = 22 1',
    ]);
    expect(mentioned(read('He came on May 12,13,14.'), 'quantity')).toEqual([]);
  });

  it.each([
    ['At the gate 5 policemen stood.', '5 policemen = 5 police officer'],
    ['It fell under Section 302 and 5 people fled.', '5 people = 5 person'],
    ['In phase 2, 40 seats vote.', '40 seats = 40 seat'],
    ['In this phase 121 seats vote.', '121 seats = 121 seat'],
  ])('%s tells what is counted beside what is named', (sentence, figure) => {
    expect(mentioned(read(sentence), 'quantity')).toEqual([figure]);
  });

  it('takes no hyphen that opens a line for a minus', () => {
    expect(mentioned(read('- 7 people came.'), 'quantity')).toEqual(['7 people = 7 person']);
  });

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
    'It is at 10.1.1.12 there.',
    'Class 10 students left.',
    'Tier 2 cities grew.',
    'It fell under Sections 302, 307 and 34.',
    'It left from platform 9, gate 4.',
    'The Category 5 storm hit.',
    'T. Raja and L. Anand left.',
  ])('%s tells none', (sentence) => {
    expect(mentioned(read(sentence), 'duration', 'ordinal', 'quantity')).toEqual([]);
  });
});
