import { packFor } from '../../src/languages/registry.js';
import { clauses } from '../../src/reading/clauses.js';
import { itemsOf, type Sentence } from '../../src/reading/sentence.js';
import { tokenise } from '../../src/text/tokens.js';
import { read } from '../support/reading.js';

const pack = packFor('hi')!;

function sentenceOf(text: string): Sentence {
  const tokens = tokenise(text);
  const items = itemsOf(tokens, 0, tokens.length, pack);
  return { tokens, items, question: false, quoted: items.map(() => false) };
}

/** The clauses of a sentence as `words: MODALITY tense`. */
function cut(text: string): string[] {
  const sentence = sentenceOf(text);
  return clauses(sentence, pack).map(({ from, to, modality, tense }) => {
    const [first, last] = [sentence.items[from]!, sentence.items[to - 1]!];
    const words = text.slice(sentence.tokens[first.from]!.start, sentence.tokens[last.to - 1]!.end);
    return `${words}: ${modality} ${tense}`;
  });
}

/** How the closing words of a clause say when and whether. */
const PREDICATES: readonly (readonly [string, string])[] = [
  // Not come to pass
  ['मोदी मैक्रों से नहीं मिल सके।', 'DENIED past'],
  ['मोदी और मैक्रों की मुलाकात नहीं हो सकी।', 'DENIED past'],
  // Told
  ['मोदी ने मैक्रों से मुलाकात की।', 'HAPPENED past'],
  ['मोदी मैक्रों से मिले।', 'HAPPENED past'],
  ['मोदी ने मैक्रों से मुलाकात की है।', 'HAPPENED past'],
  ['मोदी ने मैक्रों से मुलाकात की थी।', 'HAPPENED remote'],
  ['मोदी मैक्रों से मिले थे।', 'HAPPENED remote'],
  ['मोदी पेरिस में थे।', 'HAPPENED past'],
  ['मोदी मैक्रों से मुलाकात कर रहे थे।', 'HAPPENED past'],
  ['बैठक आयोजित की गई।', 'HAPPENED past'],
  ['बैठक आयोजित की गई थी।', 'HAPPENED remote'],
  // Going on
  ['मोदी मैक्रों से मुलाकात कर रहे हैं।', 'ONGOING present'],
  ['बैठक चल रही है।', 'ONGOING present'],
  ['मोदी पेरिस में हैं।', 'ONGOING present'],
  // Planned
  ['मोदी मैक्रों से मुलाकात करेंगे।', 'PLANNED future'],
  ['मोदी मैक्रों से मिलेंगे।', 'PLANNED future'],
  ['बैठक आयोजित की जाएगी।', 'PLANNED future'],
  ['मोदी मैक्रों से मिलने वाले हैं।', 'PLANNED future'],
  ['मोदी मैक्रों से मिलने वाले थे।', 'PLANNED past'],
  ['बैठक होने जा रही है।', 'PLANNED future'],
  ['बैठक सोमवार को प्रस्तावित है।', 'PLANNED future'],
  ['बैठक सोमवार को निर्धारित है।', 'PLANNED future'],
  ['बैठक सोमवार को तय है।', 'PLANNED future'],
  ['बैठक होने की उम्मीद है।', 'PLANNED future'],
  // Possible
  ['मोदी मैक्रों से मिल सकते हैं।', 'POSSIBLE future'],
  ['बैठक सोमवार को हो सकती है।', 'POSSIBLE future'],
  ['बैठक की संभावना है।', 'POSSIBLE future'],
  ['बैठक सोमवार को संभव है।', 'POSSIBLE future'],
  // Not at all
  ['मोदी मैक्रों से नहीं मिले।', 'DENIED past'],
  ['मोदी ने मैक्रों से मुलाकात नहीं की।', 'DENIED past'],
  ['मोदी ने मैक्रों से मुलाकात नहीं की थी।', 'DENIED past'],
  ['मोदी मैक्रों से नहीं मिलेंगे।', 'DENIED future'],
  ['बैठक नहीं होगी।', 'DENIED future'],
  ['बैठक रद्द हो गई।', 'CANCELLED past'],
  ['बैठक रद्द कर दी गई है।', 'CANCELLED past'],
  ['बैठक निरस्त की गई।', 'CANCELLED past'],
  // A headline
  ['पेरिस में मैक्रों से मिले मोदी', 'HAPPENED past'],
  ['मैक्रों से मिलेंगे मोदी', 'PLANNED future'],
  ['पेरिस में अहम बैठक', 'null null'],
];

