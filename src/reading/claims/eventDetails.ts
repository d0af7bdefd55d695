import { isBusiness, kindOfRef } from '../../languages/happenings/kinds.js';
import { flatMap } from '../../values/flatMap.js';
import type { Value } from '../../values/value.js';
import type { Account, Telling } from '../account.js';
import { evidenceOfItems } from '../evidence.js';
import type { Frame, Stretch } from '../frames/frame.js';
import type { Claim, QuestionKind } from '../reading.js';
import type { ClaimRule, Draft } from './draft.js';
import { headlineLast } from './headlineLast.js';
import { modalityOf } from './modality.js';

/** Makes one claim for each telling that `read` finds something in; the same value is claimed once an event. */
function eachTelling(
  draft: Draft,
  kind: QuestionKind,
  rule: string,
  read: (telling: Telling, account: Account) => { value: Value; key: string; at: Stretch } | null,
): Claim[] {
  return flatMap(draft.accounts, (account): Claim[] => {
    const seen = new Set<string>();
    return headlineLast(account.tellings, draft.sentences).flatMap((telling): Claim[] => {
      const found = read(telling, account);
      const sentence = draft.sentences[telling.frame.sentence];
      if (!found || !sentence || seen.has(found.key)) return [];
      seen.add(found.key);
      return [
        {
          kind,
          subject: { kind: 'event', event: draft.idOf(account) },
          value: found.value,
          modality: modalityOf(telling, draft.anchor),
          attribution: draft.attributionAt(telling.frame.sentence, found.at.from),
          evidence: evidenceOfItems(draft.normal, sentence, found.at),
          rule,
        },
      ];
    });
  });
}

/** Asserts that an event happened, or that it was denied or called off (`occurrence/told`). */
export const occurrenceClaims: ClaimRule = (draft) =>
  eachTelling(draft, 'OCCURRENCE', 'occurrence/told', ({ frame }) => {
    if (frame.type === 'gathering' || frame.modality === null || isNewsByItself(frame)) return null;
    const occurred =
      frame.modality === 'HAPPENED'
        ? true
        : frame.modality === 'DENIED' || frame.modality === 'CANCELLED'
          ? false
          : null;
    // What did not happen on a day may have happened on another: only a denial without a time denies the event.
    if (occurred === null || (!occurred && frame.time !== null)) return null;
    return {
      value: { kind: 'occurrence', occurred },
      key: `${frame.sentence}:${frame.at.from}`,
      at: frame.at,
    };
  });

/** Nobody asks whether the earthquake happened; and what is told of it with another word is no second report. */
function isNewsByItself({ type, participants: [kind] }: Frame): boolean {
  return type === 'happening' && (!kind || kindOfRef(kind).toldBy !== 'who');
}

/** Asserts where a meeting or gathering takes place (`place/stated`). A visit is told apart by its place already. */
export const placeClaims: ClaimRule = (draft) =>
  eachTelling(draft, 'PLACE', 'place/stated', ({ frame }) => {
    if (frame.type === 'visit' || frame.type === 'call' || !frame.place || !frame.placeAt)
      return null;
    // Where a firm is at home is not where its deal takes place.
    const [kind] = frame.participants;
    if (kind && frame.type === 'happening' && isBusiness(kind)) return null;
    const at = {
      from: Math.min(frame.placeAt.from, frame.at.from),
      to: Math.max(frame.at.to, frame.placeAt.to),
    };
    return {
      value: { kind: 'entity', entity: frame.place },
      key: frame.place.key,
      // Where the verb stands in the middle, the place stands behind what it is said of.
      at: frame.clause.medial ? at : { ...at, from: frame.placeAt.from },
    };
  });

/** Asserts the how-manyeth of its series a gathering is (`ordinal/of-series`). */
export const ordinalClaims: ClaimRule = (draft) =>
  eachTelling(draft, 'ORDINAL', 'ordinal/of-series', ({ frame }) => {
    if (frame.ordinal === null) return null;
    return {
      value: { kind: 'ordinal', ordinal: frame.ordinal },
      key: String(frame.ordinal),
      at: frame.at,
    };
  });

/** Asserts which body of an organisation met (`organisation/body`): its heads of state, of government, its ministers. */
export const bodyClaims: ClaimRule = (draft) =>
  eachTelling(draft, 'ORGANISATION', 'organisation/body', ({ frame }) => {
    if (!frame.body) return null;
    return { value: { kind: 'entity', entity: frame.body }, key: frame.body.key, at: frame.at };
  });
