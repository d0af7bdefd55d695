import type { Tense } from '../languages/pack.js';
import { relate } from '../values/relate.js';
import type { EntityRef } from '../values/value.js';
import type { Account, Telling } from './account.js';
import type { Frame } from './frames/frame.js';
import { ordinalOf, windowOf } from './identity.js';
import type { Anchor } from './resolveTime.js';

/**
 * Whether a telling can be of an account of the same type and people: times and numbers that can both hold, one place
 * visited, no plan beside its past.
 */
export function isSameEvent(
  account: Account,
  { frame, edtf }: Telling,
  anchor: Anchor | null,
): boolean {
  // "This visit" is the one last spoken of, wherever it went.
  if (frame.anaphoric && edtf === null && frame.type === 'visit' && !frame.place) return true;
  const ordinal = ordinalOf(account);
  if (ordinal !== null && frame.ordinal !== null && ordinal !== frame.ordinal) return false;
  if (
    frame.type === 'visit' &&
    frame.place &&
    !account.tellings.some(
      (one) => one.frame.place && isSamePlace(one.frame.place, frame.place as EntityRef),
    )
  )
    return false;
  if (
    edtf &&
    account.edtf &&
    relate({ kind: 'time', edtf }, { kind: 'time', edtf: account.edtf }).relation === 'DISJOINT'
  )
    return false;
  if (account.tellings.some((one) => apart(one.frame, frame))) return false;
  // A bare reference may reach back to any time; what is told without a time is told as current.
  const known = windowOf(account, anchor);
  const said = windowOf({ edtf, tellings: [{ frame }] }, anchor);
  return frame.anaphoric || !known || !said || (known.from <= said.to && said.from <= known.to);
}

/** Whether one place is the other, or lies within it. */
export function isSamePlace(a: EntityRef, b: EntityRef): boolean {
  return a.key === b.key || a.within.includes(b.key) || b.within.includes(a.key);
}

/** What one article plans and what it reports as past are two events. */
function apart(a: Frame, b: Frame): boolean {
  const side = ({ modality, tense }: Frame): Tense | null =>
    modality === 'PLANNED' || modality === 'POSSIBLE'
      ? 'future'
      : modality === 'HAPPENED'
        ? tense === 'future'
          ? null
          : 'past'
        : null;
  const [one, other] = [side(a), side(b)];
  return one !== null && other !== null && one !== other;
}
