import { isCurrency } from '../../values/currency.js';
import { timeBounds } from '../../values/edtf.js';
import { policies } from '../../values/policies.js';
import { numberFormat } from '../../values/print/intl.js';
import { printQuantity } from '../../values/print/quantity.js';
import { relate } from '../../values/relate.js';
import { least } from '../../values/spans.js';
import { timeRegion } from '../../values/timeRegion.js';
import type { DisplayLanguage, QuantityValue, TimeValue, Value } from '../../values/value.js';
import { say } from '../messages/say.js';

/** How far apart two values are, in words; null where there is no distance or it would say nothing. */
export function gapText(left: Value, right: Value, language: DisplayLanguage): string | null {
  if (left.kind === 'time' && right.kind === 'time') return timeGap(left, right, language);
  if (left.kind === 'quantity' && right.kind === 'quantity')
    return figureGap(left, right, language);
  // Two orders tell their distance by themselves: "on the same day", "a day earlier".
  return null;
}

/** By how much what happened lies off the plan; null where a side is no single day. */
export function fromPlanText(
  plan: Value,
  outcome: Value,
  language: DisplayLanguage,
): string | null {
  if (plan.kind !== 'time' || outcome.kind !== 'time') return null;
  const days = relate(plan, outcome).days ?? 0;
  if (!isDay(plan) || !isDay(outcome) || days === 0) return null;
  return say(language, 'fromPlan', { days: Math.abs(days), late: days > 0 ? 'yes' : 'no' });
}

function timeGap(left: TimeValue, right: TimeValue, language: DisplayLanguage): string | null {
  const days = Math.abs(relate(left, right).days ?? 0);
  if (isDay(left) && isDay(right)) return days ? say(language, 'daysApart', { days }) : null;
  const minutes = minutesApart(left, right);
  if (minutes !== null) {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    return minutes > 0 ? say(language, 'timeApart', { hours, minutes: rest }) : null;
  }
  // "At least a day" of two months that follow one another says nothing.
  return days > 1 ? say(language, 'atLeastDaysApart', { days }) : null;
}

function isDay({ edtf }: TimeValue): boolean {
  const { grain, earliest, latest } = timeBounds(edtf);
  return grain === 'day' && earliest !== null && earliest === latest;
}

/** Of two moments less than a day apart. */
function minutesApart(left: TimeValue, right: TimeValue): number | null {
  const [l, r] = [left, right].map(({ edtf }) => timeRegion(edtf, policies));
  if (l?.grain !== 'minute' || r?.grain !== 'minute') return null;
  const minutes = Math.abs(least(l.core) - least(r.core)) / 60;
  return minutes < 1_440 && Number.isInteger(minutes) ? minutes : null;
}

/** Of two exact figures of one unit. The bare number: the noun would need another case in Hindi. */
function figureGap(
  left: QuantityValue,
  right: QuantityValue,
  language: DisplayLanguage,
): string | null {
  if (left.unit !== right.unit || !isExact(left) || !isExact(right)) return null;
  const number = Math.abs((left.number ?? 0) - (right.number ?? 0));
  if (number === 0) return null;
  const money = isCurrency(left.unit);
  const figure = money
    ? printQuantity({ ...left, number, lower: number, upper: number }, language)
    : numberFormat(language, 'difference', { maximumFractionDigits: 6 }).format(number);
  return say(language, 'figuresApart', { figure });
}

function isExact({ number, lower, upper, approximate }: QuantityValue): boolean {
  return number !== null && lower === number && upper === number && !approximate;
}
