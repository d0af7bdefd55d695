import { happeningKind } from '../../languages/happenings/kinds.js';
import type { EntityRef } from '../../values/value.js';
import type { Claim } from '../reading.js';
import { itemsWith, type Sentence, senseOf } from '../sentence.js';
import type { ClaimRule } from './draft.js';
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
      const account = draft.happenings.near(index, at, [kind.family]);
      // Whose purchase it is goes without saying, unless the purchases are those of a country or of a span of time.
      const isDeal = word === 'acquisition' && scope?.type !== 'PLACE';
      if (!account || (isDeal ? isWithin(sentence, at) : !scope)) return [];
      const key = isDeal || !scope ? `nth/${word}` : `nth/${kind.family}/${scope.key}`;
      const rule = 'ordinal/in-series';
      const told = { n: ordinal.n, at, sentence: index, account, key, scope, rule };
      return [ordinalClaim(draft, told)];
    }),
  );

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
