import type { MessageName } from '../messages/say.js';

/** Why two answers that differ can both be true, by the rule that found it. */
const NEAR: Readonly<Record<string, MessageName>> = {
  'time/around': 'nearDate',
  'time/other-clock': 'nearClock',
  'duration/about': 'nearLength',
  'quantity/about': 'nearFigure',
  'quantity/rounded': 'nearRounded',
};

/** Why two answers cannot be compared, by the rule that found it. */
const INCOMPARABLE: Readonly<Record<string, MessageName>> = {
  'time/pattern': 'openDigits',
  'duration/calendar-and-clock': 'calendarLength',
  'quantity/unit': 'otherUnits',
  'kind/different': 'otherKinds',
  'entity/unrelated': 'notKnown',
  'quantity/told-apart': 'toldApart',
  'place/felt-widely': 'feltWidely',
};

export function reasonNear(rule: string): MessageName {
  return NEAR[rule] ?? 'nearOther';
}

export function reasonIncomparable(rule: string): MessageName {
  return INCOMPARABLE[rule] ?? 'notKnown';
}
