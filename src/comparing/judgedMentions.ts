/** What an editor judged of two accounts, by their refs. */
export interface JudgedMentions {
  readonly left: string;
  readonly right: string;
  readonly verdict: 'SAME' | 'DIFFERENT';
}

/** Mentions that editors judged to be of one event are one from the start; whatever they judged different is never joined. */
export interface Cells {
  /** The cell of each mention: the first of those that it is one with. */
  readonly cellOf: readonly number[];
  readonly apart: (x: number, y: number) => boolean;
}

/** The cells of mentions, by their places. */
export function cellsOf(
  mentions: readonly { readonly ref: string }[],
  judged: readonly JudgedMentions[],
): Cells {
  const cellOf = mentions.map((_, at) => at);
  if (!judged.length) return { cellOf, apart: () => false };
  const places = new Map(mentions.map(({ ref }, at) => [ref, at]));
  const apart = new Set<string>();
  for (const { left, right, verdict } of judged) {
    const [x, y] = [places.get(left), places.get(right)];
    if (x === undefined || y === undefined) continue;
    if (verdict === 'DIFFERENT') apart.add(pairOf(x, y));
    else {
      const [one, other] = [cellOf[x] as number, cellOf[y] as number];
      const [first, second] = [Math.min(one, other), Math.max(one, other)];
      for (const [at, cell] of cellOf.entries()) if (cell === second) cellOf[at] = first;
    }
  }
  return { cellOf, apart: (x, y) => apart.has(pairOf(x, y)) };
}

const pairOf = (x: number, y: number): string => `${Math.min(x, y)} ${Math.max(x, y)}`;

/**
 * Whether two groups can be one event: nobody judged any of the one and any of the other different, and each cell of the one
 * can be one with each of the other, through any of its mentions. A cell of one mention is the usual case.
 */
export function areAdmissible(
  first: readonly number[],
  second: readonly number[],
  cellOf: readonly number[],
  apart: Cells['apart'],
  canBeOne: (x: number, y: number) => boolean,
): boolean {
  if (first.some((x) => second.some((y) => apart(x, y)))) return false;
  const cells = (group: readonly number[]): number[][] => {
    const found = new Map<number, number[]>();
    for (const at of group) {
      const cell = cellOf[at] as number;
      found.set(cell, [...(found.get(cell) ?? []), at]);
    }
    return [...found.values()];
  };
  const others = cells(second);
  return cells(first).every((one) =>
    others.every((other) => one.some((x) => other.some((y) => canBeOne(x, y)))),
  );
}
