import fc from 'fast-check';
import { type Comparison, compareClaims } from '../../src/comparing/askQuestions.js';
import type {
  ComparedQuestion,
  GatheredClaim,
  GatheredMention,
} from '../../src/comparing/model.js';
import { claim, mention } from '../support/comparing.js';
import { short } from '../support/reading.js';
import { duration, order, ref, time } from '../values/build.js';

const answersOf = ({ answers }: ComparedQuestion) => answers.map(({ value }) => short(value));

/** Two meetings of one person, each told by two articles that put them in opposite ways. */
const first = (article: string, day: string) => mention({ article, time: day, who: ['a', 'b'] });
const second = (article: string, day: string) => mention({ article, time: day, who: ['a', 'c'] });
const [a1, a2] = [first('A', '2025-11-17'), second('A', '2025-11-18')];
const [b1, b2] = [first('B', '2025-11-18'), second('B', '2025-11-18')];
const ordered = (one: GatheredMention, other: GatheredMention) =>
  ({ kind: 'order', first: one.ref, second: other.ref }) as const;

const MENTIONS = [a1, a2, b1, b2];
const CLAIMS = [
  claim('DATE', time('2025-11-17'), a1),
  claim('DATE', time('2025-11-18'), a2),
  claim('DATE', time('2025-11-18'), b1),
  claim('DATE', time('2025-11-18'), b2),
  claim('ORDER', order('BEFORE', -1), ordered(a1, a2), { article: 'A' }),
  claim('ORDER', order('SAME_DAY', 0), ordered(b2, b1), { article: 'B' }),
];

describe('compareClaims', () => {
  const { events, descriptions, questions } = compareClaims(MENTIONS, CLAIMS);

  it('asks one question of each event and kind, and one of their order', () => {
    expect(events.map((event) => event.mentions.map(({ ref: name }) => name))).toEqual([
      [a1.ref, b1.ref],
      [a2.ref, b2.ref],
    ]);
    expect(questions.map(({ kind, of, consensus }) => [kind, of, consensus])).toEqual([
      ['DATE', { events: [0] }, 'CONFLICTING'],
      ['DATE', { events: [1] }, 'AGREED'],
      ['ORDER', { events: [0, 1] }, 'CONFLICTING'],
    ]);
  });

  it('describes what each asks of', () => {
    expect(questions.map(({ subject }) => subject)).toEqual([
      { kind: 'event', event: descriptions[0] },
      { kind: 'event', event: descriptions[1] },
      { kind: 'order', first: descriptions[0], second: descriptions[1] },
    ]);
  });

  it.each<[string, GatheredClaim, GatheredClaim, string[]]>([
    [
      'one way',
      claim('ORDER', order('BEFORE', -1), ordered(a1, a2)),
      claim('ORDER', order('AFTER', 1), ordered(b2, b1)),
      ['BEFORE -1'],
    ],
    [
      'the other way',
      claim('ORDER', order('AFTER', 1), ordered(a2, a1)),
      claim('ORDER', order('BEFORE', -1), ordered(b1, b2)),
      ['BEFORE -1'],
    ],
    [
      'without days',
      claim('ORDER', order('AFTER'), ordered(a2, a1)),
      claim('ORDER', order('BEFORE'), ordered(b1, b2)),
      ['BEFORE'],
    ],
    [
      'in opposite ways',
      claim('ORDER', order('BEFORE'), ordered(a1, a2)),
      claim('ORDER', order('BEFORE'), ordered(b2, b1)),
      ['AFTER', 'BEFORE'],
    ],
  ])('turns orders told %s one way round', (_, one, other, expected) => {
    const claims = [
      { ...one, ref: 'x', sortKey: 'x' },
      { ...other, ref: 'y', sortKey: 'y' },
    ];
    const asked = compareClaims(MENTIONS, claims).questions;
    expect(asked.map((question) => answersOf(question).sort())).toEqual([expected]);
  });

  it('joins what is asked of an aspect by its key, and only by it', () => {
    const aspect = (key: string) =>
      ({ kind: 'aspect', key, about: [ref('place/india')], noun: { en: 'partnership' } }) as const;
    const asked = compareClaims(
      [],
      [
        claim('DURATION', duration('P25Y'), aspect('duration/partnership'), {
          article: 'A',
        }),
        claim('DURATION', duration('P20Y'), aspect('duration/partnership'), {
          article: 'B',
        }),
        claim('DURATION', duration('P70Y'), aspect('duration/relations'), {
          article: 'C',
        }),
      ],
    ).questions;
    expect(asked.map(({ of, consensus }) => [of, consensus])).toEqual([
      [{ aspect: 'duration/partnership' }, 'CONFLICTING'],
      [{ aspect: 'duration/relations' }, 'SINGLE_SOURCE'],
    ]);
    expect(asked[0]?.subject).toEqual({
      kind: 'aspect',
      about: [ref('place/india')],
      noun: { en: 'partnership' },
    });
  });

  it('names an aspect as the first claim by sort key does', () => {
    const told = (sortKey: string) =>
      claim(
        'DURATION',
        duration('P25Y'),
        { kind: 'aspect', key: 'duration/x', about: [], noun: { en: sortKey } },
        { ref: sortKey, sortKey },
      );
    for (const claims of [
      [told('a'), told('b')],
      [told('b'), told('a')],
    ])
      expect(compareClaims([], claims).questions).toMatchObject([
        { subject: { noun: { en: 'a' } } },
      ]);
  });

  it('leaves out claims about mentions that are not given, and orders within one event', () => {
    const lone = mention({ article: 'Z', time: '2025-11-17' });
    const both = [first('A', '2025-11-17'), first('B', '2025-11-17')] as const;
    expect(compareClaims([], [claim('DATE', time('2025-11-17'), lone)]).questions).toEqual([]);
    expect(
      compareClaims(both, [claim('ORDER', order('BEFORE'), ordered(...both))]).questions,
    ).toEqual([]);
    expect(
      compareClaims([both[0]], [claim('ORDER', order('BEFORE'), ordered(both[0], lone))]).questions,
    ).toEqual([]);
  });

  it('keeps questions of two kinds about one event apart', () => {
    const claims = [
      claim('DATE', time('2025-11-17'), a1),
      claim('OCCURRENCE', { kind: 'occurrence', occurred: true }, a1),
    ];
    expect(compareClaims([a1], claims).questions.map(({ kind }) => kind)).toEqual([
      'DATE',
      'OCCURRENCE',
    ]);
  });
});

