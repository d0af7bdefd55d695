import type { BusinessMeasure } from '../../languages/happenings/businessMeasures.js';
import type { EntityRef } from '../../values/value.js';
import { type Cue, gap } from './cues.js';

const scope = (slug: string, en: string, hi: string): EntityRef => ({
  key: `scope/${slug}`,
  type: 'EVENT',
  names: { en, hi },
  within: [],
  wikidataId: null,
});

/** The firm that a merger makes. */
export const COMBINED = scope('combined', 'the merged firm', 'विलय के बाद बनी इकाई');

/** What an acquirer must offer the other shareholders. */
export const OPEN_OFFER = scope('open-offer', 'open offer', 'ओपन ऑफर');

/** The shares that are bought before a merger. */
export const BOUGHT = scope('bought', 'the purchase of shares', 'शेयरों की खरीद');

/** Whose holding a deal makes less, and whose it makes more. */
export const SIDES = {
  fall: scope('seller', 'the seller', 'बेचने वाले'),
  rise: scope('buyer', 'the buyer', 'खरीदने वाले'),
} as const;

const SCOPES: Readonly<Record<string, EntityRef>> = {
  'open-offer': OPEN_OFFER,
  retail: scope('retail', 'retail investors', 'खुदरा निवेशक'),
  institutional: scope('institutional', 'institutional investors', 'संस्थागत निवेशक'),
  wealthy: scope('wealthy', 'wealthy investors', 'गैर-संस्थागत निवेशक'),
  total: scope('total', 'total', 'कुल मिलाकर'),
};

/** Tokens within which a word scopes a figure. */
const NEAR = 8;

/** The figure's stretch of tokens. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** Whether a scope's word stands near a figure. */
export function isScoped(cues: readonly Cue[], at: Place, slug: string, within = NEAR): boolean {
  return cues.some((cue) => cue.list === 'scopes' && cue.slug === slug && gap(cue, at) <= within);
}

/** Scopes whose figures are of somebody or something that the words around them do not tell well enough. */
const UNSETTLED: Readonly<Record<string, readonly string[]>> = {
  'share-price': ['close'],
  penalty: ['earlier', 'per'],
  stake: ['held', 'owners'],
  price: ['estimate'],
  capacity: ['grown'],
};

/** Whether a figure is what something moved from, or what it moved to: 24 per cent, from 31. */
function isMoved(cues: readonly Cue[], at: Place, ways: ReadonlySet<string>): boolean {
  return cues.some(
    ({ list, slug, from, to }) =>
      list === 'scopes' &&
      ways.has(slug) &&
      (slug === 'from-behind' ? from === at.to : to === at.from),
  );
}

/** What a stake was before is not what is bought; what a capacity is to be is not what it is. */
const MOVED: Readonly<Record<string, ReadonlySet<string>>> = {
  stake: new Set(['from-before', 'from-behind', 'to-before']),
  capacity: new Set(['to-before']),
};

const OF_PERIOD: readonly string[] = ['estimate', 'segment'];

/** What scopes a figure of a deal, or what `isBought` of a firm; `null` where none is told, `undefined` where a scope is told that cannot be settled. */
export function scopeOf(
  cues: readonly Cue[],
  at: Place,
  others: readonly Place[],
  { slug, of }: BusinessMeasure,
  isBought: boolean,
): EntityRef | null | undefined {
  const unsettled = isBought ? [] : (UNSETTLED[slug] ?? (of === 'period' ? OF_PERIOD : []));
  // A word scopes the figure nearest to it: 395 crore expected by analysts, not the 412 that were earned.
  const own = cues.filter((cue) => others.every((one) => gap(cue, one) >= gap(cue, at)));
  if (unsettled.some((one) => isScoped(own, at, one))) return undefined;
  const ways = MOVED[slug];
  if (ways && isMoved(cues, at, ways)) return undefined;
  if (slug === 'subscription') return nearestOf(cues, at, ['retail', 'institutional', 'wealthy']);
  if (slug === 'stake' || slug === 'share-price' || slug === 'shares' || slug === 'price')
    return isScoped(cues, at, 'open-offer', WHOLE_SENTENCE) ? (SCOPES['open-offer'] ?? null) : null;
  return slug === 'penalty' && isScoped(cues, at, 'total') ? (SCOPES.total ?? null) : null;
}

/** Tokens: no sentence is longer. */
const WHOLE_SENTENCE = 1000;

function nearestOf(cues: readonly Cue[], at: Place, slugs: readonly string[]): EntityRef | null {
  const found = cues
    .filter(({ list, slug }) => list === 'scopes' && slugs.includes(slug))
    .filter((cue) => gap(cue, at) <= NEAR)
    .sort((a, b) => gap(a, at) - gap(b, at))[0];
  return found ? (SCOPES[found.slug] ?? null) : null;
}

/** Two things that scope one figure: a firm and a quarter. */
export function bothOf(a: EntityRef, b: EntityRef): EntityRef {
  return {
    key: `${a.key}+${b.key}`,
    type: 'EVENT',
    names: {
      en: `${a.names.en ?? a.names.hi}, ${b.names.en}`,
      hi: `${a.names.hi ?? a.names.en}, ${b.names.hi}`,
    },
    within: [],
    wikidataId: null,
  };
}
