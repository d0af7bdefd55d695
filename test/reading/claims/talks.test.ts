import { readText } from '../../../src/reading/readText.js';
import { expectVerbatim, short } from '../../support/reading.js';

/** Every text follows a line that tells of two countries and of a meeting. */
const LEAD = {
  hi: 'भारत और चिली के नेता मिले। चिली के राष्ट्रपति रामोन किरोगा ने नरेंद्र मोदी से मुलाकात की। ',
  en: "India and Chile held talks. Chile's President Ramon Quiroga met Narendra Modi. ",
};

/** What is claimed of the dealings of the two countries, and how long people talked. */
function told(language: 'hi' | 'en', text: string): string[] {
  const all = LEAD[language] + text;
  const reading = readText({ text: all, language, publishedOn: '2025-09-10' });
  expectVerbatim(all, reading);
  return reading.claims.flatMap(({ subject, value, rule }) => {
    const key = subject.kind === 'event' ? subject.facet?.key : undefined;
    return key && !key.startsWith('same/') && rule !== 'time/stated'
      ? [`${key} = ${short(value)}`]
      : [];
  });
}

// biome-ignore format: a case a row
const CASES: readonly (readonly ['hi' | 'en', string, readonly string[]])[] = [
  // What was signed, and what was to be
  ['hi', 'दोनों देशों ने छह समझौतों पर हस्ताक्षर किए।', ['signed/agreement/past = 6 agreement']],
  ['hi', 'यात्रा में सात करारों पर दस्तखत होने की संभावना है।', ['signed/agreement/planned = 7 agreement']],
  ['hi', 'दोनों के बीच तीन एमओयू हुए।', ['signed/MoU/past = 3 MoU']],
  ['hi', 'ऊर्जा क्षेत्र के दो समझौतों पर दस्तखत हुए।', []],
  // On a journey through several countries, what is signed in a third is of that one
  ['en', 'The minister then flew on to Kenya and met his counterpart. Four agreements were signed.', []],
  ['hi', 'मंत्री इसके बाद केन्या पहुंचे। वहां चार समझौतों पर हस्ताक्षर हुए।', []],
  ['en', 'The two sides signed eleven pacts on Tuesday.', ['signed/agreement/past = 11 agreement']],
  ['en', 'They are expected to sign nine agreements.', ['signed/agreement/planned = 9 agreement']],
  // Trade, what it is to come to, and others' trade
  ['hi', 'द्विपक्षीय व्यापार 4.2 अरब डॉलर का है।', ['trade/USD = 4200000000 USD']],
  ['hi', 'दोनों ने व्यापार को 2030 तक आठ अरब डॉलर तक पहुंचाने पर सहमति जताई।', ['trade-target/USD = 8000000000 USD', 'target-year = 2030']],
  ['hi', 'जापान के साथ चिली का व्यापार 20 अरब डॉलर का है।', []],
  ['en', 'Bilateral trade stood at $4.2 billion last year.', ['trade/USD = 4200000000 USD']],
  ['en', 'The two leaders set a target of $8 billion for trade.', ['trade-target/USD = 8000000000 USD']],
  ['en', 'Bilateral trade stood at $1.1 billion in 2016.', ['trade/USD/2016 = 1100000000 USD']],
  // By which year, and what trade was worth in a sentence of its own
  ['en', 'They decided to take trade to $9 billion by 2031. It was worth $5.5 billion in 2024.', ['trade-target/USD = 9000000000 USD', 'target-year = 2031', 'trade/USD = 5500000000 USD']],
  ['en', 'Trade between the two, $3.1 billion last year, is growing. They want it to reach $7 billion by 2033.', ['trade/USD = 3100000000 USD', 'trade-target/USD = 7000000000 USD', 'target-year = 2033']],
  ['en', 'Trade is $3 billion. The company will invest $2 billion by 2029.', ['trade/USD = 3000000000 USD']],
  ['hi', 'आपसी व्यापार, जो पिछले साल तीन अरब डॉलर रहा, 2031 तक नौ अरब डॉलर पर ले जाया जाएगा।', ['trade/USD = 3000000000 USD', 'trade-target/USD = 9000000000 USD', 'target-year = 2031']],
  ['hi', 'दोनों ने 12 अरब डॉलर के व्यापार का लक्ष्य रखा।', ['trade-target/USD = 12000000000 USD']],
  ['hi', 'दोनों ने आपसी व्यापार को 2032 तक 12 अरब डॉलर करने का फैसला किया। पिछले साल यह पांच अरब डॉलर था।', ['trade-target/USD = 12000000000 USD', 'target-year = 2032', 'trade/USD = 5000000000 USD']],
  ['hi', 'चिली की एक कंपनी 2029 तक निवेश बढ़ाकर तीन अरब डॉलर करेगी।', []],
  // Who came along, and who was at the head
  ['hi', '35 सदस्यीय प्रतिनिधिमंडल का नेतृत्व वाणिज्य मंत्री पाउलो फुएंतेस ने किया।', ['delegation = 35 delegate', 'head/visitors = person/~pl-fnts']],
  ['en', 'A 35-member delegation led by Commerce Minister Paulo Fuentes came along.', ['delegation = 35 delegate', 'head/visitors = person/~pl-fnts']],
  ['en', 'The party was led by Commerce Minister Paulo Fuentes.', []],
  // How long two people talked
  ['hi', 'मोदी और किरोगा के बीच डेढ़ घंटे की बैठक हुई।', ['length = PT90M']],
  ['en', 'Modi held a 40-minute meeting with Quiroga.', ['length = PT40M']],
  ['hi', 'मुलाकात करीब एक घंटे चली।', ['length = PT1H~']],
  ['hi', 'नई दिल्ली में हुई यह बैठक दो घंटे चली।', ['length = PT2H']],
  ['en', 'The meeting lasted 50 minutes.', ['length = PT50M']],
  ['hi', 'मंत्रिमंडल की बैठक दो घंटे चली।', []],
  ['en', 'The board meeting lasted 50 minutes.', []],
  ['en', 'Modi met Quiroga after a wait of 40 minutes and a flight of two hours.', []],
  // When somebody left
  ['hi', 'किरोगा मंगलवार शाम दिल्ली से सैंटियागो लौट गए।', ['step/departure/person/~rmn-krga@place/delhi = 2025-09-09']],
  ['hi', 'मोदी शुक्रवार को सैंटियागो से रवाना होंगे।', ['step/departure/person/narendra-modi@place/santiago = 2025-09-12']],
  ['hi', 'किरोगा मंगलवार को दिल्ली से रवाना नहीं हुए।', []],
  ['hi', 'किरोगा मंगलवार को मॉस्को से लौटे।', []],
  ['en', 'Quiroga left Delhi for Santiago on Monday night.', ['step/departure/person/~rmn-krga@place/delhi = 2025-09-08']],
  ['en', 'Modi departed from Santiago on Tuesday.', ['step/departure/person/narendra-modi@place/santiago = 2025-09-09']],
  // A guest who goes home leaves the country, from whichever town
  ['hi', 'किरोगा मंगलवार शाम मुंबई से स्वदेश रवाना हो गए।', ['step/departure/guest@place/india = 2025-09-09']],
  ['hi', 'किरोगा शुक्रवार को स्वदेश लौटेंगे।', ['step/departure/guest@place/india = 2025-09-12']],
  ['hi', 'मोदी शुक्रवार को स्वदेश लौटेंगे।', []],
  ['hi', 'किरोगा मंगलवार को दिल्ली से मुंबई रवाना हुए।', ['step/departure/person/~rmn-krga@place/delhi = 2025-09-09']],
  ['en', 'From Mumbai, Quiroga will fly home on Friday.', ['step/departure/guest@place/india = 2025-09-12']],
  ['en', 'Quiroga, who left on Tuesday, was pleased.', ['step/departure/guest@place/india = 2025-09-09']],
  ['en', 'Quiroga left on Tuesday for Mumbai.', []],
  ['en', 'Quiroga left office on Monday. Modi left Moscow on Sunday.', []],
  ['en', 'Quiroga left Delhi on Monday. Quiroga left Delhi on Tuesday.', []],
];

