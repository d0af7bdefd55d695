import { unitsOf } from './codePoints.js';

/** A stretch of a text, in code points, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text that the same stretches cover from end to end. */
export interface Segment<Over extends Stretch> {
  readonly text: string;
  readonly start: number;
  readonly over: readonly Over[];
}

/** Cuts a text wherever a stretch begins or ends: stretches may lie in each other or overlap. */
export function segments<Over extends Stretch>(
  text: string,
  stretches: readonly Over[],
): Segment<Over>[] {
  const places = [...new Set([0, ...stretches.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const units = unitsOf(text, places);
  const begins = stretches.toSorted((a, b) => a.start - b.start);
  const found: Segment<Over>[] = [];
  let open: Over[] = [];
  let next = 0;
  for (const [at, start] of places.entries()) {
    open = open.filter(({ end }) => end > start);
    for (let one = begins[next]; one && one.start <= start; one = begins[++next]) open.push(one);
    const piece = text.slice(units[at], units[at + 1]);
    if (piece) found.push({ text: piece, start, over: [...open] });
  }
  return found;
}
