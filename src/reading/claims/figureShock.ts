import { measureOf } from '../../languages/happenings/measures.js';
import type { Account } from '../account.js';
import type { Item } from '../items.js';
import { type Sentence, senseOf } from '../sentence.js';
import type { Draft } from './draft.js';

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
  return best?.after ?? false;
}

function isAftershock(item: Item): boolean {
  return item.senses.some(
    (sense) =>
      (sense.cls === 'happening' && sense.happening.kind === 'aftershock') ||
      ((sense.cls === 'quantity' || sense.cls === 'counted') && sense.unit === 'aftershock'),
  );
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
  if (!verbFinal && senseOf(items[at + 1], 'superlative')) return true;
  return false;
}

/** Items: "the strongest of the 40 aftershocks, at 4.32 pm on Friday, measured". */
const REACH = 12;
