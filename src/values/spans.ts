/**
 * A set of numbers as closed intervals, flat: `[from, to, from, to, …]`, ascending, none touching
 * another. An open end is an infinity. Most sets are one interval, so that case goes first everywhere.
 */
export type Spans = readonly number[];

/** How one set lies to another; `inside` and `around` are strict. */
export type Lie = 'same' | 'inside' | 'around' | 'partial' | 'apart';

/** How the left set lies to the right one. */
export function lie(left: Spans, right: Spans): Lie {
  const leftInside = isCovered(left, right);
  const rightInside = isCovered(right, left);
  if (leftInside) return rightInside ? 'same' : 'inside';
  if (rightInside) return 'around';
  return meets(left, right) ? 'partial' : 'apart';
}

/** Whether some number lies in both. */
export function meets(left: Spans, right: Spans): boolean {
  if (left.length === 2 && right.length === 2) {
    return at(left, 0) <= at(right, 1) && at(right, 0) <= at(left, 1);
  }
  return intersect(left, right).length > 0;
}

/** The numbers that lie in both. */
export function intersect(left: Spans, right: Spans): Spans {
  const common: number[] = [];
  let l = 0;
  let r = 0;
  while (l < left.length && r < right.length) {
    const from = Math.max(at(left, l), at(right, r));
    const to = Math.min(at(left, l + 1), at(right, r + 1));
    if (from <= to) common.push(from, to);
    if (at(left, l + 1) < at(right, r + 1)) l += 2;
    else r += 2;
  }
  return common;
}

/** The numbers that lie in any of the intervals; `step` is the distance of two neighbours that touch. */
export function unite(intervals: readonly (readonly [number, number])[], step: number): Spans {
  const sorted = [...intervals].sort((a, b) => a[0] - b[0]);
  const united: number[] = [];
  for (const [from, to] of sorted) {
    const last = united.length - 1;
    if (last > 0 && from <= at(united, last) + step) {
      united[last] = Math.max(at(united, last), to);
    } else {
      united.push(from, to);
    }
  }
  return united;
}

/** The intervals of a set, one pair each. */
export function pairs(spans: Spans): [number, number][] {
  const list: [number, number][] = [];
  for (let i = 0; i < spans.length; i += 2) list.push([at(spans, i), at(spans, i + 1)]);
  return list;
}

/** The least number of a set. */
export function least(spans: Spans): number {
  return at(spans, 0);
}

/** The greatest number of a set. */
export function greatest(spans: Spans): number {
  return at(spans, spans.length - 1);
}

function isCovered(inner: Spans, outer: Spans): boolean {
  let o = 0;
  for (let i = 0; i < inner.length; i += 2) {
    while (o < outer.length && at(outer, o + 1) < at(inner, i)) o += 2;
    if (o >= outer.length || at(outer, o) > at(inner, i) || at(outer, o + 1) < at(inner, i + 1)) {
      return false;
    }
  }
  return true;
}

function at(spans: Spans, index: number): number {
  return spans[index] as number;
}
