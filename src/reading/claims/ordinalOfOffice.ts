import type { Claim } from '../reading.js';
import { itemsWith, senseOf } from '../sentence.js';
import type { ClaimRule } from './draft.js';
import { ordinalClaim } from './ordinalClaim.js';

/** "First" and "second" stand before an office for more than its line: the first deputy, the second-term minister. */
const LEAST = 3;

/** Asserts the how-manyeth holder of an office somebody becomes (`ordinal/of-office`): the state's 19th chief minister. */
export const ordinalOfOfficeClaims: ClaimRule = (draft) =>
  draft.sentences.flatMap((sentence, index) =>
    itemsWith(sentence, 'ordinal').flatMap((at): Claim[] => {
      const ordinal = senseOf(sentence.items[at], 'ordinal');
      if (!ordinal || ordinal.n < LEAST || sentence.question) return [];
      const next = sentence.items[at + 1];
      const role = senseOf(next, 'office')?.roles[0] ?? senseOf(next, 'role')?.entity;
      const account = role ? draft.happenings.near(index, at, ['taking-office']) : null;
      if (!role || !account) return [];
      const key = `nth/${role.key}`;
      const rule = 'ordinal/of-office';
      const told = { n: ordinal.n, at, sentence: index, account, key, scope: null, rule };
      return [ordinalClaim(draft, told)];
    }),
  );
