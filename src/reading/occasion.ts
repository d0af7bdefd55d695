import { talksOf } from '../languages/entities.js';
import type { EntityRef } from '../values/value.js';
import type { Account } from './account.js';
import type { EventMention } from './reading.js';
import type { Anchor } from './resolveTime.js';
import { itemsWith, type Sentence, senseOf, tellsOf } from './sentence.js';

/** The dealings of two countries that an article reports, which its figures belong to whichever meeting they stand beside. */
export interface Occasion {
  readonly account: Account;
  readonly countries: readonly EntityRef[];
}

/** Days around publication within which reports tell of the same dealings. */
const REACH = 7;

/** What two countries sign. */
export const SIGNED: ReadonlySet<string> = new Set(['agreement', 'MoU']);

/** Null where an article tells of no meeting, visit, gathering or agreements, or of no two countries. */
export function occasionOf(
  countries: readonly EntityRef[] | null,
  accounts: readonly Account[],
  sentences: readonly Sentence[],
): Occasion | null {
  if (!countries) return null;
  if (!accounts.some(({ type }) => type !== 'happening') && !sentences.some(isOfAgreements))
    return null;
  const series = talksOf(countries);
  return {
    account: { type: 'gathering', participants: [series], tellings: [], edtf: null },
    countries,
  };
}

/** So many agreements, beside talks or a journey, or both countries. */
function isOfAgreements(sentence: Sentence): boolean {
  const isCounted = itemsWith(sentence, 'quantity').some((at) =>
    SIGNED.has(senseOf(sentence.items[at], 'quantity')?.unit ?? ''),
  );
  const isOfBoth = itemsWith(sentence, 'pronoun').some(
    (at) => senseOf(sentence.items[at], 'pronoun')?.refers === 'bothCountries',
  );
  return isCounted && (isOfBoth || tellsOf(sentence, 'trigger') || tellsOf(sentence, 'pair'));
}

/** What other articles' accounts of the same dealings are joined by. */
export function occasionMention(
  { account }: Occasion,
  id: string,
  anchor: Anchor | null,
): EventMention {
  const [series] = account.participants;
  const window = anchor && { from: anchor.earliest - REACH, to: anchor.latest + REACH };
  return {
    id,
    type: 'gathering',
    participants: account.participants,
    place: null,
    time: null,
    modality: 'ONGOING',
    ordinal: null,
    window,
    blockKeys: window && series ? [`gathering|${series.key}`] : [],
  };
}
