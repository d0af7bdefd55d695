import { isBusiness } from '../../languages/happenings/kinds.js';
import { flatMap } from '../../values/flatMap.js';
import { relate } from '../../values/relate.js';
import type { EntityRef, Value } from '../../values/value.js';
import { type Cue, cuesIn, gap } from '../business/cues.js';
import { partiesOf, partyKey } from '../business/parties.js';
import { COMBINED } from '../business/scopes.js';
import { evidenceOfItems } from '../evidence.js';
import type { Item } from '../items.js';
import type { Claim } from '../reading.js';
import { type Sentence, senseOf, verbForms } from '../sentence.js';
import { kindsOf } from './business.js';
import type { ClaimRule } from './draft.js';
import { plainFacet } from './plainFacet.js';

/** Tokens between a home and its firm: Pune's software firm Nirantar. */
const NEAR = 3;
/** Tokens between a firm and the words for its home behind it: Nirantar, a maker of software, is based in. */
const BEHIND = 9;

/** A firm with its home, over items. */
interface Home {
  readonly firm: EntityRef;
  readonly place: EntityRef;
  readonly from: number;
  readonly to: number;
}

/**
 * Asserts where the firms of a deal are at home (`place/home-of-firm`): Oslo-based Halvorsen, नॉर्वे की हाल्वोर्सन, "headquartered in
 * Oslo". A country and a town in it refine each other.
 */
export const homeClaims: ClaimRule = (draft) => {
  const account = draft.accounts.find(
    ({ type, participants: [kind] }) =>
      type === 'happening' && kind !== undefined && isBusiness(kind),
  );
  if (!account) return [];
  const parties = partiesOf(account, draft.topic);
  const isMerger = kindsOf(account).has('merger');
  const first = new Map<string, Value>();
  return flatMap(draft.sentences, (sentence, index): Claim[] => {
    if (sentence.question) return [];
    const all = cuesIn(sentence, draft.pack);
    const cues = all.filter(({ list }) => list === 'homes');
    const merged = isMerger ? homeOfMerged(sentence, all, cues) : [];
    return [...homesIn(sentence, cues, parties), ...merged].flatMap(
      ({ firm, place, from, to }): Claim[] => {
        const value: Value = { kind: 'entity', entity: place };
        const before = first.get(firm.key);
        // A firm with two homes in one article has a branch in one of them.
        if (before && relate(before, value).relation === 'DISJOINT') return [];
        if (!before) first.set(firm.key, value);
        return [
          {
            kind: 'PLACE',
            subject: {
              kind: 'event',
              event: draft.idOf(account),
              facet: plainFacet(draft, `home/${firm.key}`, firm),
            },
            value,
            modality: 'ONGOING',
            attribution: draft.attributionAt(index, from),
            evidence: evidenceOfItems(draft.normal, sentence, { from, to }),
            rule: 'place/home-of-firm',
          },
        ];
      },
    );
  });
};

/** The new company will be headquartered in Nagpur, नई कंपनी का मुख्यालय नागपुर में होगा: where a merger puts its firm. */
function homeOfMerged({ items }: Sentence, all: readonly Cue[], cues: readonly Cue[]): Home[] {
  if (!all.some(({ list, slug }) => list === 'scopes' && slug === 'combined')) return [];
  const places = flatMap(items, (item, at) => {
    const place = senseOf(item, 'place')?.entity;
    const word = place && cues.find((cue) => cue.slug === 'before' && gap(cue, item) <= NEAR);
    const firm = items.findIndex((one) => word && one.from <= word.from && one.to > word.from);
    return place && word ? [{ place, firm: Math.max(firm, 0), at }] : [];
  });
  const [only] = places;
  if (!only || places.some(({ place }) => place.key !== only.place.key)) return [];
  const { place, firm, at } = only;
  return [{ firm: COMBINED, place, from: Math.min(firm, at), to: Math.max(firm, at) + 1 }];
}

function homesIn(sentence: Sentence, cues: readonly Cue[], parties: readonly EntityRef[]): Home[] {
  const { items } = sentence;
  const firms = flatMap(items, (item, at) => {
    const body = senseOf(item, 'organisation')?.entity;
    const firm = body && parties.find(({ key }) => key === partyKey(body));
    return firm ? [{ firm, at, from: item.from, to: item.to }] : [];
  });
  return flatMap(items, (item, at): Home[] => {
    const place = senseOf(item, 'place')?.entity ?? senseOf(item, 'placeAdjective')?.entity;
    if (!place) return [];
    const own = firms.find(
      (one) => one.from >= item.to && isHomeBefore(sentence, at, one.at, cues),
    );
    if (own) return [{ firm: own.firm, place, from: at, to: own.at + 1 }];
    const last = firms.findLast((one) => one.to <= item.from);
    return last && isHomeBehind(sentence, last.at, at, cues)
      ? [{ firm: last.firm, place, from: last.at, to: at + 1 }]
      : [];
  });
}

/** Norway's Halvorsen, Oslo-based Halvorsen, the Norwegian firm Halvorsen. */
function isHomeBefore(
  { items, tokens }: Sentence,
  at: number,
  firm: number,
  cues: readonly Cue[],
): boolean {
  const [place, named] = [items[at] as Item, items[firm] as Item];
  const based = cues.find(
    ({ slug, from }) => slug === 'behind' && from - place.to <= 1 && from >= place.to,
  );
  const marker = senseOf(items[at + 1], 'marker')?.marker;
  const from =
    based?.to ??
    (marker === 'genitive' && items[at + 1]?.from === place.to
      ? items[at + 1]?.to
      : senseOf(place, 'placeAdjective') && place.to);
  if (typeof from !== 'number' || from > named.from || named.from - from > NEAR) return false;
  // What stands between describes the firm: no verb, no marker, no mark.
  const isPlain = items
    .slice(at + 1, firm)
    .filter((item) => item.from >= from)
    .every((item) => !senseOf(item, 'marker') && !verbForms(item).length);
  return isPlain && tokens.slice(from, named.from).every(({ kind }) => kind !== 'mark');
}

/** Halvorsen is headquartered in Oslo; Halvorsen, the Oslo-based maker; हाल्वोर्सन का मुख्यालय ओस्लो में है. */
function isHomeBehind(
  { items, tokens }: Sentence,
  firm: number,
  at: number,
  cues: readonly Cue[],
): boolean {
  const [named, place] = [items[firm] as Item, items[at] as Item];
  if (!senseOf(place, 'place') || place.from - named.to > BEHIND) return false;
  const led = cues.some(
    ({ slug, from, to }) =>
      slug === 'before' && from >= named.to && place.from >= to && place.from - to <= 1,
  );
  const based = cues.some(
    ({ slug, from }) => slug === 'behind' && from >= place.to && from - place.to <= 1,
  );
  const isApposed = tokens[named.to]?.key === ',' && place.from - named.to <= NEAR;
  return led || (based && isApposed);
}
