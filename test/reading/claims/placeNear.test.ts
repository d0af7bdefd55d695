import { readText } from '../../../src/reading/readText.js';
import { expectVerbatim } from '../../support/reading.js';

/** Where each event of a text took place, by its names. */
function places(language: 'hi' | 'en', text: string): string[] {
  const reading = readText({ text, language, publishedOn: '2025-09-10' });
  expectVerbatim(text, reading);
  return reading.claims.flatMap(({ value, rule }) =>
    rule === 'place/stated' && value.kind === 'entity'
      ? [value.entity.names[language] ?? value.entity.key]
      : [],
  );
}

// biome-ignore format: a case a row
const CASES: readonly (readonly ['hi' | 'en', string, readonly string[]])[] = [
  // What nobody lists, near which an accident happened
  ['hi', 'सोलन जिले में धरमकोट के पास एक बस खाई में गिर गई।', ['धरमकोट']],
  ['hi', 'दुर्घटना धरमकोट के निकट सोमवार सुबह हुई।', ['धरमकोट']],
  ['hi', 'धरमकोट के समीप हुए इस हादसे में 12 लोग मारे गए।', ['धरमकोट']],
  ['hi', 'धरमकोट गांव के नजदीक सोमवार को बस खाई में गिर गई।', ['धरमकोट']],
  ['en', 'A bus fell into a gorge near Dharamkot in Solan district on Monday.', ['Dharamkot']],
  ['en', 'Twelve people were killed when a bus plunged into a gorge near Dharamkot village.', ['Dharamkot']],
  // Near a town may be in the next district; near what is no name is nowhere
  ['hi', 'बोकारो के पास एक बस खाई में गिर गई।', []],
  ['en', 'A bus fell into a gorge off the road near Bokaro on Monday.', []],
  ['hi', 'पेट्रोल पंप के पास बस खाई में गिर गई।', []],
  ['en', 'A bus fell into a gorge near a petrol pump.', []],
  // Who has what
  ['hi', 'हादसे के समय चालक राकेश के पास लाइसेंस नहीं था और बस खाई में गिर गई।', []],
  // Sites by their kind
  ['hi', 'हरिद्वार के सिरमौली औद्योगिक क्षेत्र में आग लग गई।', ['सिरमौली']],
  ['en', 'A fire broke out at a chemical unit in the Sirmauli industrial area on Monday.', ['Sirmauli']],
  ['hi', 'मुख्यमंत्री ने देहरादून के परेड ग्राउंड में पद और गोपनीयता की शपथ ली।', ['परेड ग्राउंड']],
  ['en', 'Modi met Macron at the Rani Kothi Auditorium in Delhi on Monday.', ['Rani Kothi Auditorium']],
];

describe('place/stated near and at what no list holds', () => {
  it.each(CASES)('%s: %s', (language, text, expected) => {
    expect(places(language, text)).toEqual(expected);
  });
});
