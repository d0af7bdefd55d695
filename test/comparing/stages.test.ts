import fc from 'fast-check';
import { compareClaims } from '../../src/comparing/askQuestions.js';
import type { GatheredClaim } from '../../src/comparing/model.js';
import { stagesOf } from '../../src/comparing/stages.js';
import type { Facet } from '../../src/reading/reading.js';
import type { Value } from '../../src/values/value.js';
import { claim } from '../support/comparing.js';
import { facet, facetOf, happening } from '../support/gatheredHappenings.js';
import { short } from '../support/reading.js';
import { duration, quantity, time } from '../values/build.js';

/** A value with the days on which it was told, one claim a day; null for a day that is not known. */
type Told = readonly [string, ...(number | null)[]];

const TOLL = facet();
const PLAN = facet({ key: 'clock/planned', measure: null, mode: 'fixed' });

function claims(all: readonly Told[], about: Facet, read: (text: string) => Value) {
  return all.flatMap(([text, ...days], at) =>
    days.map((asOf, which): GatheredClaim => {
      const name = `${at}/${which}`;
      const subject = facetOf(`${name}/e1`, { ...about, asOf });
      const kind = about.measure ? 'QUANTITY' : 'DATE';
      return claim(kind, read(text), subject, { article: name, ref: name, sortKey: name });
    }),
  );
}

const counts = (all: readonly Told[], about = TOLL) => claims(all, about, (text) => quantity(text));
const plans = (all: readonly Told[], about = PLAN) =>
  claims(all, about, (text) => time(`2025-11-18T${text}`));

/** The values of each stage, in its own order. */
const valuesOf = (stages: readonly (readonly GatheredClaim[])[]): string[] =>
  stages.map((stage) => [...new Set(stage.map(({ value }) => short(value)))].join(', '));
const stagesOfCounts = (...all: readonly Told[]) =>
  valuesOf(stagesOf(counts(all), TOLL)).map((text) => text.replaceAll(' person', ''));
const stagesOfPlans = (...all: readonly Told[]) =>
  valuesOf(stagesOf(plans(all), PLAN)).map((text) => text.replaceAll('2025-11-18T', ''));

// biome-ignore format: a case a row
const COUNTS: readonly (readonly [string, readonly Told[], readonly string[]])[] = [
  ['a toll that grows from day to day', [['27', 2], ['107', 2, 3], ['116', 3], ['121', 3, 4]], ['27', '107', '116', '121']],
  ['the same, as it comes in', [['121', 4], ['27', 2], ['116', 3], ['107', 3]], ['27', '107', '116', '121']],
  ['one figure, told on many days', [['121', 3, 4, 9]], ['121']],
  ['two figures of one day', [['107', 2], ['116', 2]], ['107', '116']],
  ['a lower figure on a later day', [['123', 3], ['121', 4]], ['121, 123']],
  ['a lower figure told before and again after', [['121', 3, 5], ['123', 4]], ['121, 123']],
  ['the same, beside what grew before and after', [['27', 2], ['121', 3, 5], ['123', 4], ['130', 6]], ['27', '121, 123', '130']],
  ['a first count told again at the end', [['27', 2, 9], ['107', 3], ['121', 4]], ['27, 107, 121']],
  ['two quarrels', [['10', 3], ['11', 2], ['20', 7], ['21', 6]], ['10, 11', '20, 21']],
  ['"more than 50" counts from fifty', [['50', 2], ['50+', 3], ['61', 4]], ['50, 50+', '61']],
  ['"more than 50" on a later day than 61', [['50+', 5], ['61', 4]], ['50+, 61']],
  ['"about 30" on the day of 28', [['28', 2], ['30~', 2]], ['28, 30~']],
  ['"about 30" on a later day than 28', [['28', 2], ['30~', 3]], ['28', '30~']],
  ['"about 30" on the day of 20', [['20', 2], ['30~', 2]], ['20', '30~']],
  ['a figure at most', [['61', 4], ['70-', 3]], ['61, 70-']],
  ['a figure whose day is not known', [['121', null], ['123', 4]], ['121', '123']],
  ['a figure of which one day is known', [['121', null, 5], ['123', 4]], ['121, 123']],
  ['no day known', [['123', null], ['121', null]], ['121', '123']],
];

