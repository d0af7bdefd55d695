import { durationRegion } from './durationRegion.js';
import { type Policies, policies as standard } from './policies.js';
import { quantityRegion } from './quantityRegion.js';
import { greatest, least, type Spans } from './spans.js';
import { timeRegion } from './timeRegion.js';
import type { DurationValue, Value } from './value.js';

/** What the numbers of an extent count. */
export type Axis = 'SECONDS' | 'FIGURE' | 'DAYS' | 'RANK';

/** What a value allows, as a stretch of one axis; null where it is open. A set of several stretches is told from end to end. */
export interface Extent {
  readonly axis: Axis;
  /** What the words say. */
  readonly coreFrom: number | null;
  readonly coreTo: number | null;
  /** The same with the reach of its hedges. */
  readonly from: number | null;
  readonly to: number | null;
}

/** The extent of a value that lies on an axis; null for who, where, which came first and whether. */
export function extentOf(value: Value, policies: Policies = standard): Extent | null {
  switch (value.kind) {
    case 'time': {
      const { core, extent } = timeRegion(value.edtf, policies);
      return told('SECONDS', core, extent);
    }
    case 'quantity': {
      const { core, extent } = quantityRegion(value, policies);
      return told('FIGURE', core, extent);
    }
    case 'duration':
      return told(
        'DAYS',
        daysOf({ ...value, approximate: false }, policies),
        daysOf(value, policies),
      );
    case 'ordinal':
      return told('RANK', [value.ordinal, value.ordinal], [value.ordinal, value.ordinal]);
    default:
      return null;
  }
}

const daysOf = (value: DurationValue, policies: Policies): Spans =>
  durationRegion(value, policies).days;

const told = (axis: Axis, core: Spans, extent: Spans): Extent => ({
  axis,
  coreFrom: bound(least(core)),
  coreTo: bound(greatest(core)),
  from: bound(least(extent)),
  to: bound(greatest(extent)),
});

const bound = (number: number): number | null => (Number.isFinite(number) ? number : null);
