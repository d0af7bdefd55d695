import type { QuestionKind } from '../../reading/reading.js';
import type { Relation } from '../../values/value.js';
import type { GatheredClaim } from '../model.js';

/** Where an earthquake struck: in the country whose clock times without a zone are read by, or elsewhere. */
export type Shaking = 'home' | 'elsewhere';

/** What a rule looks at: how the two values lie, and who says them how. */
export interface PairToJudge {
  readonly kind: QuestionKind;
  readonly relation: Relation;
  readonly left: readonly GatheredClaim[];
  readonly right: readonly GatheredClaim[];
  /** All claims that answer the question. */
  readonly all: readonly GatheredClaim[];
  /** Whether they are asked of an earthquake, and whether of one at home, where all sources go by one clock. */
  readonly shaking?: Shaking;
}

/** A rule that names a relation between two answers more closely than their values do. */
export interface ComparisonRule {
  /** Its documented name, as comparisons give it. */
  readonly name: string;
  /** The relation that it finds, where that is not the values' own. */
  readonly relation?: Relation;
  readonly applies: (pair: PairToJudge) => boolean;
}