describe('any claims', () => {
  const days = fc.constantFrom('2025-11-16', '2025-11-17', '2025-11-18', '2025-11');
  const story = fc
    .array(
      fc.record({
        article: fc.constantFrom('A', 'B', 'C', 'D'),
        who: fc.constantFrom('b', 'c', 'd'),
        day: days,
      }),
      { maxLength: 9 },
    )
    .map((all) =>
      all.map(({ article, who, day }, at) =>
        mention({ article, time: day, who: ['a', who], ref: `m${at}` }),
      ),
    )
    .map((mentions) => ({
      mentions,
      claims: mentions.flatMap((one, at): GatheredClaim[] => {
        const next = mentions[at + 1];
        const date = claim('DATE', one.event.time as NonNullable<typeof one.event.time>, one, {
          ref: `d${at}`,
          sortKey: `d${at}`,
        });
        return next?.article === one.article
          ? [
              date,
              claim('ORDER', order(at % 2 ? 'BEFORE' : 'SAME_DAY'), ordered(one, next), {
                ref: `o${at}`,
                sortKey: `o${at}`,
              }),
            ]
          : [date];
      }),
    }));

  it('are compared alike in whatever order they and their mentions come', () => {
    const shuffled = story.chain(({ mentions, claims }) =>
      fc.record({
        mentions: fc.constant(mentions),
        claims: fc.constant(claims),
        otherMentions: fc.shuffledSubarray(mentions, { minLength: mentions.length }),
        otherClaims: fc.shuffledSubarray(claims, { minLength: claims.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ mentions, claims, otherMentions, otherClaims }) => {
        expect(compareClaims(otherMentions, otherClaims)).toEqual<Comparison>(
          compareClaims(mentions, claims),
        );
      }),
      { numRuns: 300 },
    );
  });
});
