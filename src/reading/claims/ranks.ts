import { isBusiness } from '../../languages/happenings/kinds.js';
import { flatMap } from '../../values/flatMap.js';
import type { EntityRef } from '../../values/value.js';
import { cuesIn, gap } from '../business/cues.js';
import { partiesOf, partyKey } from '../business/parties.js';
import { COMBINED, isScoped } from '../business/scopes.js';
import { clauses } from '../clauses.js';
import type { Claim } from '../reading.js';
import { type Sentence, senseOf } from '../sentence.js';
import type { ClaimRule } from './draft.js';
import { ordinalClaim } from './ordinalClaim.js';

/** Tokens between an ordinal and the word that makes it a rank, and to the word that says among whom. */
const BESIDE = 3;
const AMONG = 8;

/** Tokens between a rank and the firm that has it: Malwa, India's third-largest; the third-largest IT firm, Malwa. */
const BEFORE = 5;
const BEHIND = 7;

/** Tokens between "largest" and what is no firm: the second-largest shareholder. */
const NO_FIRM = 3;

/**
 * The firm that a rank is told of beside its name, whatever the clause goes on to tell: Malwa, India's third-largest
 * producer, will buy; देश की तीसरी सबसे बड़ी सीमेंट कंपनी मालवा खरीदेगी.
 */
function besideName(
  { items, tokens }: Sentence,
  at: number,
  parties: readonly EntityRef[],
): EntityRef | null {
  const rank = items[at];
  if (!rank) return null;
  const isVerb = (from: number, to: number): boolean =>
    items.some(
      (item) =>
        item.from >= from && item.to <= to && (senseOf(item, 'verb') || senseOf(item, 'marker')),
    );
  for (const item of items) {
    const body = senseOf(item, 'organisation')?.entity;
    const party = body && parties.find(({ key }) => key === partyKey(body));
    if (!party) continue;
    const isBehind = item.from >= rank.to && gap(item, rank) <= BEHIND;
    if (isBehind && !isVerb(rank.to, item.from)) return party;
    const isApart = tokens[item.to]?.key === ',' && item.to <= rank.from;
    if (isApart && gap(item, rank) <= APPOSED) return party;
  }
  return null;
}

/** Tokens between a name and its rank: Malwa, the country's third-largest. */
const APPOSED = 4;

/** Whose a rank is that no merger gives: the report's only firm, or the one named beside it. */
function ownerOf(
  { items }: Sentence,
  at: number,
  parties: readonly EntityRef[],
): EntityRef | undefined {
  const rank = items[at];
  if (parties.length < 2 || !rank) return parties[0];
  const named = flatMap(items, (item) => {
    const body = senseOf(item, 'organisation')?.entity;
    const entity = body && parties.find(({ key }) => key === partyKey(body));
    return entity ? [{ entity, from: item.from, to: item.to }] : [];
  });
  const before = named.findLast((one) => one.to <= rank.from && gap(one, rank) <= BEFORE);
  return (before ?? named.find((one) => one.from >= rank.to && gap(one, rank) <= BEHIND))?.entity;
}

/**
 * Asserts which rank a firm is to have, or a merged one (`ordinal/rank`): the seventh largest private bank. Ranks among all,
 * among private and among state-owned firms are three questions; what a firm is today is another than what it will be.
 */
export const rankClaims: ClaimRule = (draft) => {
  const account = draft.accounts.find(
    ({ type, participants: [kind] }) =>
      type === 'happening' && kind !== undefined && isBusiness(kind),
  );
  if (!account) return [];
  const parties = partiesOf(account, draft.topic);
  return flatMap(draft.sentences, (sentence, index): Claim[] => {
    if (sentence.question) return [];
    const cues = cuesIn(sentence, draft.pack);
    const ranks = cues.filter(({ list }) => list === 'ranks');
    if (!ranks.length) return [];
    const within = clauses(sentence, draft.pack);
    return flatMap(sentence.items, (item, at): Claim[] => {
      const n = senseOf(item, 'ordinal')?.n ?? 0;
      const word = ranks.find(
        (cue) => cue.slug === 'rank' && cue.from >= item.to && gap(cue, item) <= BESIDE,
      );
      if (n < 1 || !word) return [];
      const isOfFirm = !ranks.some(
        (cue) => cue.slug === 'other' && cue.from >= word.to && gap(cue, word) <= NO_FIRM,
      );
      if (!isOfFirm) return [];
      const modality = within.find((one) => at >= one.from && at < one.to)?.modality;
      const isAhead = modality === 'PLANNED' || modality === 'POSSIBLE';
      const isOfMerged = isAhead || isScoped(cues, item, 'combined');
      const among =
        ranks.find(
          ({ slug, ...cue }) => slug !== 'rank' && slug !== 'other' && gap(cue, item) <= AMONG,
        )?.slug ?? 'all';
      const named = isOfMerged ? besideName(sentence, at, parties) : null;
      const scope = named ?? (isOfMerged ? COMBINED : ownerOf(sentence, at, parties));
      if (!scope) return [];
      const key = `rank/${among}/${scope.key}`;
      return [
        ordinalClaim(draft, { n, at, sentence: index, account, key, scope, rule: 'ordinal/rank' }),
      ];
    });
  });
};
