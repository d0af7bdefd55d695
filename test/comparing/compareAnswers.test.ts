import fc from 'fast-check';
import { compareAnswers } from '../../src/comparing/compareAnswers.js';
import type { GatheredClaim } from '../../src/comparing/model.js';
import type { QuestionKind } from '../../src/reading/reading.js';
import { policies } from '../../src/values/policies.js';
import type { Value } from '../../src/values/value.js';
import { claim, mention } from '../support/comparing.js';
import { short } from '../support/reading.js';
import { duration, entity, order, quantity, time } from '../values/build.js';

const event = mention({ article: 'any', time: '2025-11-18' });

/** Claims written as `origin value MODALITY`; origins with the same letter are one. */
const claims = (kind: QuestionKind, value: (text: string) => Value, ...all: readonly string[]) =>
  all.map((one, at): GatheredClaim => {
    const [origin = '', text = '', modality = 'HAPPENED'] = one.split(' ');
    return claim(kind, value(text), event, {
      ref: `c${at}`,
      sortKey: `${origin}${at}`,
      article: `${origin}${at}`,
      originKeys: [origin],
      modality: modality as GatheredClaim['modality'],
    });
  });
const dates = (...all: readonly string[]) => claims('DATE', time, ...all);

describe('consensus', () => {
  it.each<[string, readonly string[], string, number]>([
    ['one source', ['a 2025-11-18'], 'SINGLE_SOURCE', 1],
    ['one source twice', ['a 2025-11-18', 'a 2025-11-18'], 'SINGLE_SOURCE', 1],
    ['one source, more exactly', ['a 2025-11', 'a 2025-11-18'], 'SINGLE_SOURCE', 1],
    ['two sources that say the same', ['a 2025-11-18', 'b 2025-11-18'], 'AGREED', 2],
    [
      'two sources that say the same in two ways',
      ['a 2025-11', 'b 2025-11-01/2025-11-30'],
      'AGREED',
      2,
    ],
    ['a day and its month', ['a 2025-11', 'b 2025-11-18'], 'REFINED', 2],
    [
      'stretches that overlap',
      ['a 2025-12-01/2025-12-07', 'b 2025-12-05/2025-12-10'],
      'REFINED',
      2,
    ],
    ['what meets only through a hedge', ['a 2025-12-05~', 'b 2025-12-07'], 'REFINED', 2],
    ['two days', ['a 2025-11-17', 'b 2025-11-18'], 'CONFLICTING', 2],
    ['two days of one source', ['a 2025-11-17', 'a 2025-11-18'], 'CONFLICTING', 1],
    [
      'two days, and a month that holds both',
      ['a 2025-11-17', 'b 2025-11-18', 'c 2025-11'],
      'CONFLICTING',
      3,
    ],
    ['a plan and another day', ['a 2025-11-17 PLANNED', 'b 2025-11-18'], 'CONFLICTING', 2],
  ])('of %s', (_, told, consensus, origins) => {
    expect(compareAnswers('DATE', dates(...told))).toMatchObject({
      consensus,
      independentOrigins: origins,
      policyVersion: policies.version,
    });
  });

  it.each<[string, QuestionKind, Value, Value, string]>([
    ['orders', 'ORDER', order('BEFORE', -1), order('SAME_DAY', 0), 'CONFLICTING'],
    ['an order and its days', 'ORDER', order('BEFORE'), order('BEFORE', -1), 'REFINED'],
    ['lengths', 'DURATION', duration('P25Y'), duration('P20Y'), 'CONFLICTING'],
    ['about a length', 'DURATION', duration('P25Y'), duration('P25Y~'), 'REFINED'],
    [
      'places',
      'PLACE',
      entity('place/kremlin', ['place/moscow']),
      entity('place/moscow'),
      'REFINED',
    ],
    ['figures', 'QUANTITY', quantity('12'), quantity('10+'), 'REFINED'],
    [
      'occurrences',
      'OCCURRENCE',
      { kind: 'occurrence', occurred: true },
      { kind: 'occurrence', occurred: false },
      'CONFLICTING',
    ],
    [
      'ordinals',
      'ORDINAL',
      { kind: 'ordinal', ordinal: 25 },
      { kind: 'ordinal', ordinal: 26 },
      'CONFLICTING',
    ],
  ])('of %s', (_, kind, one, other, consensus) => {
    const pair = [one, other].map((value, at) =>
      claim(kind, value, event, {
        ref: `c${at}`,
        sortKey: `c${at}`,
        article: `o${at}`,
        originKeys: [`o${at}`],
      }),
    );
    expect(compareAnswers(kind, pair).consensus).toBe(consensus);
  });
});

describe('answers', () => {
  const told = (...all: readonly string[]) =>
    compareAnswers('DATE', dates(...all)).answers.map(
      ({ value, claims: refs, origins }) => `${short(value)}: ${refs.join(' ')} (${origins})`,
    );

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'those with most independent origins first',
      ['a 2025-11-17', 'b 2025-11-18', 'c 2025-11-18'],
      ['2025-11-18: c1 c2 (2)', '2025-11-17: c0 (1)'],
    ],
    [
      'then those with most claims',
      ['a 2025-11-17', 'b 2025-11-18', 'b 2025-11-18'],
      ['2025-11-18: c1 c2 (1)', '2025-11-17: c0 (1)'],
    ],
    [
      'many claims of one origin behind two origins',
      ['a 2025-11-17', 'a 2025-11-17', 'a 2025-11-17', 'b 2025-11-18', 'c 2025-11-18'],
      ['2025-11-18: c3 c4 (2)', '2025-11-17: c0 c1 c2 (1)'],
    ],
    [
      'then by value',
      ['b 2025-11-18', 'a 2025-11-17'],
      ['2025-11-17: c1 (1)', '2025-11-18: c0 (1)'],
    ],
    [
      'the same value in two ways once',
      ['b 2025-11-01/2025-11-30', 'a 2025-11'],
      ['2025-11: c1 c0 (2)'],
    ],
  ])('stand in order: %s', (_, all, expected) => {
    expect(told(...all)).toEqual(expected);
  });

  it('are compared pair by pair, the left one before the right one', () => {
    const { answers, comparisons } = compareAnswers(
      'DATE',
      dates('a 2025-12', 'a 2025-12', 'b 2025-12-05~', 'c 2025-11-30'),
    );
    expect(answers.map(({ value }) => short(value))).toEqual([
      '2025-12',
      '2025-11-30',
      '2025-12-05~',
    ]);
    expect(comparisons).toEqual([
      { left: 0, right: 1, relation: 'DISJOINT', rule: 'time/apart' },
      { left: 0, right: 2, relation: 'WIDER', rule: 'time/within' },
      { left: 1, right: 2, relation: 'DISJOINT', rule: 'time/apart' },
    ]);
  });

  it('are the same in whatever order the claims come', () => {
    const value = fc.constantFrom(
      '2025-11',
      '2025-11-17',
      '2025-11-18',
      '2025-11-18~',
      '2025-12-01/2025-12-07',
    );
    const all = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c'), value).map((one) => one.join(' ')),
      { minLength: 1, maxLength: 8 },
    );
    const shuffled = all
      .map((one) => dates(...one))
      .chain((one) =>
        fc.tuple(fc.constant(one), fc.shuffledSubarray(one, { minLength: one.length })),
      );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(compareAnswers('DATE', other)).toEqual(compareAnswers('DATE', one));
      }),
    );
  });
});
