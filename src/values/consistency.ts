import { durationRegion } from './durationRegion.js';
import { orderDays } from './order.js';
import { policies as defaults, type Policies } from './policies.js';
import { quantityRegion } from './quantityRegion.js';
import { relate } from './relate.js';
import type { Outcome } from './rule.js';
import { intersect, type Spans } from './spans.js';
import { timeRegion } from './timeRegion.js';
import type { Value } from './value.js';

/** The relation of two of several values, by their positions among them; `left` comes before `right`. */
export interface PairOutcome extends Outcome {
  readonly left: number;
  readonly right: number;
}

/** Relates every pair of values, and says whether all of them can hold. */
export function relateAll(
  values: readonly Value[],
  policies: Policies = defaults,
): { readonly pairs: readonly PairOutcome[]; readonly consistent: boolean } {
  const pairs: PairOutcome[] = [];
  values.forEach((left, l) => {
    for (let r = l + 1; r < values.length; r++) {
      pairs.push({ left: l, right: r, ...relate(left, values[r] as Value, policies) });
    }
  });
  const apart = pairs.some((pair) => pair.relation === 'DISJOINT');
  return { pairs, consistent: !apart && jointly(values, policies) };
}

/**
 * Whether some state of the world satisfies all values, their hedges counted. Pairs are not enough: of
 * {1,2}, {2,3} and {1,3} December every two share a day and all three none. Values that cannot be
 * compared do not speak against each other.
 */
export function consistent(values: readonly Value[], policies: Policies = defaults): boolean {
  return relateAll(values, policies).consistent;
}

/** Whether the sets of each scale have an element in common. */
function jointly(values: readonly Value[], policies: Policies): boolean {
  const common = new Map<string, Spans>();
  for (const value of values) {
    const set = setOf(value, policies);
    if (!set) continue;
    const [scale, spans] = set;
    const before = common.get(scale);
    const shared = before ? intersect(before, spans) : spans;
    if (shared.length === 0) return false;
    common.set(scale, shared);
  }
  return true;
}

/** A value's set and the scale that it lies on; null where its kind is judged by pairs alone. */
function setOf(value: Value, policies: Policies): readonly [scale: string, Spans] | null {
  switch (value.kind) {
    case 'time': {
      const region = timeRegion(value.edtf, policies);
      // By which clock a date beside a foreign moment was read is not known: pairs have judged it.
      return region.ownClock ? null : ['time', region.extent];
    }
    case 'duration': {
      const { scale, extent } = durationRegion(value, policies);
      return [`duration ${scale}`, extent];
    }
    case 'quantity':
      return [`quantity ${value.unit}`, quantityRegion(value, policies).extent];
    case 'order':
      return ['order', orderDays(value)];
    default:
      return null;
  }
}
