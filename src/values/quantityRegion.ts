import type { Policies } from './policies.js';
import type { Region } from './region.js';
import type { Spans } from './spans.js';
import type { QuantityValue } from './value.js';

/**
 * Short of half a last place: 250,000 and 260,000, both rounded, are two figures, and so are 12 lakh and 12.5 lakh, which
 * would meet in the rounding of both.
 */
const JUST_BELOW = 0.95;

/** What a figure allows, in its own unit. */
export function quantityRegion(value: QuantityValue, policies: Policies): Region {
  const { number, approximate } = value;
  const [lower, upper] = boundsOf(value);
  if (!approximate) {
    const core: Spans = [lower, upper];
    const reach = number !== null && lower === upper ? reachOf(number, value.unit, policies) : 0;
    return { core, extent: reach > 0 ? [lower - reach, upper + reach] : core };
  }
  if (number === null || number < lower || number > upper) {
    const core: Spans = [lower, upper];
    return {
      core,
      extent: [lower - aboutReach(lower, policies), upper + aboutReach(upper, policies)],
    };
  }
  // Bounds wider than the figure are what the words allow ("nearly 250": 240 to 250): no more is added.
  const told = lower < upper;
  const { lower: from, upper: to } = aroundFigure(number, policies);
  return { core: [number, number], extent: told ? [lower, upper] : [from, to] };
}

/** What a figure allows in a unit of which its own holds `ratio`. Whoever converts rounds: its last place is soft. */
export function convertedRegion(value: QuantityValue, ratio: number, policies: Policies): Region {
  const { core, extent } = quantityRegion(value, policies);
  const { number } = value;
  const soft = number === null ? 0 : (significance(number).place / 2) * JUST_BELOW;
  const scaled = (spans: Spans, by: number): Spans =>
    spans.map((bound, at) => (bound + (at % 2 === 0 ? -by : by)) * ratio);
  const reach = core === extent ? soft : 0;
  const inner = scaled(core, 0);
  return { core: inner, extent: reach > 0 ? scaled(extent, reach) : scaled(extent, 0) };
}

/**
 * The bounds of "about" a figure: to either side the policy's share of it, or half its last significant
 * place if that is more (COMPARISON "Quantity").
 */
export function aroundFigure(number: number, policies: Policies): { lower: number; upper: number } {
  const reach = aboutReach(number, policies);
  return { lower: number - reach, upper: number + reach };
}

/** A bare figure without bounds is itself; otherwise a missing bound is open. */
function boundsOf({ number, lower, upper }: QuantityValue): readonly [number, number] {
  if (lower === null && upper === null && number !== null) return [number, number];
  return [lower ?? -Infinity, upper ?? Infinity];
}

function aboutReach(number: number, policies: Policies): number {
  if (!Number.isFinite(number)) return 0;
  return Math.max(significance(number).place / 2, Math.abs(number) * policies.figure.relative);
}

/** Shares and tonnes are told to as many places as the sentence wants: 25 % of a stake of 24.99 %. Other figures as they are round. */
function reachOf(number: number, unit: string, policies: Policies): number {
  if (unit !== '%' && unit !== 't') return roundReach(number, policies);
  const [, decimals = ''] = String(Math.abs(number)).split('.');
  return (10 ** -decimals.length / 2) * JUST_BELOW;
}

/**
 * How far a bare round figure reaches: what rounds to it, in the rule for filings that XBRL took from the
 * SEC, but narrower. Zero for a figure that is small or told to the last digit.
 */
function roundReach(number: number, { figure }: Policies): number {
  if (Math.abs(number) < figure.roundFrom) return 0;
  const { place, digits } = significance(number);
  if (digits > figure.roundDigits) return 0;
  return Math.min((place / 2) * JUST_BELOW, Math.abs(number) * figure.roundRelative);
}

/** The last significant place of a figure and how many significant digits it has: 2,50,000 has 10,000 and 2. */
function significance(number: number): { place: number; digits: number } {
  const [mantissa = '', exponent = '0'] = Math.abs(number).toExponential().split('e');
  const digits = mantissa.replace('.', '').length;
  return { place: 10 ** (Number(exponent) - digits + 1), digits };
}
