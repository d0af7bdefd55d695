import { type CompiledPack, keysOf } from '../languages/compile.js';
import { personWordOf } from '../languages/personWords.js';
import { flatMap } from '../values/flatMap.js';
import { Memo } from '../values/memo.js';
import type { EntityRef } from '../values/value.js';
import type { Item } from './items.js';
import { isCapital, isNameEdge, isNameWord, mayBegin, type NameText } from './nameSpans.js';
import { itemsWith, type Sentence, senseOf } from './sentence.js';

/** Shorter words of a name (an initial, a particle) stand for nobody alone. */
const SHORTEST = 3;

/**
 * Reads a lone word as the person whose full name ends or begins with it elsewhere in the article: Shukla, behind
 * Shubhanshu Shukla. Not where two people of the article share the word, and not a word that is an everyday one too.
 */
export function withLaterNames(sentences: readonly Sentence[], pack: CompiledPack): Sentence[] {
  const owners = ownersOf(sentences, pack);
  if (!owners.size) return [...sentences];
  return sentences.map((sentence) => {
    const text: NameText = { items: sentence.items, tokens: sentence.tokens, pack };
    let items: Item[] | null = null;
    for (const [at, item] of sentence.items.entries()) {
      if (item.senses.length || item.to > item.from + 1) continue;
      const owner = owners.get(sentence.tokens[item.from]?.key ?? '');
      if (!owner || !standsAlone(text, at)) continue;
      items ??= [...sentence.items];
      items[at] = item.as(
        [{ cls: 'person', entity: owner, short: true, office: null }],
        ['later-name'],
      );
    }
    return items ? { ...sentence, items } : sentence;
  });
}

const ENDS_NAME: ReadonlySet<string> = new Set([
  ...['time', 'place', 'number', 'quantity', 'duration', 'office', 'person', 'pronoun'],
]);

/** Whom the first and the last words of full names mean; null where they mean two. */
function ownersOf(
  sentences: readonly Sentence[],
  pack: CompiledPack,
): ReadonlyMap<string, EntityRef | null> {
  const owners = new Map<string, EntityRef | null>();
  for (const sentence of sentences)
    for (const at of itemsWith(sentence, 'person')) {
      const sense = senseOf(sentence.items[at], 'person');
      const person = sense?.entity;
      for (const word of person ? namesOf(person, sense.office !== null) : []) {
        if (word.length < SHORTEST || pack.notNames.has(word) || personWordOf(word) === 'either')
          continue;
        const other = owners.get(word);
        owners.set(
          word,
          other === undefined || other?.key === person?.key ? (person ?? null) : null,
        );
      }
    }
  return owners;
}

/** A single word is somebody's name where an office stands before it: President Rojas, then Rojas. */
function namesOf({ key, names }: EntityRef, isOfficer: boolean): string[] {
  return flatMap(Object.values(names), (name) => {
    const words = outerWords.get(name, () => outerWordsOf(name));
    return words.length > 1 || (isOfficer && key.includes('~')) ? words : [];
  });
}

const outerWords = new Memo<readonly string[]>(2_000);

/** The first and the last word of a name, or its only one. */
function outerWordsOf(name: string): readonly string[] {
  const words = keysOf(name).filter((key) => /^\p{L}/u.test(key));
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return words.length > 1 ? [first, last] : words;
}

/** Whether the word is no part of a longer name, and, where no capital tells it, stands as a name does. */
function standsAlone(text: NameText, at: number): boolean {
  const behind = text.items[at + 1];
  // What is known as something else is no part of the name.
  const isKnown =
    behind?.senses.some(
      (sense) => ENDS_NAME.has(sense.cls) || (sense.cls === 'marker' && sense.marker === 'between'),
    ) ?? false;
  if (!isCapital(text, at)) return mayBegin(text, at) && (isKnown || isNameEdge(text, at + 1));
  const isTitle = (index: number): boolean => text.items[index]?.has('title') ?? false;
  const isNeighbour = (index: number): boolean =>
    isCapital(text, index) && isNameWord(text, index) && !isTitle(index);
  return !isNeighbour(at - 1) && !isCapital(text, at + 1);
}
