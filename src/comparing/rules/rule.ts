import type { QuestionKind } from '../../reading/reading.js';
import type { Relation } from '../../values/value.js';
import type { GatheredClaim } from '../model.js';

/** What a rule looks at: how the two values lie, and who says them how. */
export interface PairToJudge {
  readonly kind: QuestionKind;
  readonly relation: Relation;
  readonly left: readonly GatheredClaim[];
  readonly right: readonly GatheredClaim[];
}

/** A rule that names a relation between two answers more closely than their values do. */
export interface ComparisonRule {
  /** Its documented name, as comparisons give it. */
  readonly name: string;
  readonly applies: (pair: PairToJudge) => boolean;
}
