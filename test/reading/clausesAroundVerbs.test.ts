import { packFor } from '../../src/languages/registry.js';
import { clauses } from '../../src/reading/clauses.js';
import { itemsOf, type Sentence } from '../../src/reading/sentence.js';
import { tokenise } from '../../src/text/tokens.js';

const pack = packFor('en')!;

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

/** How the verb group of a clause says when and whether. */
const PREDICATES: readonly (readonly [string, string])[] = [
  ['Modi met Macron.', 'HAPPENED past'],
  ['Modi has met Macron.', 'HAPPENED past'],
  ['Modi was on Monday received.', 'HAPPENED past'],
  ['Modi has on Monday met Macron.', 'HAPPENED past'],
  ['Modi will on Monday meet Macron.', 'PLANNED future'],
  ['Modi had met Macron.', 'HAPPENED remote'],
  ['The meeting was held in Paris.', 'HAPPENED past'],
  ['Modi is meeting Macron.', 'ONGOING present'],
  ['Modi meets Macron in Paris', 'ONGOING present'],
  ['Modi will meet Macron.', 'PLANNED future'],
  ['Modi would meet Macron.', 'PLANNED future'],
  ['Modi is to meet Macron.', 'PLANNED future'],
  ['Modi was to meet Macron.', 'PLANNED past'],
  ['Modi is expected to meet Macron.', 'PLANNED future'],
  ['Modi is due in Paris.', 'PLANNED future'],
  ['Modi to meet Macron in Paris', 'PLANNED future'],
  ['Modi may meet Macron.', 'POSSIBLE future'],
  ['Modi could meet Macron.', 'POSSIBLE future'],
  ['The meeting is possible in May.', 'POSSIBLE future'],
  ['Modi did not meet Macron.', 'DENIED past'],
  ['Modi could not meet Macron.', 'DENIED past'],
  ['Modi cannot meet Macron.', 'DENIED past'],
  ["Modi didn't meet Macron.", 'DENIED past'],
  ['Modi never met Macron.', 'DENIED past'],
  ['Modi will not meet Macron.', 'DENIED future'],
  ["Modi won't meet Macron.", 'DENIED future'],
  ['The meeting was cancelled.', 'CANCELLED past'],
  ['The meeting was called off.', 'CANCELLED past'],
  ['The planned visit was postponed.', 'null past'],
  ['The visit was put off.', 'null past'],
  // What is said of the planned, the expected or the cancelled is not planned, expected or cancelled itself.
  ['Modi discussed the planned visit.', 'HAPPENED past'],
  ['Modi met Macron after the cancelled tour.', 'HAPPENED past'],
  ['An important meeting in Paris', 'null null'],
];

describe('how a clause with its verb in the middle is told', () => {
  it.each(PREDICATES)('%s %s', (text, expected) => {
    expect(cut(text)).toEqual([`${text}: ${expected}`]);
  });
});

describe('where a clause with its verb in the middle ends', () => {
  it.each<[string, string[]]>([
    [
      'Modi met Macron on Monday and will visit Japan.',
      ['Modi met Macron on Monday: HAPPENED past', 'and will visit Japan.: PLANNED future'],
    ],
    [
      'Modi, who met Macron on Monday, will visit Japan.',
      ['Modi, who met Macron on Monday: HAPPENED past', ', will visit Japan.: PLANNED future'],
    ],
    [
      'Misri said Modi will visit Japan.',
      ['Misri said: HAPPENED past', 'Modi will visit Japan.: PLANNED future'],
    ],
    [
      'Modi met Macron and Scholz in Paris, officials said.',
      ['Modi met Macron and Scholz in Paris: HAPPENED past', ', officials said.: HAPPENED past'],
    ],
    [
      // When it was is part of what is told.
      'Modi will meet Macron a day after he met Scholz.',
      ['Modi will meet Macron a day after he met Scholz.: PLANNED future'],
    ],
    [
      'Misri denied that Modi had met Macron.',
      ['Misri denied: HAPPENED past', 'that Modi had met Macron.: DENIED remote'],
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
