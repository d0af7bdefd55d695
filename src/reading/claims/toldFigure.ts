import type { Measure } from '../../languages/happenings/measures.js';
import type { DurationValue, EntityRef, QuantityValue } from '../../values/value.js';
import type { Account, Telling } from '../account.js';
import type { Stretch } from '../frames/frame.js';

/** A figure in a sentence, at its item. */
export interface Figure {
  readonly at: number;
  readonly value: DurationValue | QuantityValue;
  /** Whether it is the time within which something is due: within 30 days. */
  readonly due?: true | undefined;
}

/** A figure with what it is of, and the items that say both. */
export interface Bound extends Figure {
  /** Slug of its measure; null where no word says what it is of. */
  readonly measure: string | null;
  readonly words: Stretch;
}

/** A figure with the happening that it is told of. */
export interface ToldFigure extends Bound {
  readonly sentence: number;
  /** Whether it stands in the headline, which says less than the text beneath it. */
  readonly headline: boolean;
  readonly account: Account;
  /** What it is of; null where no word says. */
  readonly of: Measure | null;
  /** The place that a count is told of, wherever the happening was. */
  readonly place: EntityRef | null;
  /** Where, where that is not where the happening was: nine in India. */
  readonly scope: EntityRef | null;
  /** The unit of a part: the women among the dead. */
  readonly part: string | null;
}

/** How a happening is told in the clause that holds an item, where it is told there. */
export function tellingAt(
  { tellings }: Account,
  sentence: number,
  at: number,
): Telling | undefined {
  return tellings.find(
    ({ frame }) => frame.sentence === sentence && at >= frame.clause.from && at < frame.clause.to,
  );
}
