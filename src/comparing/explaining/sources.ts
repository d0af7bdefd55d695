import { listFormat } from '../../values/print/intl.js';
import { printValue } from '../../values/print.js';
import type { DisplayLanguage } from '../../values/value.js';
import { say } from '../messages/say.js';
import type { ToldAnswer, ToldClaim } from './told.js';

/** More than this many are not all listed: a sentence with four names is not read to its end. */
const LISTED = 3;

/** Those who give an answer, in words and in number: a verb has to agree. */
export interface Sources {
  readonly text: string;
  readonly count: number;
}

/**
 * Names the outlets of an answer; one that is not known goes by its day of publication.
 * `before` is an answer named in the same sentence just before: its outlets are not introduced twice.
 */
export function sourcesOf(
  answer: ToldAnswer,
  language: DisplayLanguage,
  before: ToldAnswer | null = null,
): Sources {
  const claims = distinct(answer);
  const earlier = before ? distinct(before) : new Map<string, ToldClaim>();
  const count = Math.max(claims.size, 1);
  if (isSame(claims, earlier)) return { text: say(language, 'sameSource', { count }), count };
  const named = [...claims.values()].flatMap((one) => (one.outlet ? [one.outlet] : []));
  const unnamed = [...claims].filter(([, { outlet }]) => !outlet);
  const parts = [...named];
  if (unnamed.length) {
    const [key] = unnamed[0] as [string, ToldClaim];
    const another = !earlier.has(key) && [...earlier.values()].some(({ outlet }) => !outlet);
    parts.push(
      unnamedText(
        unnamed.map(([, claim]) => claim),
        another,
        language,
      ),
    );
  }
  if (parts.length > LISTED) {
    const left = claims.size - (LISTED - 1);
    parts.splice(LISTED - 1, parts.length, say(language, 'more', { count: left }));
  }
  const text = parts.length
    ? listFormat(language, 'conjunction').format(parts)
    : say(language, 'unknownSource');
  return { text, count };
}

function unnamedText(
  claims: readonly ToldClaim[],
  another: boolean,
  language: DisplayLanguage,
): string {
  const days = new Set(claims.flatMap((one) => (one.publishedOn ? [one.publishedOn] : [])));
  const dates = [...days].map((edtf) => printValue({ kind: 'time', edtf }, language));
  return say(language, 'unnamed', {
    count: claims.length,
    another: another ? 'yes' : 'no',
    dated: dates.length > 0 && dates.length <= LISTED ? 'yes' : 'no',
    dates: listFormat(language, 'conjunction').format(dates),
  });
}

/** One claim for each outlet; where the outlet is not known, for each title and day, which is all that tells two apart. */
function distinct({ claims }: ToldAnswer): Map<string, ToldClaim> {
  const found = new Map<string, ToldClaim>();
  for (const claim of claims) {
    const outlet = claim.outlet?.trim() || null;
    const key = JSON.stringify(outlet ?? [claim.title, claim.publishedOn]);
    if (!found.has(key)) found.set(key, { ...claim, outlet });
  }
  return found;
}

/** Whether both are told by the very same, as far as is known: two unnamed outlets without a title may be two. */
function isSame(
  claims: ReadonlyMap<string, ToldClaim>,
  earlier: ReadonlyMap<string, ToldClaim>,
): boolean {
  return (
    claims.size > 0 &&
    claims.size === earlier.size &&
    [...claims].every(([key, { outlet, title }]) => earlier.has(key) && (outlet ?? title) !== null)
  );
}
