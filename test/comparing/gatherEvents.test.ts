import fc from 'fast-check';
import { distance, gatherEvents } from '../../src/comparing/gatherEvents.js';
import type { GatheredMention } from '../../src/comparing/model.js';
import { mention, type ToldMention } from '../support/comparing.js';
import { ref } from '../values/build.js';

/** The groups by article, however they came about. */
const groups = (mentions: readonly GatheredMention[]): string[] =>
  gatherEvents(mentions)
    .map(({ mentions: group }) => group.map(({ ref: name }) => name).join(' '))
    .sort();

const told = (...all: readonly ToldMention[]) =>
  groups(all.map((one) => mention({ ref: one.article, ...one })));

const moscow = ref('place/moscow', ['place/russia']);
const kremlin = ref('place/kremlin', ['place/moscow', 'place/russia']);
const doha = ref('place/doha', ['place/qatar']);
const unknown = ref('place/~golden-hall');
const day = '2025-11-18';

// biome-ignore format: a case a row
const CASES: readonly (readonly [string, readonly ToldMention[], readonly string[]])[] = [
  ['the same day', [{ article: 'A', time: day }, { article: 'B', time: day }], ['A B']],
  ['a day apart', [{ article: 'A', time: '2025-11-17' }, { article: 'B', time: day }], ['A B']],
  ['a day and its month', [{ article: 'A', time: '2025-11', reach: 0 }, { article: 'B', time: day }], ['A B']],
  ['a day and a time that is not told', [{ article: 'A', window: { from: 20_400, to: 20_420 } }, { article: 'B', time: day }], ['A B']],
  ['four articles', ['A', 'B', 'C', 'D'].map((article) => ({ article, time: day })), ['A B C D']],
  ['three months apart', [{ article: 'A', time: '2025-08-21' }, { article: 'B', time: day }], ['A', 'B']],
  ['two weeks apart', [{ article: 'A', time: '2025-11-04' }, { article: 'B', time: day }], ['A', 'B']],
  ['neighbouring months', [{ article: 'A', time: '2025-10', reach: 0 }, { article: 'B', time: '2025-11', reach: 0 }], ['A', 'B']],
  ['no window', [{ article: 'A', time: day, window: null }, { article: 'B', time: day }], ['A', 'B']],
  // What one article tells apart stays apart
  ['two of one article', [{ article: 'A', ref: 'A1', time: day }, { article: 'A', ref: 'A2', time: day }], ['A1', 'A2']],
  ['two of one article beside another', [{ article: 'A', ref: 'A1', time: '2025-11-17' }, { article: 'A', ref: 'A2', time: '2025-11-19' }, { article: 'B', ref: 'B1', time: '2025-11-17' }, { article: 'B', ref: 'B2', time: '2025-11-19' }], ['A1 B1', 'A2 B2']],
  ['two of one article that each fit a third', [{ article: 'A', ref: 'A1', time: '2025-11-16' }, { article: 'A', ref: 'A2', time: '2025-11-19' }, { article: 'B', ref: 'B', time: day }], ['A1', 'A2 B']],
  // Who and what
  ['other people', [{ article: 'A', time: day }, { article: 'B', time: day, who: ['a', 'c'] }], ['A', 'B']],
  ['the same people the other way round', [{ article: 'A', time: day }, { article: 'B', time: day, who: ['b', 'a'] }], ['A B']],
  ['a meeting and a call', [{ article: 'A', time: day }, { article: 'B', time: day, type: 'call' }], ['A', 'B']],
  // Where
  ['a place in the other', [{ article: 'A', time: '2025-11-17', place: kremlin }, { article: 'B', time: day, place: moscow }], ['A B']],
  ['a place and none', [{ article: 'A', time: '2025-11-17', place: moscow }, { article: 'B', time: day }], ['A B']],
  ['two places, two days', [{ article: 'A', time: '2025-11-17', place: doha }, { article: 'B', time: day, place: moscow }], ['A', 'B']],
  ['two places, the very day: a conflict of places', [{ article: 'A', time: day, place: doha }, { article: 'B', time: day, place: moscow }], ['A B']],
  ['a place that is known by its name alone', [{ article: 'A', time: '2025-11-17', place: unknown }, { article: 'B', time: day, place: moscow }], ['A B']],
  // Which of a series
  ['two numbers of a series', [{ article: 'A', time: '2025-11-17', ordinal: 25 }, { article: 'B', time: day, ordinal: 26 }], ['A', 'B']],
  ['two numbers, the very day: a conflict of numbers', [{ article: 'A', time: day, ordinal: 25 }, { article: 'B', time: day, ordinal: 26 }], ['A B']],
  ['a number and none', [{ article: 'A', time: '2025-11-17', ordinal: 25 }, { article: 'B', time: day }], ['A B']],
  // Complete linkage: no chain of small differences
  ['a chain', [{ article: 'A', time: '2025-11-10' }, { article: 'B', time: '2025-11-15' }, { article: 'C', time: '2025-11-20' }], ['A B', 'C']],
  ['a chain, its nearer pair first', [{ article: 'A', time: '2025-11-10' }, { article: 'B', time: '2025-11-15' }, { article: 'C', time: '2025-11-18' }], ['A', 'B C']],
  ['a chain of four', [{ article: 'A', time: '2025-11-10' }, { article: 'B', time: '2025-11-12' }, { article: 'C', time: '2025-11-17' }, { article: 'D', time: '2025-11-19' }], ['A B', 'C D']],
  ['the nearest of two', [{ article: 'A', ref: 'A1', time: '2025-11-14' }, { article: 'A', ref: 'A2', time: day }, { article: 'B', ref: 'B', time: '2025-11-17' }], ['A1', 'A2 B']],
  ['a plan and its outcome a day on', [{ article: 'A', time: '2025-11-17', modality: 'PLANNED' }, { article: 'B', time: day }], ['A B']],
];