describe('what two countries have with each other', () => {
  it.each(CASES)('%s: %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });

  it('is known where only agreements are told beside both countries', () => {
    const text = 'भारत और चिली ने मंगलवार को छह समझौतों पर दस्तखत किए।';
    const { claims } = readText({ text, language: 'hi', publishedOn: '2025-09-10' });
    expect(claims.map(({ value }) => short(value))).toEqual(['6 agreement']);
  });

  it.each([
    [
      'en',
      'Chilean President Ana Rojas spoke a day after the two governments concluded eight accords and a $200 million credit.',
    ],
    [
      'hi',
      'चिली की राष्ट्रपति आना रोजास ने कहा कि दोनों सरकारों ने आठ समझौतों और 20 करोड़ डॉलर के कर्ज पर मुहर लगाई।',
    ],
  ] as const)('is known where it is told of the two: %s', (language, text) => {
    const { claims } = readText({ text, language, publishedOn: '2025-09-10' });
    const figures = claims.filter(({ kind }) => kind === 'QUANTITY');
    expect(figures.map(({ value }) => short(value))).toEqual(['8 agreement', '200000000 USD']);
  });

  it('is stated before the colon of a headline that asks, not behind it', () => {
    const below = '\nभारत और चिली के नेता मिले। रामोन किरोगा ने नरेंद्र मोदी से मुलाकात की।';
    const figures = (headline: string): string[] =>
      readText({
        text: headline + below,
        language: 'hi',
        publishedOn: '2025-09-10',
      }).claims.flatMap(({ kind, value }) => (kind === 'QUANTITY' ? [short(value)] : []));
    expect(figures('सात समझौते: चिली के साथ वार्ता से क्या मिला?')).toEqual(['7 agreement']);
    expect(figures('चिली के साथ वार्ता: क्या सात समझौते होंगे?')).toEqual([]);
  });

  it('is nothing where an article tells of no two countries', () => {
    const text = 'नरेंद्र मोदी ने नीतीश कुमार से मुलाकात की। दोनों ने छह समझौतों पर हस्ताक्षर किए।';
    const { events } = readText({ text, language: 'hi', publishedOn: '2025-09-10' });
    expect(events.map(({ type }) => type)).toEqual(['meeting']);
  });
});
