/** A word or phrase that business reports use for one thing; an underscore stands for the space inside a phrase. */
export type CueRow = readonly [slug: string, forms: string];

/**
 * What a language's business reports say beside their figures and dates. The engine looks for these cues in reports of
 * business alone, so that a word here does not change how other reports are read.
 */
export interface BusinessWords {
  /** Words of which a report of business holds several, whatever it tells of. */
  readonly signs: readonly CueRow[];
  /** What a figure is of, by the slug of its measure. */
  readonly measures: readonly CueRow[];
  /** Words that name a measure only where no other does, such as the verb of a purchase beside its price. */
  readonly weak: readonly CueRow[];
  /** Parts of a firm told in words, by how many per cent they are: a fifth. */
  readonly fractions: readonly CueRow[];
  /** What a figure is scoped by: an open offer, the merged firm, an estimate. */
  readonly scopes: readonly CueRow[];
  /** How a share moved: `rise`, `fall`. */
  readonly moves: readonly CueRow[];
  /** Periods told by their distance: `year-ago`, `quarter-ago`; whole years: `year`, `part-year`, `last-year`, `last-fiscal`. */
  readonly periods: readonly CueRow[];
  /** Steps of a deal that have a day. */
  readonly steps: readonly CueRow[];
  /** Who takes such a step beside the bodies of the lexicon: a board, the shareholders. */
  readonly actors: readonly CueRow[];
  /** Words by which it is made known that a step was taken. */
  readonly tellings: readonly CueRow[];
  /** Generic names of firms, by the words that tell which of several it is; `having` ties what is before it to the name behind. */
  readonly firms: readonly CueRow[];
  /** Words that stand `before` or `behind` the names of firms alone; `doing`: what firms alone do. */
  readonly bearers: readonly CueRow[];
  /** Words of a swap: `per` stands before or behind the shares given up, `ratio` names it. */
  readonly swaps: readonly CueRow[];
  /** Words that put somebody into an office: `before` and `behind` the office. */
  readonly posts: readonly CueRow[];
  /** Who is to head a firm: `lead` it, `stay` in the office that stands before the name; `now`: does so already; `other`: what is led is no firm. */
  readonly leads: readonly CueRow[];
  /** Words that make a place a firm's home: `before` or `behind` the place. */
  readonly homes: readonly CueRow[];
  /** Words behind or before an ordinal that make it a rank, and what the rank is among. */
  readonly ranks: readonly CueRow[];
  /** How a deal is made known: `deal` and `announced` beside each other, a `filing`; `merge`: verbs of a merger; `purchase` and `merger`: what is completed. */
  readonly announcements: readonly CueRow[];
  /** How a deal is paid: `all-cash`, `cash`, `price`, `not` for what denies it; `whole-stake`: all the shares. */
  readonly payments: readonly CueRow[];
}