describe('gatherEvents', () => {
  it.each(CASES)('%s', (_, mentions, expected) => {
    expect(told(...mentions)).toEqual([...expected].sort());
  });

  it('has none of none', () => {
    expect(gatherEvents([])).toEqual([]);
  });

  it('gathers 20,000 mentions in time that grows with their number', () => {
    const mentions = Array.from({ length: 20_000 }, (_, at) =>
      mention({
        article: `A${at}`,
        ref: `A${at}`,
        window: { from: (at >> 1) * 30, to: (at >> 1) * 30 + 2 },
      }),
    );
    const start = process.cpuUsage();
    expect(gatherEvents(mentions)).toHaveLength(10_000);
    // Well under a second; laying each beside each takes minutes.
    expect(process.cpuUsage(start).user).toBeLessThan(10_000_000);
  });

  it('lists the mentions of an event by their sort keys', () => {
    const [event] = gatherEvents(['C', 'A', 'B'].map((article) => mention({ article, time: day })));
    expect(event?.mentions.map(({ article }) => article)).toEqual(['A', 'B', 'C']);
  });
});

describe('distance', () => {
  it.each([
    ['2025-11-17', '2025-11-17', 0],
    ['2025-11-17', '2025-11-18', 1],
    ['2025-11-18', '2025-11-17', 1],
    ['2025-11-17/2025-11-18', '2025-11-20', 2],
  ])('from %s to %s is about %d', (a, b, days) => {
    const apart = distance(mention({ article: 'A', time: a }), mention({ article: 'B', time: b }));
    expect(Math.floor(apart as number)).toBe(days);
  });

  it('is the same both ways', () => {
    const [a, b] = [
      mention({ article: 'A', time: '2025-11' }),
      mention({ article: 'B', time: day }),
    ];
    expect(distance(a, b)).toBe(distance(b, a));
    expect(distance(a, b)).not.toBeNull();
  });
});

/** Mentions of a few articles, days, places and people, as crowded as a busy week. */
const crowd = fc
  .array(
    fc.record({
      article: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
      day: fc.integer({ min: 1, max: 28 }),
      who: fc.constantFrom(['a', 'b'], ['a', 'c']),
      place: fc.constantFrom(null, moscow, kremlin, doha),
      ordinal: fc.constantFrom(null, null, 25, 26),
      hasTime: fc.boolean(),
    }),
    { maxLength: 14 },
  )
  .map((all) =>
    all.map(({ day: n, hasTime, ...more }, at) =>
      mention({
        ...more,
        ref: `m${String(at).padStart(2, '0')}`,
        time: hasTime ? `2025-11-${String(n).padStart(2, '0')}` : null,
        ...(!hasTime && { window: { from: 20_390 + n, to: 20_400 + n } }),
      }),
    ),
  );

describe('any mentions', () => {
  it('are gathered alike in whatever order they come', () => {
    const shuffled = crowd.chain((mentions) =>
      fc.tuple(
        fc.constant(mentions),
        fc.shuffledSubarray(mentions, { minLength: mentions.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([mentions, others]) => {
        expect(groups(others)).toEqual(groups(mentions));
      }),
      { numRuns: 500 },
    );
  });

  it('are each in one group, whose members could all be of one event', () => {
    fc.assert(
      fc.property(crowd, (mentions) => {
        const events = gatherEvents(mentions);
        const all = events.flatMap((event) => event.mentions.map(({ ref: name }) => name));
        expect(all.sort()).toEqual(mentions.map(({ ref: name }) => name));
        for (const event of events) {
          for (const [at, one] of event.mentions.entries()) {
            for (const other of event.mentions.slice(at + 1)) {
              expect(distance(one, other)).not.toBeNull();
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
