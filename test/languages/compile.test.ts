import { compilePack, keysOf, type Trie } from '../../src/languages/compile.js';
import { hindi } from '../../src/languages/hi/pack.js';
import type { LanguagePack } from '../../src/languages/pack.js';
import { NAME_CLASSES } from '../../src/languages/patternSyntax.js';
import type { Sense } from '../../src/languages/sense.js';
import { productions } from '../../src/reading/productions/productions.js';

/** The senses that a phrase has in a trie. */
function sensesOf(trie: Trie, phrase: string): readonly Sense[] {
  let node: Trie | undefined = trie;
  for (const key of keysOf(phrase)) node = node?.next.get(key);
  return node?.senses ?? [];
}

const small = (more: Partial<LanguagePack>): LanguagePack => ({
  ...hindi,
  words: [],
  markers: [],
  patterns: [],
  predicates: [],
  ...more,
});

describe('keysOf', () => {
  it.each([
    ['के आस-पास', ['के', 'आस', '-', 'पास']],
    ['मॉस्को', ['मास्को']],
    ['जी20', ['जी20']],
    ['डॉ.', ['डा', '.']],
  ])('cuts %s', (phrase, keys) => {
    expect(keysOf(phrase)).toEqual(keys);
  });
});

describe('compilePack', () => {
  const month: Sense = { cls: 'month', month: 2 };
  const unit: Sense = { cls: 'unit', unit: 'month' };

  it('finds a word under any spelling of it', () => {
    const { words } = compilePack(small({ words: [{ forms: ['फरवरी'], sense: month }] }));
    expect(sensesOf(words, 'फ़रवरी')).toContain(month);
  });

  it('keeps all senses of a word, each once', () => {
    const { words } = compilePack(
      small({
        words: [
          { forms: ['माह', 'मा\u200Dह'], sense: unit },
          { forms: ['माह'], sense: month },
        ],
      }),
    );
    expect(sensesOf(words, 'माह')).toEqual([unit, month]);
  });

  it('ends a phrase where it ends and nowhere before', () => {
    const { markers } = compilePack(
      small({ markers: [{ forms: ['के तुरंत बाद'], sense: { cls: 'marker', marker: 'after' } }] }),
    );
    expect(sensesOf(markers, 'के तुरंत बाद')).toHaveLength(1);
    expect(sensesOf(markers, 'के तुरंत')).toHaveLength(0);
  });

  it("knows the lexicon's names beside the pack's words, in both languages", () => {
    const { words } = compilePack(small({}));
    for (const name of ['नरेंद्र मोदी', 'Narendra Modi'])
      expect(sensesOf(words, name)).toMatchObject([{ cls: 'personName', short: false }]);
    expect(sensesOf(words, 'मोदी')).toMatchObject([{ cls: 'personName', short: true }]);
    expect(sensesOf(words, 'रूसी')).toContainEqual(
      expect.objectContaining({ cls: 'placeAdjective' }),
    );
  });

  it('folds what the engine looks words up in', () => {
    const pack = compilePack(
      small({
        abbreviations: ['डॉ', 'Dr'],
        conjunctions: ['और'],
        notNames: ['मुद्दों'],
        notNameEndings: ['येगा'],
        clauseOpeners: { जहाँ: 'relative' },
        additives: ['इसके साथ ही'],
        predicates: [{ name: 'x', words: ['निर्धारित'], modality: 'PLANNED', tense: 'future' }],
      }),
    );
    expect([...pack.abbreviations]).toEqual(['डा', 'dr']);
    expect(pack.notNameEndings).toEqual(['एगा']);
    expect(pack.openers.get('जहां')).toBe('relative');
    expect(pack.additives).toEqual([['इसके', 'साथ', 'ही']]);
    expect(pack.predicates[0]?.keys).toEqual(new Set(['निर्धारित']));
  });

  it('refuses a pattern that cannot be read', () => {
    const patterns = [{ name: 'broken', pattern: "'तक", make: 'date' }];
    expect(() => compilePack(small({ patterns }))).toThrow("'तक");
  });
});

describe('the Hindi pack', () => {
  const pack = compilePack(hindi);

  it('names productions that exist, and patterns once each', () => {
    const unknown = hindi.patterns.filter(({ make }) => !(make in productions));
    expect(unknown).toEqual([]);
    expect(new Set(hindi.patterns.map(({ name }) => name)).size).toBe(hindi.patterns.length);
  });

  it('reads in its patterns only senses that its words or its patterns make', () => {
    const known = new Set<string>([...NAME_CLASSES, 'edge', 'number', 'year']);
    const walk = (node: Trie) => {
      for (const { cls } of node.senses) known.add(cls);
      for (const next of node.next.values()) walk(next);
    };
    walk(pack.words);
    for (const made of [
      'ratio',
      'clock',
      'period',
      'time',
      'duration',
      'quantity',
      'office',
      'person',
      'pair',
      'gathering',
    ])
      known.add(made);
    const read = pack.patterns.flatMap(({ terms }) => terms.flatMap(({ classes }) => classes));
    expect(read.filter((cls) => !known.has(cls))).toEqual([]);
  });

  it('has words for every number below 100', () => {
    const numbers = new Set(
      hindi.words.flatMap(({ sense }) => (sense.cls === 'number' ? [sense.n] : [])),
    );
    expect([...Array(100).keys()].filter((n) => !numbers.has(n))).toEqual([]);
  });

  it('has every month and weekday', () => {
    const of = (cls: 'month' | 'weekday') =>
      hindi.words.flatMap(({ sense }) =>
        sense.cls === 'month' && cls === 'month'
          ? [sense.month]
          : sense.cls === 'weekday' && cls === 'weekday'
            ? [sense.weekday]
            : [],
      );
    expect(of('month')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(of('weekday')).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
