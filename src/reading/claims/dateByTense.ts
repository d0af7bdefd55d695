import { kindOfRef } from '../../languages/happenings/kinds.js';
import { isoDate } from '../../values/day.js';
import type { Account } from '../account.js';
import { evidenceOfItems } from '../evidence.js';
import type { Frame } from '../frames/frame.js';
import type { Claim } from '../reading.js';
import { endsInMark } from '../sentence.js';
import type { ClaimRule } from './draft.js';

/**
 * Asserts the bound that tense and publication day set where an article gives an event no time of its own
 * (`date/by-tense`): what it reports as past came to pass on or before publication, what it announces comes on or after.
 */
export const dateByTenseClaims: ClaimRule = ({
  accounts,
  sentences,
  normal,
  anchor,
  idOf,
  attributionAt,
}) => {
  if (!anchor) return [];
  return accounts.flatMap((account): Claim[] => {
    if (account.tellings.some((one) => one.edtf) || !isDatedByTense(account)) return [];
    const told = account.tellings.filter(
      (one) =>
        one.frame.modality &&
        one.frame.modality !== 'ONGOING' &&
        !isPastPlan(one.frame) &&
        (account.type !== 'happening' || one.frame.predicate),
    );
    // A headline says less than the sentence that it heads.
    const telling = told.find((one) => endsInMark(sentences[one.frame.sentence])) ?? told[0];
    const sentence = telling && sentences[telling.frame.sentence];
    if (!telling || !sentence || account.type === 'gathering') return [];
    const { frame } = telling;
    const modality = frame.modality as Claim['modality'];
    if (modality === 'CANCELLED' || modality === 'DENIED') return [];
    const edtf =
      modality === 'HAPPENED' ? `../${isoDate(anchor.latest)}` : `${isoDate(anchor.earliest)}/..`;
    return [
      {
        kind: 'DATE',
        subject: { kind: 'event', event: idOf(account) },
        value: { kind: 'time', edtf },
        modality,
        attribution: attributionAt(frame.sentence, frame.at.from),
        evidence: evidenceOfItems(normal, sentence, frame.at),
        rule: 'date/by-tense',
      },
    ];
  });
};

/** A disaster or a deal is told of for days; whom something befell was told of when it did. */
function isDatedByTense({ type, participants: [kind] }: Account): boolean {
  return type !== 'happening' || (kind !== undefined && kindOfRef(kind).toldBy === 'who');
}

/** करने वाले थे: what was planned once may have come to pass or not. */
function isPastPlan({ modality, tense }: Frame): boolean {
  return modality === 'PLANNED' && (tense === 'past' || tense === 'remote');
}
