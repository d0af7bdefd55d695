import { kindOfRef } from '../../languages/happenings/kinds.js';
import { flatMap } from '../../values/flatMap.js';
import type { Account, Telling, TimeSource } from '../account.js';
import { clockIn } from '../clockParts.js';
import { evidenceOfItems } from '../evidence.js';
import type { Frame } from '../frames/frame.js';
import { isDay } from '../reach.js';
import type { Claim } from '../reading.js';
import type { ClaimRule } from './draft.js';
import { headlineLast } from './headlineLast.js';
import { modalityOf } from './modality.js';

const RULES: Readonly<Record<TimeSource, string>> = {
  stated: 'date/stated',
  inherited: 'date/of-surroundings',
  relative: 'date/from-another-event',
};

/**
 * Asserts when an event takes place, for each distinct time that the article gives it: said of it (`date/stated`),
 * said of the visit or clause that it is part of (`date/of-surroundings`), or reckoned from another event whose day
 * the article gives (`date/from-another-event`).
 */
export const dateClaims: ClaimRule = ({
  accounts,
  sentences,
  normal,
  anchor,
  idOf,
  attributionAt,
  trace,
}) =>
  flatMap(accounts, (account): Claim[] => {
    const seen = new Set<string>();
    return headlineLast(account.tellings, sentences).flatMap((telling): Claim[] => {
      const { edtf, source, frame } = telling;
      const isOff = frame.modality === 'DENIED' || frame.modality === 'CANCELLED';
      if (isOff && edtf) trace?.miss(frame.sentence, frame.timeAt ?? frame.at, 'DAY_OF_NOTHING');
      // "Did not meet on the 5th" and "met on the 6th" are compatible: a day of what did not happen is no date.
      if (
        !edtf ||
        isOneOfItsDays(telling) ||
        isLong(frame) ||
        isForeignDay(telling, account) ||
        !source ||
        seen.has(edtf) ||
        isOff
      )
        return [];
      seen.add(edtf);
      const { sentence, at } = telling.timeAt ?? { sentence: frame.sentence, at: frame.at };
      const told = sentences[sentence];
      if (!told) return [];
      return [
        {
          kind: 'DATE',
          subject: { kind: 'event', event: idOf(account) },
          value: { kind: 'time', edtf },
          modality: modalityOf(telling, anchor),
          attribution: attributionAt(sentence, at.from),
          evidence: evidenceOfItems(normal, told, at),
          rule: RULES[source],
        },
      ];
    });
  });

/** "(2051 GMT on Thursday)": the day of another zone, where the article gives the event its own. */
function isForeignDay({ frame, edtf }: Telling, { type, tellings }: Account): boolean {
  const clock = type === 'happening' && frame.time ? clockIn(frame.time) : null;
  return (
    clock != null &&
    (clock.from.zone !== null || clock.from.local === true) &&
    tellings.some((one) => one.edtf !== null && one.edtf !== edtf)
  );
}

/** The days told of a deal are those of its steps: the board's yes, the regulator's, the payment. */
function isLong({ type, participants: [kind] }: Frame): boolean {
  return type === 'happening' && kind !== undefined && kindOfRef(kind).isLong;
}

/** A day on which a visit or a gathering was under way is one of its days, not its date. */
function isOneOfItsDays({ edtf, frame }: Telling): boolean {
  if (!edtf || !isDay(edtf)) return false;
  // Arrives on Sunday, सोमवार को आ रहे हैं: a journey that a verb puts on a day begins then.
  if (frame.type === 'visit')
    return frame.predicate && frame.modality === 'ONGOING' && !frame.isArrival;
  return frame.type === 'gathering' && !frame.predicate && frame.link === 'during';
}
