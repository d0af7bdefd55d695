import { mentioned, read, unmark } from '../../support/reading.js';

/** One value, many phrasings; the words of the figure in brackets. */
// biome-ignore format: one value a row reads as a table
const FIGURES: readonly (readonly [string, ...string[]])[] = [
  // Half words and magnitudes
  ['1.5 L', 'उसने [डेढ़ लीटर] तेल लिया।'],
  ['150 INR', 'मेरे पास [डेढ़ सौ रुपये] हैं।'],
  ['250000 person', 'रैली में [ढाई लाख लोग] आए।', 'रैली में [2.5 लाख लोग] आए।', 'रैली में [2,50,000 लोग] आए।'],
  ['35000000 INR', 'उन्हें [साढ़े तीन करोड़ रुपये] मिले।', 'उन्हें [₹3.5 करोड़] मिले।', 'उन्हें [3.5 करोड़ रु.] मिले थे।'],
  ['125 person', 'रैली में [सवा सौ लोग] आए।'],
  ['175000 person', 'रैली में [पौने दो लाख लोग] आए।'],
  ['1253528413 1', 'आबादी [एक सौ पच्चीस करोड़ पैंतीस लाख अट्ठाइस हजार चार सौ तेरह] है।'],
  ['1000000000000 INR', 'बजट [एक लाख करोड़ रुपये] का है।', 'बजट [1 लाख करोड़ रुपये] का है।'],
  ['0.75 1', '[तीन चौथाई] सीटें मिलीं।'],
  // Hedges and ranges
  ['5000+ INR', 'उन्हें [5,000 रुपये से ज्यादा] मिले।', 'उन्हें [5,000 से अधिक रुपये] मिले।'],
  ['20..25 person', 'हादसे में [20-25 लोग] मरे।', 'हादसे में [20 से 25 लोग] मरे।'],
  ['3000+ 1', 'संख्या [3000 के पार] है।'],
  // Shares and measures
  ['2 [pp]', 'दर [दो प्रतिशत अंक] बढ़ी।'],
  ['7.5 %', 'दर [7.5 फीसदी] रही।', 'दर [साढ़े सात प्रतिशत] रही।', 'दर [7.5%] रही।'],
  ['40 Cel', 'तापमान [40 डिग्री सेल्सियस] है।', 'तापमान [४० डिग्री सेल्सियस] है।'],
  ['190 km2', 'जंगल [190 वर्ग किमी] में है।'],
  // Lengths of time
  ['PT2.5H', 'वार्ता [ढाई घंटे] चली।'],
  ['PT28.5H', 'सफर [28.5 घंटे] चला।', 'सफर [साढ़े 28 घंटे] चला।'],
  ['P29Y', 'वह [29 वर्षीय] है।', 'वह [29 साल] का है।'],
  // Ordinals
  ['#120', 'यह [एक सौ बीसवीं] बैठक थी।', 'यह [120वीं] बैठक थी।'],
];

const rows = FIGURES.flatMap(([value, ...said]) =>
  said.map((sentence) => [sentence, value] as const),
);

describe('Hindi counting', () => {
  it.each(rows)('%s is %s', (marked, value) => {
    const { text, words } = unmark(marked);
    expect(mentioned(read(text), 'duration', 'ordinal', 'quantity')).toEqual([
      `${words} = ${value}`,
    ]);
  });

  it.each([
    'एक नेता आए।',
    'सऊदी अरब ने कहा।',
    'धारा 370 हटाई गई।',
    'इससे पहले, वह नहीं आए।',
    'कोड ABC-12345-A1 है।',
  ])('%s tells none', (sentence) => {
    expect(mentioned(read(sentence), 'duration', 'ordinal', 'quantity')).toEqual([]);
  });
});
