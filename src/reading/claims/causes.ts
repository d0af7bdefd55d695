import { causeOf } from '../../languages/happenings/causes.js';
import { timeBounds } from '../../values/edtf.js';
import { flatMap } from '../../values/flatMap.js';
import type { Account } from '../account.js';
import { asidesOf, type FoundAside } from '../asides.js';
import { evidenceOfItems } from '../evidence.js';
import type { Claim } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { ClaimRule, Draft } from './draft.js';
import { isOfKinds } from './figureScope.js';
import { plainFacet } from './plainFacet.js';

/**
 * Asserts what caused an accident (`cause/told`): brake failure, a short circuit. Words that are in the news for other
 * reasons too (rain, speed) count only beside one that says they are the cause. What a source rules out is told as such; what it
 * only suspects is marked as possible.
 */
export const causeClaims: ClaimRule = (draft) => {
  if (!draft.happenings.tellsOf(ACCIDENTS)) return [];
  const seen = new Set<string>();
  return flatMap(draft.sentences, (sentence, index): Claim[] => {
    if (sentence.question) return [];
    const asides = asidesOf(sentence, draft.pack);
    if (asides.some(({ aside }) => aside.cls === 'whether')) return [];
    return flatMap(asides, (found): Claim[] => {
      const claim = causeClaim(draft, sentence, index, found, asides);
      if (claim?.value.kind !== 'entity' || claim.subject.kind !== 'event') return [];
      const key = `${claim.subject.event} ${claim.value.entity.key}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [claim];
    });
  });
};

const ACCIDENTS: readonly string[] = ['disaster'];

function causeClaim(
  draft: Draft,
  sentence: Sentence,
  index: number,
  found: FoundAside,
  asides: readonly FoundAside[],
): Claim | null {
  const { aside } = found;
  if (aside.cls !== 'cause') return null;
  const said = nearest(found, asides, 'causal', FARTHEST);
  if (!aside.alone && !said) return null;
  const at = itemAt(sentence, found.from);
  const account = draft.happenings.near(index, at, ACCIDENTS);
  if (!account || isLongPast(draft, account) || isOfKinds(account, UNCAUSED)) return null;
  const { ref, ruledOut } = causeOf(aside.cause);
  const isOut = isRuledOut(found, asides, sentence, draft.pack.pack.verbFinal);
  const isDoubted = nearest(found, asides, 'suspected', FARTHEST) !== null;
  const last = itemAt(sentence, found.to - 1);
  return {
    kind: 'OCCURRENCE',
    subject: {
      kind: 'event',
      event: draft.idOf(account),
      facet: plainFacet(draft, 'cause'),
    },
    value: { kind: 'entity', entity: isOut ? ruledOut : ref },
    modality: isDoubted && !isOut ? 'POSSIBLE' : 'HAPPENED',
    attribution: draft.attributionAt(index, at),
    evidence: evidenceOfItems(draft.normal, sentence, { from: at, to: last + 1 }),
    rule: 'cause/told',
  };
}

/** What comes by itself: what is told beside it is what it brought. */
const UNCAUSED: readonly string[] = ['storm', 'landfall', 'earthquake', 'aftershock'];

/** Tokens between a cause and the word that says what it is. */
const FARTHEST = 12;

function nearest(
  { from, to }: FoundAside,
  asides: readonly FoundAside[],
  cls: FoundAside['aside']['cls'],
  reach: number,
): FoundAside | null {
  const apart = (one: FoundAside): number => Math.max(one.from - to, from - one.to);
  const some = asides.filter((one) => one.aside.cls === cls && apart(one) <= reach);
  return some.sort((a, b) => apart(a) - apart(b))[0] ?? null;
}

/** A denial is of the cause nearest to it, on the side on which the language puts it, and not across a comma. */
function isRuledOut(
  found: FoundAside,
  asides: readonly FoundAside[],
  { tokens }: Sentence,
  verbFinal: boolean,
): boolean {
  const reach = (one: FoundAside): number =>
    one.from >= found.to
      ? one.from - found.to
      : verbFinal
        ? Number.POSITIVE_INFINITY
        : found.from - one.to;
  return asides.some((one) => {
    if (one.aside.cls !== 'ruledOut' || reach(one) > NEAR) return false;
    const [from, to] = one.from >= found.to ? [found.to, one.from] : [one.to, found.from];
    if (tokens.slice(from, to).some(({ key }) => key === ',' || key === ';')) return false;
    return !asides.some(
      (other) => other.aside.cls === 'cause' && other.from >= from && other.to <= to,
    );
  });
}

/** Tokens. */
const NEAR = 7;

/** What happened years ago is told beside the news, with causes that nobody compares. */
function isLongPast({ anchor }: Draft, { edtf }: Account): boolean {
  const latest = edtf === null ? null : timeBounds(edtf).latest;
  return anchor !== null && latest !== null && latest < anchor.earliest - LONG_BEFORE;
}

/** Days: a report on an accident can take so long. */
const LONG_BEFORE = 400;

function itemAt({ items }: Sentence, token: number): number {
  const at = items.findIndex(({ from, to }) => token >= from && token < to);
  return Math.max(at, 0);
}
