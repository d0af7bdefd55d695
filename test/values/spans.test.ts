import fc from 'fast-check';
import { intersect, type Lie, lie, meets, type Spans, unite } from '../../src/values/spans.js';

const MOST = 12;

/** Sets of small numbers, as spans and as the plain set that they stand for. */
const sets = fc
  .uniqueArray(fc.integer({ min: 0, max: MOST }), { minLength: 1, maxLength: MOST })
  .map((numbers) => ({
    numbers: new Set(numbers),
    spans: unite(
      numbers.map((n) => [n, n]),
      1,
    ),
  }));

function members(spans: Spans): number[] {
  const all: number[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    for (let n = spans[i]!; n <= spans[i + 1]!; n++) all.push(n);
  }
  return all;
}

function modelLie(left: Set<number>, right: Set<number>): Lie {
  const within = [...left].every((n) => right.has(n));
  const around = [...right].every((n) => left.has(n));
  if (within && around) return 'same';
  if (within) return 'inside';
  if (around) return 'around';
  return [...left].some((n) => right.has(n)) ? 'partial' : 'apart';
}

describe('spans', () => {
  it('agree with sets of numbers', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        expect(members(a.spans)).toEqual([...a.numbers].sort((x, y) => x - y));
        expect(lie(a.spans, b.spans)).toBe(modelLie(a.numbers, b.numbers));
        const common = [...a.numbers].filter((n) => b.numbers.has(n)).sort((x, y) => x - y);
        expect(members(intersect(a.spans, b.spans))).toEqual(common);
        expect(meets(a.spans, b.spans)).toBe(common.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it('reach to infinity', () => {
    expect(lie([5, Infinity], [-Infinity, 4])).toBe('apart');
    expect(lie([5, Infinity], [-Infinity, 5])).toBe('partial');
    expect(lie([5, Infinity], [-Infinity, Infinity])).toBe('inside');
    expect(lie([-Infinity, Infinity], [-Infinity, Infinity])).toBe('same');
  });

  it('join what touches, and nothing else', () => {
    expect(
      unite(
        [
          [5, 6],
          [1, 2],
          [3, 4],
          [9, 9],
        ],
        1,
      ),
    ).toEqual([1, 6, 9, 9]);
    expect(
      unite(
        [
          [1, 9],
          [2, 3],
        ],
        1,
      ),
    ).toEqual([1, 9]);
  });
});
