import { flatMap } from '../../values/flatMap.js';
import type { EntityRef } from '../../values/value.js';
import { dayIn } from '../clockParts.js';
import { type Sentence, senseOf } from '../sentence.js';
import type { Actor } from './actors.js';
import { type Cue, gap } from './cues.js';
import { BOUGHT, OPEN_OFFER } from './scopes.js';

/** A step with the item that dates it. `bound`: it was taken on that day or before. */
export interface DatedStep {
  readonly slug: string;
  readonly scope: EntityRef | null;
  readonly at: number;
  readonly bound: boolean;
  /** Tokens of the words that tell of it. */
  readonly from: number;
  readonly to: number;
}

/** A day of a sentence, at its item and over its tokens. */
export interface Day {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The days, months and bounds that a sentence names. */
export function daysIn({ items }: Sentence): Day[] {
  return flatMap(items, (item, at): Day[] => {
    const time = senseOf(item, 'time')?.time;
    return time && dayIn(time) ? [{ at, from: item.from, to: item.to }] : [];
  });
}

const meets = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
  a.from < b.to && b.from < a.to;

/** The words for steps in a sentence: not the "open" of an open offer. */
export function stepCues(cues: readonly Cue[]): Cue[] {
  const offers = cues.filter(({ list, slug }) => list === 'scopes' && slug === 'open-offer');
  return cues.filter((cue) => cue.list === 'steps' && !offers.some((offer) => meets(offer, cue)));
}

/** Approvals: each who approves with the day told behind, else right before; several may share one word for it. */
export function approvals(
  actors: readonly Actor[],
  days: readonly Day[],
  steps: readonly Cue[],
  tellings: readonly Cue[],
): DatedStep[] {
  const words = steps.filter(({ slug }) => slug === 'approval');
  if (!words.length) return [];
  const others = steps.filter(({ slug }) => slug !== 'approval');
  const used = new Set<Day>();
  return flatMap(actors, (actor, nth): DatedStep[] => {
    const next = actors[nth + 1]?.from ?? Number.POSITIVE_INFINITY;
    const last = actors[nth - 1]?.to ?? 0;
    const isFree = (day: Day): boolean =>
      !used.has(day) &&
      !others.some((cue) => isBetween(cue, actor, day) || gap(cue, day) <= BESIDE);
    const behind = days.find((day) => day.from >= actor.to && day.from < next && isFree(day));
    const before = days.findLast((day) => day.to <= actor.from && day.to > last && isFree(day));
    const day = behind ?? before;
    if (!day) return [];
    used.add(day);
    const word = [...words].sort((a, b) => gap(a, actor) - gap(b, actor))[0] ?? actor;
    return [
      {
        slug: 'approval',
        scope: actor.entity,
        at: day.at,
        bound:
          !actor.own && tellings.some((cue) => cue.slug === 'told' && isBetween(cue, actor, day)),
        ...over(day, gap(word, day) <= NEAR ? word : day),
      },
    ];
  });
}

/** Tokens: a day so near to another step's word is that step's. */
const BESIDE = 1;
/** Tokens: a quote holds the step's word where it is no farther. */
const NEAR = 1;

/** In a merger that a purchase of shares goes before: which of the two is completed, the nearest word tells. */
function isOfStake(cues: readonly Cue[], step: Cue): boolean {
  const stakes = cues.filter(({ list, slug }) => list === 'announcements' && slug === 'purchase');
  const mergers = cues.filter(({ list, slug }) => list === 'announcements' && slug === 'merger');
  const near = (some: readonly Cue[]): number =>
    Math.min(...some.map((cue) => gap(cue, step)), Number.POSITIVE_INFINITY);
  return near(stakes) <= OF_STAKE && near(stakes) < near(mergers);
}

/** Tokens: completed the purchase, हिस्सेदारी का अधिग्रहण सितंबर के पहले सप्ताह में पूरा. */
const OF_STAKE = 8;

function isBetween(
  cue: Cue,
  a: { from: number; to: number },
  b: { from: number; to: number },
): boolean {
  return cue.from >= Math.min(a.to, b.to) && cue.to <= Math.max(a.from, b.from);
}

function over(...all: readonly { from: number; to: number }[]): { from: number; to: number } {
  return {
    from: Math.min(...all.map(({ from }) => from)),
    to: Math.max(...all.map(({ to }) => to)),
  };
}

/** Steps that need no actor, by what the report must tell of; an open offer has an opening and an end too. */
const OF_ISSUE: ReadonlySet<string> = new Set(['opening', 'closing', 'listing']);
/** What comes to one: the deal is completed, the scheme takes effect, the shares are allotted. */
const AS_ONE: Readonly<Record<string, string>> = { effect: 'completion', allotment: 'completion' };

/** Tokens that a day counts farther on the side where its language seldom puts it. */
const OTHER_SIDE = 3;

/** Tokens from a step's word to its day. */
const REACH = 12;

/** Completions, listings and record dates, each with the day nearest on the side where its language puts it. */
export function otherSteps(
  cues: readonly Cue[],
  days: readonly Day[],
  steps: readonly Cue[],
  kinds: ReadonlySet<string>,
  verbFinal: boolean,
): DatedStep[] {
  const isIssue = kinds.has('public-issue');
  const isOffer = cues.some(({ list, slug }) => list === 'scopes' && slug === 'open-offer');
  return flatMap(steps, (cue): DatedStep[] => {
    if (cue.slug === 'approval') return [];
    if (OF_ISSUE.has(cue.slug) && !isIssue && !isOffer) return [];
    if (cue.slug === 'order' && !kinds.has('penalty')) return [];
    const rivals = steps.filter((one) => one !== cue && one.slug !== 'approval');
    const isFree = (day: Day): boolean =>
      gap(cue, day) <= REACH && !rivals.some((one) => isBetween(one, cue, day));
    const far = (day: Day): number =>
      gap(cue, day) + (day.from < cue.from === verbFinal ? 0 : OTHER_SIDE);
    const day = days.filter(isFree).sort((a, b) => far(a) - far(b))[0];
    if (!day) return [];
    const slug = isIssue ? cue.slug : (AS_ONE[cue.slug] ?? cue.slug);
    const scope =
      OF_ISSUE.has(cue.slug) && isOffer && !isIssue
        ? OPEN_OFFER
        : slug === 'completion' && kinds.has('merger') && isOfStake(cues, cue)
          ? BOUGHT
          : null;
    return [{ slug, scope, at: day.at, bound: false, ...over(cue, day) }];
  });
}
