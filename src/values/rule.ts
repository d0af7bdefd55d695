import type { Position } from './region.js';
import type { Relation } from './value.js';

/** What a rule found. */
export interface Finding {
  readonly relation: Relation;
  /**
   * Where DISJOINT or NEAR has a distance in days: from the left value to the right one, positive where
   * the right one is later. Null where it is not known; absent where the kind has none.
   */
  readonly days?: number | null;
}

/** A relation of two values with the name of the rule that found it. */
export interface Outcome extends Finding {
  readonly rule: string;
}

/** Two values that are laid side by side. */
export interface Pair<T> {
  readonly left: T;
  readonly right: T;
}

/** Two values of an ordered kind, with how they lie to each other: worked out once, read by every rule. */
export interface PlacedPair<T> extends Pair<T> {
  readonly lies: Position;
}

/**
 * One rule of one kind of value. Its name is stable and published; its docstring says what it asserts
 * and where that comes from. It returns null where it has nothing to say.
 */
export interface Rule<P> {
  readonly name: string;
  decide(pair: P): Finding | null;
}

/** Asks the rules in order; the first that decides wins. The last rule of a list always decides. */
export function firstOf<P>(rules: readonly Rule<P>[], pair: P): Outcome {
  for (const rule of rules) {
    const finding = rule.decide(pair);
    if (finding) {
      const { relation, days } = finding;
      // No object spread here or in the rules: it costs 3 µs, ten times all else that a comparison does.
      return days === undefined
        ? { relation, rule: rule.name }
        : { relation, days, rule: rule.name };
    }
  }
  throw new Error('no rule decided: a list of rules ends with one that always does');
}