// biome-ignore format: a case a row
const PLANS: readonly (readonly [string, readonly Told[], readonly string[]])[] = [
  ['told on the same day', [['16:00', 3], ['16:30', 3]], ['16:00, 16:30']],
  ['told on a later day', [['16:00', 3], ['16:30', 4]], ['16:00', '16:30']],
  ['told again, in the order of the telling', [['16:30', 3, 4], ['16:00', 6]], ['16:30', '16:00']],
  ['told again after another', [['16:00', 3, 6], ['16:30', 4]], ['16:00, 16:30']],
  ['told over days that touch', [['16:00', 2, 4], ['16:30', 4, 6], ['17:00', 7]], ['16:00, 16:30', '17:00']],
  ['one after the other, joined by a third', [['16:00', 2], ['17:00', 6], ['16:30', 1, 7]], ['16:30, 16:00, 17:00']],
  ['one hour, told by many', [['16:00', 2, 3, 9]], ['16:00']],
  ['on a day that is not known', [['16:00', null], ['16:30', 4]], ['16:30', '16:00']],
];

describe('the stages of a count that grows', () => {
  it.each(COUNTS)('%s', (_, told, expected) => {
    expect(stagesOfCounts(...told)).toEqual(expected);
  });

  it('keep all claims, those of equal figures together', () => {
    const told = counts([
      ['27', 2, 3],
      ['107', 3, 4, null],
    ]);
    expect(stagesOf(told, TOLL).map((stage) => stage.map(({ ref }) => ref))).toEqual([
      ['0/0', '0/1'],
      ['1/0', '1/1', '1/2'],
    ]);
  });

  it('have no place for lengths, which are no counts', () => {
    const told = claims(
      [
        ['P7D', 2],
        ['P9D', 3],
      ],
      facet({ measure: 'stay' }),
      duration,
    );
    expect(valuesOf(stagesOf(told, facet({ measure: 'stay' })))).toEqual(['P7D, P9D']);
  });
});

describe('the stages of a plan', () => {
  it.each(PLANS)('%s', (_, told, expected) => {
    expect(stagesOfPlans(...told)).toEqual(expected);
  });
});

describe('what does not change', () => {
  it.each<[string, Facet]>([
    ['the hour at which it took place', facet({ ...PLAN, key: 'clock' })],
    ['a fixed figure', facet({ key: 'magnitude', measure: 'magnitude', mode: 'fixed' })],
    [
      'a figure whose scope is not told',
      facet({ key: 'same/2', measure: 'missing', mode: 'same' }),
    ],
  ])('%s has one stage, whenever it was told', (_, about) => {
    const told = about.measure
      ? counts(
          [
            ['5', 2],
            ['9', 7],
          ],
          about,
        )
      : plans(
          [
            ['16:00', 2],
            ['16:30', 7],
          ],
          about,
        );
    expect(stagesOf(told, about)).toEqual([told]);
  });
});

