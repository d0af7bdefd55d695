/** A line of two texts laid side by side: null where one of them has none to show. */
export interface Aligned {
  readonly left: string | null;
  readonly right: string | null;
}

/** Beyond this the table of all pairs would be too large: texts are then shown side by side as they are. */
const MOST_PAIRS = 1_000_000;

/** Lays the lines of two texts side by side, so that as many as possible stand beside their equals. */
export function align(left: string, right: string): Aligned[] {
  const a = left.split('\n');
  const b = right.split('\n');
  if (a.length * b.length > MOST_PAIRS)
    return Array.from({ length: Math.max(a.length, b.length) }, (_, at) => ({
      left: a[at] ?? null,
      right: b[at] ?? null,
    }));
  // The longest common run of lines from each pair of places on (Hunt and McIlroy's table, from its end).
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const rows: Aligned[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [one = null, other = null] = [a[i], b[j]];
    if (one !== null && one === other) {
      rows.push({ left: one, right: other });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      rows.push({ left: one, right: null });
      i++;
    } else {
      rows.push({ left: null, right: other });
      j++;
    }
  }
  return rows;
}
