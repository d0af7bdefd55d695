import type { Tense } from '../languages/pack.js';
import { relate } from '../values/relate.js';
import type { EntityRef } from '../values/value.js';
import type { Account, Telling } from './account.js';
import type { Frame } from './frames/frame.js';
import { isPlannedAhead, reachOf, reachWithoutTime } from './reach.js';
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
  const ordinal = account.tellings.find((one) => one.frame.ordinal !== null)?.frame.ordinal ?? null;
  if (ordinal !== null && frame.ordinal !== null && ordinal !== frame.ordinal) return false;
  if (
    frame.type === 'visit' &&
    frame.place &&
    !account.tellings.some(
      (one) => one.frame.place && samePlace(one.frame.place, frame.place as EntityRef),
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
  const [known, said] = [
    daysOf(account.edtf, account.tellings, anchor),
    daysOf(edtf, [{ frame }], anchor),
  ];
  return frame.anaphoric || !known || !said || (known.from <= said.to && said.from <= known.to);
}

/** The days that a time reaches over, or where there is none, those that news without a time is of. */
function daysOf(
  edtf: string | null,
  tellings: readonly Pick<Telling, 'frame'>[],
  anchor: Anchor | null,
): { from: number; to: number } | null {
  if (edtf !== null)
    return reachOf(
      edtf,
      tellings.some((one) => isPlannedAhead(one.frame)),
    );
  const told = tellings.find((one) => one.frame.modality !== null)?.frame ?? tellings[0]?.frame;
  return told && anchor ? reachWithoutTime(told, anchor) : null;
}

function samePlace(a: EntityRef, b: EntityRef): boolean {
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
