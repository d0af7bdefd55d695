import fc from 'fast-check';
import { ANY_VILLAGE } from '../../src/languages/entities.js';
import { isoDate, toDay } from '../../src/values/day.js';
import { valueKey } from '../../src/values/key.js';
import { mirror } from '../../src/values/region.js';
import { relate } from '../../src/values/relate.js';
import type { Relation, Value } from '../../src/values/value.js';
import { duration, entity, order, quantity, time } from './build.js';

/** Days around a turn of the year, close together so that every relation comes up. */
const FIRST = toDay(2025, 11, 20);
const days = fc.integer({ min: 0, max: 50 }).map((n) => isoDate(FIRST + n));
const hedges = fc.constantFrom('', '', '~', '?', '%');
const dates = fc.oneof(
  { weight: 6, arbitrary: days },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2025-11', '2025-12', '2026-01', '2025', '2026', '2025-24'),
  },
);
const hedgedDates = fc.tuple(dates, hedges).map(([date, hedge]) => date + hedge);
const intervals = fc
  .tuple(days, days, hedges, hedges)
  .map(([a, b, h, k]) => (a < b ? `${a}${h}/${b}${k}` : `${b}${h}/${a}${k}`));
const times = fc
  .oneof(
    { weight: 3, arbitrary: hedgedDates },
    { weight: 2, arbitrary: intervals },
    { weight: 1, arbitrary: hedgedDates.map((date) => `../${date}`) },
    { weight: 1, arbitrary: hedgedDates.map((date) => `${date}/..`) },
    {
      weight: 1,
      arbitrary: fc.array(days, { minLength: 1, maxLength: 4 }).map((all) => `[${all.join()}]`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(days, fc.integer({ min: 0, max: 23 }), hedges)
        .map(([day, hour, hedge]) => `${day}T${String(hour).padStart(2, '0')}:30${hedge}`),
    },
  )
  .map(time);

const suffix = fc.constantFrom('', '~');
const durations = fc
  .tuple(fc.constantFrom('P', 'PT'), fc.integer({ min: 0, max: 60 }), fc.nat(3), suffix)
  .map(([head, count, unit, hedge]) =>
    duration(`${head}${count}${head === 'P' ? 'YMWD'[unit] : 'HMHM'[unit]}${hedge}`),
  );
const figures = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 1, max: 40 }).map((n) => n * 1000),
);
const quantities = fc.oneof(
  fc.tuple(figures, fc.constantFrom('', '~', '+', '-')).map(([n, sign]) => quantity(`${n}${sign}`)),
  fc
    .tuple(figures, fc.nat(30), suffix)
    .map(([n, more, hedge]) => quantity(`${n}..${n + more}${hedge}`)),
);
/** Shares told to no, one or two places, close together. */
const percentages = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 2_300, max: 2_700 }),
      fc.constantFrom(0, 1, 2),
      fc.constantFrom('', '', '~', '+', '-'),
    )
    .map(([n, places, sign]) => quantity(`${(n / 100).toFixed(places)}${sign}`, '%')),
  fc
    .tuple(fc.integer({ min: 230, max: 270 }), fc.nat(30), suffix)
    .map(([n, more, hedge]) => quantity(`${n / 10}..${(n + more) / 10}${hedge}`, '%')),
);
const orders = fc
  .tuple(fc.constantFrom('BEFORE', 'SAME_DAY', 'AFTER'), fc.option(fc.integer({ min: -2, max: 2 })))
  .map(([word, gap]) => order(word as 'BEFORE', gap));
/** A tree of places: 3, 3.1, 3.1.2 …; what a key begins with lies around it. */
const places = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 })
  .map((path) => {
    const key = (length: number): string => `place/${path.slice(0, length).join('.')}`;
    const above = path
      .map((_, i) => key(i))
      .slice(1)
      .reverse();
    return entity(key(path.length), above);
  });
/** Villages that no list knows: places of one kind, some of whose names are alike. */
const villages = fc
  .constantFrom('phulrai', 'phulrae', 'phulrai-garhi', 'garhi', 'rampur', 'rampura', 'kasganj')
  .map((name) => entity(`place/~${name}`, [ANY_VILLAGE]));
const ordinals = fc
  .integer({ min: 1, max: 3 })
  .map((ordinal): Value => ({ kind: 'ordinal', ordinal }));
const occurrences = fc.boolean().map((occurred): Value => ({ kind: 'occurrence', occurred }));

const KINDS: readonly (readonly [string, fc.Arbitrary<Value>])[] = [
  ['time', times],
  ['duration', durations],
  ['quantity', quantities],
  ['a percentage', percentages],
  ['order', orders],
  ['entity', places],
  ['a village known by its name alone', fc.oneof(villages, places)],
  ['ordinal', ordinals],
  ['occurrence', occurrences],
];

const relation = (left: Value, right: Value): Relation => relate(left, right).relation;

describe.each(KINDS)('the laws of %s', (_kind, values) => {
  const runs = { numRuns: 2_000 };

  it('a value is equal to itself', () => {
    fc.assert(
      fc.property(values, (a) => relation(a, a) === 'EQUAL'),
      runs,
    );
  });

  it('narrower and wider mirror each other, and by the same rule', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(relation(b, a)).toBe(mirror(relation(a, b)));
        expect(relate(b, a).rule).toBe(relate(a, b).rule);
      }),
      runs,
    );
  });

  it('what is narrower stays disjoint', () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.array(values, { minLength: 12, maxLength: 16 }), (all) => {
        for (const b of all) {
          const narrower = all.filter((a) => ['NARROWER', 'EQUAL'].includes(relation(a, b)));
          const apart = all.filter((c) => relation(b, c) === 'DISJOINT');
          for (const a of narrower) {
            for (const c of apart) {
              tried++;
              // A plain check: `expect` in the innermost loop takes a minute.
              if (relation(a, c) !== 'DISJOINT') throw new Error(JSON.stringify({ a, b, c }));
            }
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(tried).toBeGreaterThan(1_000);
  });

  it('two keys are the same exactly where two values are equal', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(valueKey(a) === valueKey(b)).toBe(relation(a, b) === 'EQUAL');
      }),
      runs,
    );
  });
});
