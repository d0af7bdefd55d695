import { mentioned, read } from '../support/reading.js';

/** Who and what a text names. */
// biome-ignore format: a case a row
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['मोदी ने मैक्रों से मुलाकात की।', ['मोदी = person/narendra-modi', 'मैक्रों = person/emmanuel-macron']],
  ['नरेन्द्र मोदी पेरिस गए।', ['नरेन्द्र मोदी = person/narendra-modi', 'पेरिस = place/paris']],
  ['प्रधानमंत्री नरेंद्र मोदी आए।', ['प्रधानमंत्री नरेंद्र मोदी = person/narendra-modi']],
  ['डॉ. एस. जयशंकर आए।', ['डॉ. एस. जयशंकर = person/s-jaishankar']],
  ['एस जयशंकर आए।', ['एस जयशंकर = person/s-jaishankar']],
  ['Narendra Modi पेरिस गए।', ['Narendra Modi = person/narendra-modi', 'पेरिस = place/paris']],
  ['वह मास्को और मॉस्को गए।', ['मास्को = place/moscow', 'मॉस्को = place/moscow']],
  ['एलिसी पैलेस में भोज हुआ।', ['एलिसी पैलेस = place/elysee-palace']],
  ['शंघाई सहयोग संगठन (एससीओ) ने यह कहा।', ['शंघाई सहयोग संगठन (एससीओ) = organisation/sco']],
  ['जी20 और ब्रिक्स अहम हैं।', ['जी20 = organisation/g20', 'ब्रिक्स = organisation/brics']],
  ['फ्रांस के राष्ट्रपति आए।', ['फ्रांस के राष्ट्रपति = role/president@place/france']],
  ['फ्रांसीसी राष्ट्रपति आए।', ['फ्रांसीसी राष्ट्रपति = role/president@place/france']],
  // Words that hold a name are not the name
  ['जापानी लोग आए।', []],
  ['मोदीनगर जाएंगे।', []],
  ['भारतीय टीम जीती।', []],
];

describe('mentions', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(mentioned(read(text), 'entity')).toEqual(expected);
  });

  it('stand in the order of the text, over all its paragraphs', () => {
    const { mentions } = read('मोदी 5 मार्च 2024 को आए।\n\n500 लोग आए।\nमैक्रों गए।');
    const starts = mentions.map(({ evidence }) => evidence.start);
    expect(mentions).toHaveLength(4);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('are named in questions too, though questions claim nothing', () => {
    expect(mentioned(read('क्या मोदी पेरिस जाएंगे?'))).toEqual([
      'मोदी = person/narendra-modi',
      'पेरिस = place/paris',
    ]);
  });
});

describe('a reading', () => {
  it.each(['', '   \n ', '।।।', '🇮🇳', 'यह भी पढ़ें:'])('of "%s" is empty', (text) => {
    expect(read(text)).toMatchObject({ mentions: [], events: [], claims: [], credits: [] });
  });

  it('is the same whenever the same text is read', () => {
    const text = 'मोदी ने सोमवार को पेरिस में मैक्रों से मुलाकात की। वह किशिदा से मिलेंगे।';
    expect(read(text)).toEqual(read(text));
  });
});
