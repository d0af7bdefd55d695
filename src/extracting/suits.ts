import type { Claim, EventMention } from '../reading/reading.js';
import type { Value } from '../values/value.js';
import type { AskedKind } from './request.js';

/**
 * What is asked of each type of event. A visit is told apart by its place, and the third visit counts one man's visits,
 * not a series; figures of what happened (the dead, the injured) need a name for what they count, which no model gives.
 */
const ASKED: Readonly<Record<EventMention['type'], readonly AskedKind[]>> = {
  meeting: ['DATE', 'PLACE', 'QUANTITY', 'DURATION'],
  visit: ['DATE', 'DURATION'],
  call: ['DATE', 'DURATION'],
  gathering: ['DATE', 'PLACE', 'QUANTITY', 'ORDINAL', 'DURATION'],
  happening: ['DATE', 'PLACE'],
};

/** Whether a value can answer that question of such an event without being taken for something else. */
export function suits(
  kind: AskedKind,
  value: Value,
  event: EventMention,
  modality: Claim['modality'],
): boolean {
  if (!ASKED[event.type].includes(kind)) return false;
  // "Did not meet on the 5th" gives no date.
  if (modality === 'DENIED' || modality === 'CANCELLED') return false;
  // A day on which it was under way is one of its days, not its date.
  if (kind === 'DATE') return modality !== 'ONGOING';
  // A bare number: of what?
  return value.kind !== 'quantity' || value.unit !== '1';
}