describe('questions of stages', () => {
  const mentions = ['A', 'B', 'C'].map((article) => happening({ article, time: '2025-11-18' }));
  const told = (article: number, value: Value, about: Facet) => {
    const { ref, article: name } = mentions[article]!;
    return claim(value.kind === 'time' ? 'DATE' : 'QUANTITY', value, facetOf(ref, about), {
      article: name,
    });
  };
  const asked = (...all: readonly GatheredClaim[]) =>
    compareClaims(mentions, all).questions.map(({ of, consensus, subject, answers }) => [
      'events' in of && of.facet,
      consensus,
      subject.kind === 'event' && subject.facet?.stage,
      answers.map(({ value }) => short(value)).join(', '),
    ]);

  it('each stage is asked by itself, and none is a conflict with the next', () => {
    expect(
      asked(
        told(0, quantity('107'), facet({ asOf: 2 })),
        told(1, quantity('107'), facet({ asOf: 2 })),
        told(2, quantity('121'), facet({ asOf: 3 })),
      ),
    ).toEqual([
      ['killed#1', 'AGREED', { nth: 0, of: 2 }, '107 person'],
      ['killed#2', 'SINGLE_SOURCE', { nth: 1, of: 2 }, '121 person'],
    ]);
  });

  it('what cannot all be right is a conflict within one stage, asked without a number', () => {
    expect(
      asked(
        told(0, quantity('121'), facet({ asOf: 2 })),
        told(1, quantity('123'), facet({ asOf: 3 })),
        told(2, quantity('121'), facet({ asOf: 4 })),
      ),
    ).toEqual([['killed', 'CONFLICTING', { nth: 0, of: 1 }, '121 person, 123 person']]);
  });

  it('a plan and its revision are two questions, what happened a third', () => {
    const at = (edtf: string) => time(`2025-11-18T${edtf}`);
    expect(
      asked(
        told(0, at('16:00'), { ...PLAN, asOf: 2 }),
        told(1, at('16:30'), { ...PLAN, asOf: 3 }),
        told(2, at('16:34'), { ...PLAN, key: 'clock', asOf: 4 }),
      ),
    ).toEqual([
      ['clock', 'SINGLE_SOURCE', { nth: 0, of: 1 }, '2025-11-18T16:34'],
      ['clock/planned#1', 'SINGLE_SOURCE', { nth: 0, of: 2 }, '2025-11-18T16:00'],
      ['clock/planned#2', 'SINGLE_SOURCE', { nth: 1, of: 2 }, '2025-11-18T16:30'],
    ]);
  });

  it('two facets of one event, and figures beside other figures, are asked apart', () => {
    const injured = (beside: number): Facet =>
      facet({ key: `injured/${beside}`, measure: 'injured', beside, asOf: 3 });
    expect(
      asked(
        told(0, quantity('121'), facet({ asOf: 3 })),
        told(0, quantity('28'), injured(121)),
        told(1, quantity('35'), injured(116)),
      ).map(([name]) => name),
    ).toEqual(['injured/116', 'injured/121', 'killed']);
  });
});

describe('any claims', () => {
  const day = fc.integer({ min: 0, max: 6 });
  const days = fc.array(day, { minLength: 1, maxLength: 3 });
  const toldDays = fc.array(fc.option(day, { freq: 4 }), { minLength: 1, maxLength: 3 });
  const figure = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('', '~', '+', '-'));
  const anyCounts = fc
    .array(
      fc.tuple(
        figure.map(([n, sign]) => `${n}${sign}`),
        toldDays,
      ),
      { maxLength: 7 },
    )
    .map((all) => counts(all.map(([text, told]): Told => [text, ...told])));
  const anyPlans = fc
    .array(fc.tuple(fc.integer({ min: 10, max: 14 }), days), { maxLength: 7 })
    .map((all) => plans(all.map(([hour, told]): Told => [`${hour}:00`, ...told])));
  const shuffled = (arbitrary: fc.Arbitrary<GatheredClaim[]>) =>
    arbitrary.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
  const names = (stages: readonly (readonly GatheredClaim[])[]) =>
    stages.map((stage) => stage.map(({ sortKey }) => sortKey).sort());

  it.each<[string, Facet, fc.Arbitrary<GatheredClaim[]>]>([
    ['counts', TOLL, anyCounts],
    ['plans', PLAN, anyPlans],
  ])('%s have the same stages in whatever order they come, and lose no claim', (_, about, all) => {
    fc.assert(
      fc.property(shuffled(all), ([one, other]) => {
        expect(names(stagesOf(other, about))).toEqual(names(stagesOf(one, about)));
        expect(names(stagesOf(one, about)).flat().sort()).toEqual(
          one.map(({ sortKey }) => sortKey).sort(),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('counts of two stages never fall from one day to a later one', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyCounts, (all) => {
        const stages = stagesOf(all, TOLL);
        const size = ({ value }: GatheredClaim) => (value.kind === 'quantity' ? value.number! : 0);
        const told = ({ subject }: GatheredClaim) =>
          subject.kind === 'event' ? subject.facet!.asOf : null;
        stages.forEach((stage, at) => {
          for (const one of stage)
            for (const other of stages.filter((_, which) => which !== at).flat()) {
              if (told(one) === null || told(other) === null) continue;
              tried++;
              if (size(one) < size(other)) expect(told(one)!).toBeLessThanOrEqual(told(other)!);
            }
        });
      }),
      { numRuns: 500 },
    );
    expect(tried).toBeGreaterThan(500);
  });
});
