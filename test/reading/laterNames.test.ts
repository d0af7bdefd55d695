import { packFor } from '../../src/languages/registry.js';
import { withLaterNames } from '../../src/reading/laterNames.js';
import { itemsOf, type Sentence, senseOf } from '../../src/reading/sentence.js';
import { sentences as cut } from '../../src/text/sentences.js';
import { tokenise } from '../../src/text/tokens.js';

/** The keys of the people that an article's sentences name, lone surnames as the article names them in full. */
function people(text: string): string[] {
  const pack = packFor(/\p{Script=Devanagari}/u.test(text) ? 'hi' : 'en');
  if (!pack) throw new Error('No pack reads the text.');
  const tokens = tokenise(text);
  const read = cut(tokens, pack.abbreviations).map(({ from, to }): Sentence => {
    const items = itemsOf(tokens, from, to, pack);
    return { tokens, items, question: false, quoted: items.map(() => false) };
  });
  return withLaterNames(read, pack).flatMap(({ items }) =>
    items.flatMap((item) => senseOf(item, 'person')?.entity.key ?? []),
  );
}

// biome-ignore format: a case a row
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['by surname', 'Manoj Agarwal came in. Agarwal said it was late.', ['person/~mnj-agrvl', 'person/~mnj-agrvl']],
  ['by a surname that no list holds', 'Justice Tamas Worlik heard them. Later Worlik left the court.', ['person/~tms-vrlk', 'person/~tms-vrlk']],
  ['by given name', 'हरीश वर्मा आए। हरीश ने कहा कि देर हुई।', ['person/~hrs-vrm', 'person/~hrs-vrm']],
  ['of someone in the lexicon', 'Prashant Kishor spoke first. Then Kishor left the hall.', ['person/prashant-kishor', 'person/prashant-kishor']],
  ['not where two share it', 'Manoj Agarwal and Anil Agarwal came in. Agarwal said it was late.', ['person/~mnj-agrvl', 'person/~anl-agrvl']],
  ['not an everyday word', 'विकास वर्मा आए। विकास की बात हुई।', ['person/~vks-vrm']],
  ['not within a longer name', 'Manoj Agarwal came in. The Agarwal Sabha met later.', ['person/~mnj-agrvl']],
  ['not before a noun without a marker', 'हरीश वर्मा आए। वर्मा परिवार दुखी है।', ['person/~hrs-vrm']],
];

describe('a name that stands alone', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});
