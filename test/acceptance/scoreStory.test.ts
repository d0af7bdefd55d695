import { compareAnswers } from '../../src/comparing/compareAnswers.js';
import type { ComparedQuestion } from '../../src/comparing/model.js';
import type { Claim } from '../../src/reading/reading.js';
import type { Value } from '../../src/values/value.js';
import type { ComparedTexts } from '../support/compareTexts.js';
import { claim } from '../support/comparing.js';
import { facetOf } from '../support/gatheredHappenings.js';
import { conflictBetween, type GoldQuestion, type GoldStory } from '../support/goldStory.js';
import { isGoldValue } from '../support/goldValue.js';
import { scoreStory, sumOf } from '../support/scoreStory.js';
import { duration, entity, quantity, time } from '../values/build.js';

const TEXTS: Readonly<Record<string, string>> = { a: '😀😀 27 died, 5 hurt', b: 'Now 28 died' };

/** Two reports of the dead, one of the hurt, who must not be set against the dead. */
const story = (verdict: 'AGREE' | 'CONFLICT'): GoldStory => ({
  story: 'two-reports',
  articles: Object.entries(TEXTS).map(([id, text]) => ({
    id,
    text,
    outlet: id,
    language: 'en',
    publishedOn: '2025-11-18',
  })),
  questions: [
    {
      id: 'dead',
      type: 'count',
      verdict,
      answers: [
        { article: 'a', quote: '27 died', value: '27' },
        { article: 'b', quote: '28 died', value: '28' },
      ],
      relations: [{ a: '27', b: '28', relation: verdict }],
    },
    {
      id: 'hurt',
      type: 'count',
      verdict: 'SINGLE_SOURCE',
      answers: [{ article: 'a', quote: '5 hurt', value: '5' }],
    },
  ],
  traps: [{ kind: 'different_measure', questions: ['dead', 'hurt'] }],
});

/** Questions by the figures that they hold: `a27 b28`. */
function compared(...questions: readonly string[]): ComparedTexts {
  const told = new Map<string, { article: string; claim: Claim }>();
  return {
    told,
    questions: questions.map((figures) => {
      const claims = figures.split(' ').map((ref) => {
        const [article, figure] = [ref.charAt(0), ref.slice(1)];
        const start = [...(TEXTS[article] ?? '').split(figure)[0]!].length;
        const made = claim('QUANTITY', quantity(figure), facetOf('e1'), { article, ref });
        const evidence = { start, end: start + figure.length };
        told.set(ref, { article, claim: { ...made, evidence } as unknown as Claim });
        return made;
      });
      return { kind: 'QUANTITY', ...compareAnswers('QUANTITY', claims) } as ComparedQuestion;
    }),
  };
}

const counted = (verdict: 'AGREE' | 'CONFLICT', ...questions: readonly string[]) => {
  const { together, falseAlarms, conflictsFound, trapAlarms } = scoreStory(
    story(verdict),
    compared(...questions),
  );
  return [together, falseAlarms.length, conflictsFound, trapAlarms.length];
};

describe('the score of a story', () => {
  it('counts what there is to find', () => {
    expect(scoreStory(story('AGREE'), compared())).toEqual({
      questions: 2,
      together: 0,
      compatiblePairs: 1,
      falseAlarms: [],
      conflictPairs: 0,
      conflictsFound: 0,
      trapPairs: 2,
      trapAlarms: [],
    });
    expect(scoreStory(story('CONFLICT'), compared())).toMatchObject({
      compatiblePairs: 0,
      conflictPairs: 1,
    });
  });

  it.each<[string, 'AGREE' | 'CONFLICT', readonly string[], readonly number[]]>([
    ['each figure by itself', 'AGREE', ['a27', 'b28', 'a5'], [1, 0, 0, 0]],
    ['a conflict that is one', 'CONFLICT', ['a27 b28', 'a5'], [2, 0, 1, 0]],
    ['a conflict that is none', 'AGREE', ['a27 b28', 'a5'], [2, 1, 0, 0]],
    ['a trap', 'AGREE', ['a27', 'b28 a5'], [1, 0, 0, 1]],
    ['all in one question', 'CONFLICT', ['a27 b28 a5'], [2, 0, 1, 1]],
  ])('%s', (_, verdict, questions, expected) => {
    expect(counted(verdict, ...questions)).toEqual(expected);
  });

  it('adds up', () => {
    const one = scoreStory(story('AGREE'), compared('a27 b28', 'b28 a5'));
    expect(sumOf([one, one])).toMatchObject({ questions: 4, together: 4, trapPairs: 4 });
    expect(sumOf([one, one]).falseAlarms).toHaveLength(2);
    expect(one.falseAlarms).toEqual(['two-reports: a "27 died" (27) against b "28 died" (28)']);
  });

  it('refuses a story whose quote is not in its article', () => {
    const [question] = story('AGREE').questions;
    const answers = [{ article: 'a', quote: '28 died', value: '28' }];
    expect(() =>
      scoreStory({ ...story('AGREE'), questions: [{ ...question!, answers }] }, compared()),
    ).toThrow(/a does not say 28 died/u);
  });
});

// biome-ignore format: a case a row
const VALUES: readonly (readonly [string, Value, boolean | null | undefined])[] = [
  ['2025-11-18', time('2025-11-18'), true],
  ['2025-11-18~', time('2025-11-18'), true],
  ['2025-11-18', time('2025-11-17'), false],
  ['2025-11', time('2025-11-18'), false],
  ['2025-11-18T16:30', time('2025-11-18T16:30+05:30'), true],
  ['2025-11-18T11:00Z', time('2025-11-18T16:30'), true],
  ['2025-11-18T16:30', time('2025-11-18T16:00'), false],
  ['2025-11-18T16:30', time('2025-11-18'), null],
  ['2025-11-18', time('2025-11-18T16:30'), undefined],
  ['2.5 crore INR', quantity('25000000', 'INR'), true],
  ['1,200', quantity('1200~'), true],
  ['>=5', quantity('5+'), true],
  ['27', quantity('28'), false],
  ['7 years', duration('P7Y'), true],
  ['7 years', duration('P5Y'), false],
  ['63', { kind: 'ordinal', ordinal: 63 }, true],
  ['Moscow', entity('place/moscow'), null],
];

describe('a value told by hand', () => {
  it.each(VALUES)('%s beside %j: %s', (gold, value, expected) => {
    expect(isGoldValue(gold, value)).toBe(expected);
  });

  it('is in conflict where its relation says so, and only so', () => {
    const question = (verdict: GoldQuestion['verdict'], ...acceptable: string[]): GoldQuestion => ({
      id: 'q',
      type: 'count',
      verdict,
      answers: [],
      relations: acceptable.length
        ? [{ a: '1', b: '2', relation: acceptable[0]!, acceptable }]
        : [],
    });
    const between = (told: GoldQuestion, a = '1', b = '2') =>
      conflictBetween(
        told,
        { article: 'a', quote: '', value: a },
        { article: 'b', quote: '', value: b },
      );
    expect(between(question('CONFLICT', 'CONFLICT'))).toBe(true);
    expect(between(question('CONFLICT', 'CONFLICT'), '2', '1')).toBe(true);
    expect(between(question('CONFLICT', 'REFINE'))).toBe(false);
    expect(between(question('CONFLICT', 'CONFLICT', 'REFINE'))).toBeUndefined();
    expect(between(question('CONFLICT'))).toBeUndefined();
    expect(between(question('AGREE'))).toBe(false);
    expect(between(question('CONFLICT', 'CONFLICT'), '1', '1')).toBe(false);
  });
});
