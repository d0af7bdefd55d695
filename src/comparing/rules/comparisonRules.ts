import { causesApart } from './causesApart.js';
import { feltWidely } from './feltWidely.js';
import { otherClock } from './otherClock.js';
import { perhapsSameDay } from './perhapsSameDay.js';
import { planSlipped } from './planSlipped.js';
import type { ComparisonRule } from './rule.js';
import { toldApart } from './toldApart.js';
import { twoPeople } from './twoPeople.js';

/** The rules that look beyond the values, most telling first; where none applies, the values' own rule stands. */
export const comparisonRules: readonly ComparisonRule[] = Object.freeze([
  planSlipped,
  perhapsSameDay,
  toldApart,
  twoPeople,
  causesApart,
  feltWidely,
  otherClock,
]);
