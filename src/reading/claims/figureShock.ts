import { isSeismologist } from '../../languages/happenings/agencies.js';
import { measureOf } from '../../languages/happenings/measures.js';
import type { Account } from '../account.js';
import type { Item } from '../items.js';
import { type Sentence, senseOf } from '../sentence.js';
import type { Draft } from './draft.js';
import type { Figure } from './toldFigure.js';

/** What the magnitude of an aftershock is of. */
export const SHOCK = measureOf('aftershock-magnitude');

/** Whether a magnitude is that of an aftershock: one is named nearer to it than the earthquake itself. */
export function isOfAftershock({ items }: Sentence, at: number): boolean {
  let best: { readonly apart: number; readonly after: boolean } | null = null;
  for (const [place, item] of items.entries()) {
    const after = isAftershock(item);
    if (!after && senseOf(item, 'happening')?.happening.kind !== 'earthquake') continue;
    const apart = Math.abs(place - at);
    // Of two as near the one behind: a magnitude stands before its shock.
    if (!best || apart <= best.apart) best = { apart, after };
  }
  // इनमें सबसे बड़ा झटका 5.1 तीव्रता का रहा: the strongest of those told of before.
  const isOfThem = items.some((item) => senseOf(item, 'ofThem') !== null);
  return best?.after ?? (isOfThem && items.some((item) => senseOf(item, 'superlative') !== null));
}

function isAftershock(item: Item): boolean {
  return item.senses.some(
    (sense) =>
      (sense.cls === 'happening' && sense.happening.kind === 'aftershock') ||
      ((sense.cls === 'quantity' || sense.cls === 'counted') && sense.unit === 'aftershock'),
  );
}

/**
 * The figures of a sentence, bare ones with a fraction as magnitudes where it tells of a shock or names who measures them: the
 * USGS has it at 5.9, the 6.3 quake, 5.2 वाला झटका.
 */
export function withMagnitudes(
  figures: readonly Figure[],
  { items }: Sentence,
  { happenings }: Draft,
): readonly Figure[] {
  const isBare = ({ value }: Figure): boolean =>
    value.kind === 'quantity' && value.unit === '1' && isMagnitude(value.number);
  if (!figures.some(isBare)) return figures;
  const isOfShocks =
    items.some((item) => isShock(item) || isMeasurer(item)) &&
    happenings.all.some(({ participants: [kind] }) => kind?.key === 'event/earthquake');
  if (!isOfShocks) return figures;
  return figures.map((figure) =>
    isBare(figure) && figure.value.kind === 'quantity'
      ? { ...figure, value: { ...figure.value, unit: 'magnitude' } }
      : figure,
  );
}

function isMagnitude(number: number | null): boolean {
  return number !== null && !Number.isInteger(number) && number >= WEAKEST && number < STRONGEST;
}

/** Weaker shocks are no news, and none has reached ten. */
const WEAKEST = 2;
const STRONGEST = 10;

function isShock(item: Item): boolean {
  const kind = senseOf(item, 'happening')?.happening.kind;
  return kind === 'earthquake' || isAftershock(item) || senseOf(item, 'eventNoun')?.felt === true;
}

function isMeasurer(item: Item): boolean {
  const body = senseOf(item, 'organisation')?.entity;
  return body !== undefined && isSeismologist(body.key);
}

/** The earthquake that an article tells of first: what followed is asked beside it. */
export function mainShock({ happenings }: Draft): Account | null {
  return (
    happenings.all.find(({ participants: [kind] }) => kind?.key === 'event/earthquake') ?? null
  );
}

/** Whether an aftershock is told of as the strongest; others are only brought together with their equals. */
export function isStrongest({ items }: Sentence, at: number, verbFinal: boolean): boolean {
  for (let item = Math.max(0, at - REACH); item < at; item++)
    if (senseOf(items[item], 'superlative')) return true;
  const behind = verbFinal ? BEHIND : 1;
  return items.slice(at + 1, at + 1 + behind).some((item) => senseOf(item, 'superlative') !== null);
}

/** Items: 5.2 वाला झटका सबसे ताकतवर था. */
const BEHIND = 4;

/** Items: "the strongest of the 40 aftershocks, at 4.32 pm on Friday, measured". */
const REACH = 12;
