import { happeningKind } from '../../languages/happenings/kinds.js';
import { timeBounds } from '../../values/edtf.js';
import type { EntityRef } from '../../values/value.js';
import type { Account } from '../account.js';
import { isOfAnotherMission } from '../matters/mission.js';
import type { Claim } from '../reading.js';
import { resolveTime } from '../resolveTime.js';
import { itemsWith, type Sentence, senseOf } from '../sentence.js';
import type { ClaimRule, Draft } from './draft.js';
import { ordinalClaim } from './ordinalClaim.js';

/** How far the owner of a series stands from its number: the 12th flight of the GSLV. */
const REACH = 4;

/**
 * Asserts which of its series a happening is (`ordinal/in-series`): the 102nd launch from Sriharikota. The series is that
 * of the place, body or work named with it; without one nobody knows what was counted.
 */
export const ordinalInSeriesClaims: ClaimRule = (draft) =>
  draft.sentences.flatMap((sentence, index) =>
    itemsWith(sentence, 'ordinal').flatMap((at): Claim[] => {
      const ordinal = senseOf(sentence.items[at], 'ordinal');
      if (!ordinal || ordinal.n < 1 || sentence.question) return [];
      const word = senseOf(sentence.items[at + 1], 'happening')?.happening.kind;
      const kind = word === undefined ? null : happeningKind(word);
      if (kind?.toldBy !== 'topic') return [];
      const scope = ownerOf(sentence, at, draft.pack.pack.verbFinal);
      const near = draft.happenings.near(index, at, [kind.family]);
      const account = near && word === 'launch' ? (missionOf(draft, index) ?? near) : near;
      // Whose purchase it is goes without saying, unless the purchases are those of a country or of a span of time.
      const isDeal = word === 'acquisition' && scope?.type !== 'PLACE';
      if (!account || (isDeal ? isWithin(sentence, at) : !scope)) return [];
      const key = isDeal || !scope ? `nth/${word}` : `nth/${kind.family}/${scope.key}`;
      const rule = 'ordinal/in-series';
      const told = { n: ordinal.n, at, sentence: index, account, key, scope, rule };
      return [ordinalClaim(draft, told)];
    }),
  );

/** The mission of the article, of which the launch is whichever day is set for it, unless the words are of another craft. */
function missionOf({ matters, sentences, anchor }: Draft, index: number): Account | null {
  const names = (at: number): boolean => itemsWith(sentences[at] as Sentence, 'work').length > 0;
  const of = names(index) || index === 0 ? index : index - 1;
  const isAnothers =
    isOfAnotherMission(sentences, sentences[of] as Sentence) ||
    [of, index].some((at) => isLongPast(sentences[at] as Sentence, anchor));
  return isAnothers ? null : matters.of('mission');
}

/** Whether a sentence tells of a time long gone: the launch of last year. */
function isLongPast({ items }: Sentence, anchor: Draft['anchor']): boolean {
  return items.some((item) => {
    const time = senseOf(item, 'time')?.time;
    const edtf = time ? resolveTime(time, anchor, null) : null;
    const latest = edtf === null ? null : timeBounds(edtf).latest;
    return latest !== null && anchor !== null && latest < anchor.earliest - LONG_BEFORE;
  });
}

/** Days. */
const LONG_BEFORE = 60;

/** Tokens between a number and the span of time or the place that it is counted in: in five years. */
const SPAN = 8;

function isWithin({ items }: Sentence, at: number): boolean {
  const number = items[at];
  return items.some(
    (item) =>
      number &&
      item !== number &&
      item.from < number.to + SPAN &&
      number.from < item.to + SPAN &&
      (senseOf(item, 'time') ??
        senseOf(item, 'period') ??
        senseOf(item, 'duration') ??
        senseOf(item, 'place') ??
        senseOf(item, 'placeAdjective')),
  );
}

/** The place, body or work that the number is told of: before it in a verb-final language, else behind its noun. */
function ownerOf(sentence: Sentence, at: number, verbFinal: boolean): EntityRef | null {
  for (let apart = 1; apart <= REACH; apart++) {
    const item = sentence.items[verbFinal ? at - apart : at + 1 + apart];
    const found = senseOf(item, 'work') ?? senseOf(item, 'organisation') ?? senseOf(item, 'place');
    if (found) return found.entity;
  }
  return null;
}
