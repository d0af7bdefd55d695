import { facetsByKind, readNews } from '../support/happenings.js';

const MEASURED = 'figure/of-measure';

/** Figures of a craft, many phrasings: they are of its mission, whichever day was set for it. */
// biome-ignore format: a figure a row
const FIGURES: readonly (readonly [string, ...string[]])[] = [
  ['mission: mass = 1250 kg', 'इसरो 24 सितंबर को ध्रुवसैट-4 का प्रक्षेपण करेगा। इस उपग्रह का वजन 1,250 किलोग्राम है।', '1,250 किलो वजनी ध्रुवसैट-4 का प्रक्षेपण इसरो 24 सितंबर को करेगा।', 'ISRO will launch Dhruvsat-4 on 24 September. The satellite weighs 1,250 kg.', 'ISRO will launch the 1,250-kg Dhruvsat-4 on 24 September.'],
  ['mission: cost/INR = 3200000000 INR', 'इसरो 24 सितंबर को ध्रुवसैट-4 का प्रक्षेपण करेगा। इस पर 320 करोड़ रुपये खर्च हुए हैं।', 'ISRO will launch Dhruvsat-4 on 24 September. The satellite cost Rs 320 crore.'],
  ['mission: service-life = P8Y', 'इसरो ने मंगलवार को ध्रुवसैट-4 का प्रक्षेपण किया। यह आठ साल तक काम करेगा।', 'ISRO launched Dhruvsat-4 on Tuesday. The satellite has a mission life of eight years.'],
  ['mission: orbit = 640 km', 'इसरो ने मंगलवार को ध्रुवसैट-4 का प्रक्षेपण किया। इसे 640 किलोमीटर की कक्षा में स्थापित किया गया।', 'ISRO launched Dhruvsat-4 on Tuesday into an orbit of 640 km.'],
];

const rows = FIGURES.flatMap(([expected, ...texts]) =>
  texts.map((text) => [text, expected] as const),
);

describe('the figures of a mission', () => {
  it.each(rows)('%s', (text, expected) => {
    expect(facetsByKind(readNews(text), MEASURED)).toEqual([expected]);
  });

  it.each([
    'इसरो ने मंगलवार को ध्रुवसैट-4 का प्रक्षेपण किया। सब ठीक रहा। उपग्रह स्वस्थ है। पिछले साल मेघसैट-3 को 510 किलोमीटर की कक्षा में भेजा गया था।',
    'India sent 40 tonnes of aid. An earthquake struck Nepal on Tuesday.',
  ])('nothing of it: %s', (text) => {
    expect(
      facetsByKind(readNews(text), MEASURED).filter((one) => one.startsWith('mission')),
    ).toEqual([]);
  });
});
