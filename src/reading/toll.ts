import { kindOfRef } from '../languages/happenings/kinds.js';
import { fromDay } from '../values/day.js';
import { timeBounds } from '../values/edtf.js';
import type { Account } from './account.js';
import type { Claim, EventMention } from './reading.js';
import type { Anchor } from './resolveTime.js';

/** The highest count of the dead that an article gives each of its events. */
export function tollsOf(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const tolls = new Map<string, number>();
  for (const { subject, value } of claims) {
    if (subject.kind !== 'event' || subject.facet?.key !== 'killed') continue;
    if (value.kind !== 'quantity' || value.number === null || value.upper === null) continue;
    tolls.set(subject.event, Math.max(value.number, tolls.get(subject.event) ?? 0));
  }
  return tolls;
}

/**
 * A happening with the key under which two reports meet that name no place or person in common: so many died in a disaster
 * of that day. One of years ago is often dated by its year alone, and meets others by that and its dead.
 */
export function withToll(
  told: EventMention,
  { type, participants: [kind], edtf }: Account,
  toll: number | null,
  anchor: Anchor | null,
): EventMention {
  if (type !== 'happening' || toll === null || toll < FEWEST || !kind || edtf === null) return told;
  const { toldBy, family } = kindOfRef(kind);
  const { earliest, latest } = timeBounds(edtf);
  if (toldBy !== 'place' || earliest === null || latest === null) return told;
  const key = (when: number): string => `happening|${family}|${when}|${toll}${DEAD}`;
  const isPast = anchor !== null && latest < anchor.earliest - LONG_BEFORE;
  const { year } = fromDay(earliest);
  if (isPast && fromDay(latest).year === year)
    return {
      ...told,
      window: told.window ?? { from: earliest, to: latest },
      blockKeys: [...told.blockKeys, key(year)],
    };
  return earliest === latest && told.window
    ? { ...told, blockKeys: [...told.blockKeys, key(earliest)] }
    : told;
}

const DEAD = ' dead';

/** Whether reports meet under a key by the number of the dead alone. */
export const isTollKey = (key: string): boolean => key.endsWith(DEAD);

/** So many seldom die in two disasters of one day. */
const FEWEST = 5;

/** Days. */
const LONG_BEFORE = 180;
