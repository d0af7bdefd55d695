import type {
  BusinessMeasure,
  BusinessTakes,
} from '../../languages/happenings/businessMeasures.js';
import type { TimeExpression } from '../../languages/sense.js';
import { flatMap } from '../../values/flatMap.js';
import type { DurationValue, QuantityValue } from '../../values/value.js';
import { durationValue } from '../claims/duration.js';
import { isCounting, quantityValue } from '../figureValue.js';
import { type Sentence, senseOf } from '../sentence.js';

/** A figure of a business report, at its item and over its tokens. */
export interface BusinessFigure {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly value: DurationValue | QuantityValue;
  /** A length within which something is to be done. */
  readonly within?: true;
}

/** From here up, a bare number with its magnitude is money where a measure asks for money: a deal of 7,425 crore. */
const LEAST_BARE_MONEY = 1e5;

/** Rupees: what bare sums of an Indian newsroom are in. */
const HOME_MONEY = 'INR';

/** The figures of a sentence. */
export function figuresIn(sentence: Sentence): BusinessFigure[] {
  return flatMap(sentence.items, (item, at): BusinessFigure[] => {
    const { from, to } = item;
    const within = withinOf(senseOf(item, 'time')?.time ?? senseOf(item, 'period')?.time);
    if (within) return [{ at, from, to, value: within, within: true }];
    if (senseOf(item, 'time') || senseOf(item, 'clock')) return [];
    for (const sense of item.senses) {
      if (sense.cls === 'quantity') return [{ at, from, to, value: quantityValue(sense) }];
      if (sense.cls === 'duration') return [{ at, from, to, value: durationValue(sense) }];
      if (sense.cls === 'number' && isCounting(sentence, at))
        return [
          {
            at,
            from,
            to,
            value: quantityValue({ cls: 'quantity', n: sense.n, unit: '1', bound: 'exact' }),
          },
        ];
    }
    return [];
  });
}

/** Within 30 days: a length from now on. */
function withinOf(time: TimeExpression | undefined): DurationValue | null {
  const isAhead =
    (time?.form === 'lasting' && time.shift === 1) ||
    (time?.form === 'offset' && time.sign === 1 && time.from === null);
  const [first, ...more] = isAhead ? time.lengths : [];
  return first ? durationValue({ cls: 'duration', ...first, approximate: false, more }) : null;
}

const MONEY = /^[A-Z]{3}$/u;
const BULK: ReadonlySet<string> = new Set(['t', 'kg', 'MW', 'kW', 'GW', 'L', 'car', 'vehicle']);
const STAFF: ReadonlySet<string> = new Set(['employee', 'worker', 'person', '1']);

/** The figure as a measure takes it, in the measure's unit; null where it cannot be of it. */
export function asMeasured(
  { value }: BusinessFigure,
  { slug, takes, least = 0, most = Number.POSITIVE_INFINITY }: BusinessMeasure,
): DurationValue | QuantityValue | null {
  if (value.kind === 'duration') return takes === 'length' ? value : null;
  const size = value.number ?? value.lower ?? value.upper ?? 0;
  if (size < least || size > most) return null;
  const unit = unitFor(takes, value.unit, size);
  if (unit === null) return null;
  // At least 67 shares is what one lot holds.
  if (slug === 'lot') return { ...value, unit, lower: size, upper: size };
  return { ...value, unit };
}

function unitFor(takes: BusinessTakes, unit: string, size: number): string | null {
  switch (takes) {
    case 'money':
      if (unit === '1' && size >= LEAST_BARE_MONEY) return HOME_MONEY;
      return MONEY.test(unit) ? unit : null;
    case 'percent':
      return unit === '%' ? unit : null;
    case 'share':
      return unit === 'share' ? unit : null;
    case 'bulk':
      return BULK.has(unit) ? unit : null;
    case 'times':
      return unit === '1' ? unit : null;
    case 'staff':
      return STAFF.has(unit) && size >= LEAST_STAFF ? 'employee' : null;
    case 'seat':
      return unit === 'seat' || unit === '1' ? 'seat' : null;
    case 'length':
      return null;
  }
}

/** Fewer are people of whom something is told, not a firm's staff. */
const LEAST_STAFF = 20;
