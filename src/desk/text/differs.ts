/** An answer as far as its words are concerned. */
export interface Worded {
  readonly id: string;
  readonly value: { readonly text: string };
}

/** How two answers lie to each other. */
export interface Pair {
  readonly relation: string;
  readonly left: { readonly id: string };
  readonly right: { readonly id: string };
}

/** The answers that some other answer rules out, in their order. */
export function opposed<Answer extends Worded>(
  answers: readonly Answer[],
  pairs: readonly Pair[],
): Answer[] {
  const apart = new Set(
    pairs
      .filter(({ relation }) => relation === 'DISJOINT')
      .flatMap(({ left, right }) => [left.id, right.id]),
  );
  return answers.filter(({ id }) => apart.has(id));
}

/** Values as short as they can be said together. */
export interface Shortened {
  /** Words that all begin with. */
  readonly begin: string;
  /** What each has of its own. */
  readonly parts: readonly string[];
  /** Words that all end with. */
  readonly end: string;
}

/** Takes out what all values share: of `17 November 2025` and `18 November 2025` the parts are 17 and 18. */
export function shortened(values: readonly string[]): Shortened {
  const words = values.map((value) => value.split(' '));
  const first = words[0] ?? [];
  const room = words.length > 1 ? Math.min(...words.map(({ length }) => length)) - 1 : 0;
  const shared = (most: number, at: (count: number) => number): number => {
    let count = 0;
    while (count < most && words.every((one) => one.at(at(count)) === first.at(at(count)))) count++;
    return count;
  };
  const end = shared(room, (count) => -1 - count);
  const begin = shared(room - end, (count) => count);
  return {
    begin: first.slice(0, begin).join(' '),
    parts: words.map((one) => one.slice(begin, one.length - end).join(' ')),
    end: first.slice(first.length - end).join(' '),
  };
}
