import type { CueRow } from './business.js';

/**
 * Words of loose dated acts: a curfew is lifted, a licence lapses. They are looked for in clauses with a time alone, and
 * an act needs a thing and what is done to it.
 */
export interface ActWords {
  /** Things, by the slug of `happenings/acts.ts`. */
  readonly things: readonly CueRow[];
  /** What is done, by the slug of the doing. */
  readonly doings: readonly CueRow[];
  /** Words of what goes on, which began on the day since when it has: `doing`. */
  readonly lasting: readonly CueRow[];
  /** Words that only set a day for it: is scheduled. They stand for doing it, of things that are held. */
  readonly plans: readonly CueRow[];
  /** Verbs in the past that no other reading knows as verbs. */
  readonly pasts: readonly CueRow[];
  /** Words that deny what is told beside them. */
  readonly denials: readonly CueRow[];
  /** Portfolios of a cabinet, by the slug of `happenings/portfolios.ts`. */
  readonly portfolios: readonly CueRow[];
  /** Words beside a portfolio that say it is one: department, विभाग. */
  readonly departments: readonly CueRow[];
  /** Words by which somebody gets a portfolio or keeps it. */
  readonly givings: readonly CueRow[];
  /** Phrases that tell a whole act, as `thing.doing`. */
  readonly whole: readonly CueRow[];
}