describe('how a clause is told', () => {
  it.each(PREDICATES)('%s %s', (text, expected) => {
    expect(cut(text)).toEqual([`${text}: ${expected}`]);
  });
});

describe('where a clause ends', () => {
  it.each<[string, string[]]>([
    [
      'मोदी पेरिस पहुंचे, जहां उन्होंने मैक्रों से मुलाकात की।',
      ['मोदी पेरिस पहुंचे: HAPPENED past', ', जहां उन्होंने मैक्रों से मुलाकात की।: HAPPENED past'],
    ],
    [
      'मोदी ने कहा कि वह मैक्रों से मिलेंगे।',
      ['मोदी ने कहा: HAPPENED past', 'कि वह मैक्रों से मिलेंगे।: PLANNED future'],
    ],
    [
      'यह सम्मेलन, जो दिसंबर में होगा, अहम है।',
      ['यह सम्मेलन,: null null', 'जो दिसंबर में होगा: PLANNED future', ', अहम है।: ONGOING present'],
    ],
    [
      'मोदी ने मैक्रों से मुलाकात की, लेकिन किशिदा से नहीं मिले।',
      ['मोदी ने मैक्रों से मुलाकात की: HAPPENED past', ', लेकिन किशिदा से नहीं मिले।: DENIED past'],
    ],
    [
      'नई दिल्ली: मोदी ने मैक्रों से मुलाकात की।',
      ['नई दिल्ली:: null null', 'मोदी ने मैक्रों से मुलाकात की।: HAPPENED past'],
    ],
    [
      // A participle and a verbal noun close nothing; की is a case marker before a noun.
      'मोदी ने मैक्रों की बात सुनते हुए मुलाकात करने की इच्छा जताई।',
      ['मोदी ने मैक्रों की बात सुनते हुए मुलाकात करने की इच्छा जताई।: HAPPENED past'],
    ],
    [
      'मोदी ने मैक्रों का स्वागत करते हुए, मुलाकात की।',
      ['मोदी ने मैक्रों का स्वागत करते हुए, मुलाकात की।: HAPPENED past'],
    ],
    [
      // What stands behind the last verb belongs to it.
      'पेरिस में मैक्रों से मिले हैं मोदी।',
      ['पेरिस में मैक्रों से मिले हैं मोदी।: HAPPENED past'],
    ],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('covers every item of the sentence once', () => {
    for (const [text] of PREDICATES) {
      const sentence = sentenceOf(text);
      const found = clauses(sentence, pack);
      expect(found[0]?.from).toBe(0);
      expect(found.at(-1)?.to).toBe(sentence.items.length);
    }
  });
});

describe('a question', () => {
  it.each([
    'क्या मोदी सोमवार को मैक्रों से मिलेंगे?',
    'मोदी जापान का दौरा कब करेंगे?',
    'क्या भारत और फ्रांस के बीच 25 वर्षों की रणनीतिक साझेदारी है?',
    'क्या विदेश मंत्री एस. जयशंकर ने वांग यी से मुलाकात की?',
  ])('claims nothing: %s', (text) => {
    const { claims, events } = read(text);
    expect({ claims, events }).toEqual({ claims: [], events: [] });
  });

  it('leaves what stands around it', () => {
    const { events } = read('मोदी पेरिस पहुंचे। क्या वह मैक्रों से मिलेंगे? मोदी किशिदा से मिलेंगे।');
    expect(events.map(({ type }) => type)).toEqual(['visit', 'meeting']);
  });
});
