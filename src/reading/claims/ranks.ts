import { isBusiness } from '../../languages/happenings/kinds.js';
import type { EntityRef } from '../../values/value.js';
import { cuesIn, gap } from '../business/cues.js';
import { partiesOf } from '../business/parties.js';
import { COMBINED, isScoped } from '../business/scopes.js';
import { clauses } from '../clauses.js';
import type { Claim } from '../reading.js';
import { senseOf } from '../sentence.js';
import type { ClaimRule } from './draft.js';
import { ordinalClaim } from './ordinalClaim.js';

/** Tokens between an ordinal and the word that makes it a rank, and to the word that says among whom. */
const BESIDE = 3;
const AMONG = 8;

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
  const [firm] = partiesOf(account, draft.topic);
  return draft.sentences.flatMap((sentence, index): Claim[] => {
    if (sentence.question) return [];
    const cues = cuesIn(sentence, draft.pack);
    const ranks = cues.filter(({ list }) => list === 'ranks');
    if (!ranks.length) return [];
    const within = clauses(sentence, draft.pack);
    return sentence.items.flatMap((item, at): Claim[] => {
      const n = senseOf(item, 'ordinal')?.n ?? 0;
      const isRank = ranks.some(
        (cue) => cue.slug === 'rank' && cue.from >= item.to && gap(cue, item) <= BESIDE,
      );
      if (n < 1 || !isRank) return [];
      const modality = within.find((one) => at >= one.from && at < one.to)?.modality;
      const isAhead = modality === 'PLANNED' || modality === 'POSSIBLE';
      const isOfMerged = isAhead || isScoped(cues, item, 'combined');
      const among =
        ranks.find((cue) => cue.slug !== 'rank' && gap(cue, item) <= AMONG)?.slug ?? 'all';
      const scope: EntityRef | undefined = isOfMerged ? COMBINED : firm;
      if (!scope) return [];
      const key = `rank/${among}/${scope.key}`;
      return [
        ordinalClaim(draft, { n, at, sentence: index, account, key, scope, rule: 'ordinal/rank' }),
      ];
    });
  });
};
