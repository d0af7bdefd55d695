import fc from 'fast-check';
import { consistent } from '../../src/values/consistency.js';
import { isoDate, toDay } from '../../src/values/day.js';
import { relate } from '../../src/values/relate.js';
import type { Relation, TimeValue } from '../../src/values/value.js';
import { time } from './build.js';

/**
 * A second, naive account of time: it lists days one by one, and knows neither intervals nor seconds.
 * What it says must be what `relate` says.
 */
interface Listed {
  readonly value: TimeValue;
  readonly core: ReadonlySet<number>;
  readonly extent: ReadonlySet<number>;
}

const FIRST = toDay(2025, 11, 25);
const RANGE = 24;
const HALO = 3;

function listed(
  stretches: readonly { from: number; to: number; before: boolean; after: boolean }[],
  text: string,
): Listed {
  const core = new Set<number>();
  const extent = new Set<number>();
  for (const { from, to, before, after } of stretches) {
    for (let day = from; day <= to; day++) core.add(day);
    for (let day = from - (before ? HALO : 0); day <= to + (after ? HALO : 0); day++)
      extent.add(day);
  }
  return { value: time(text), core, extent };
}

const day = fc.integer({ min: FIRST, max: FIRST + RANGE });
const stretch = fc
  .record({ a: day, b: day, before: fc.boolean(), after: fc.boolean() })
  .map(({ a, b, ...hedges }) => ({
    from: Math.min(a, b),
    to: Math.max(a, b),
    ...hedges,
  }));
const singles = fc
  .tuple(day, fc.boolean())
  .map(([d, hedged]) =>
    listed(
      [{ from: d, to: d, before: hedged, after: hedged }],
      `${isoDate(d)}${hedged ? '~' : ''}`,
    ),
  );
const intervals = stretch
  .filter(({ from, to }) => from < to)
  .map((s) =>
    listed([s], `${isoDate(s.from)}${s.before ? '~' : ''}/${isoDate(s.to)}${s.after ? '~' : ''}`),
  );
const sets = fc
  .array(
    stretch.filter(({ from, to }) => from < to),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) =>
    listed(
      all.map((s) => ({ ...s, before: false, after: false })),
      `[${all.map((s) => `${isoDate(s.from)}..${isoDate(s.to)}`).join()}]`,
    ),
  );
const dates = fc.oneof(singles, intervals, sets);

const within = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  [...a].every((d) => b.has(d));
const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  [...a].some((d) => b.has(d));

function model(a: Listed, b: Listed): Relation {
  if (!meet(a.core, b.core)) return meet(a.extent, b.extent) ? 'NEAR' : 'DISJOINT';
  const inside = within(a.extent, b.extent);
  const around = within(b.extent, a.extent);
  if (inside && around) {
    const [coreInside, coreAround] = [within(a.core, b.core), within(b.core, a.core)];
    if (coreInside && coreAround) return 'EQUAL';
    return coreInside ? 'NARROWER' : coreAround ? 'WIDER' : 'OVERLAPPING';
  }
  return inside ? 'NARROWER' : around ? 'WIDER' : 'OVERLAPPING';
}

describe('a model that lists days', () => {
  it('agrees with relate', () => {
    const seen = new Map<Relation, number>();
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const { relation } = relate(a.value, b.value);
        seen.set(relation, (seen.get(relation) ?? 0) + 1);
        expect(relation).toBe(model(a, b));
      }),
      { numRuns: 5_000, seed: 20_251_119 },
    );
    // The law is worth something only where every relation came up.
    expect([...seen.keys()].sort()).toEqual([
      'DISJOINT',
      'EQUAL',
      'NARROWER',
      'NEAR',
      'OVERLAPPING',
      'WIDER',
    ]);
  });

  it('agrees with consistent: some day satisfies all', () => {
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1, maxLength: 4 }), (all) => {
        const common = all
          .map(({ extent }) => extent)
          .reduce((a, b) => new Set(Array.from(a).filter((d) => b.has(d))));
        expect(consistent(all.map(({ value }) => value))).toBe(common.size > 0);
      }),
      { numRuns: 2_000 },
    );
  });
});
