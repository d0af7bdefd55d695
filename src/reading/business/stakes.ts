import { businessMeasures } from '../../languages/happenings/businessMeasures.js';
import { quantityValue } from '../figureValue.js';
import type { Sentence } from '../sentence.js';
import type { BoundFigure } from './bind.js';
import { type Cue, gap } from './cues.js';
import type { BusinessFigure } from './figures.js';

/** Tokens between a verb of buying and what is bought: buys a further 20 per cent; 20 फीसदी हिस्सेदारी प्रवर्तकों से खरीदेगी. */
const BOUGHT = { before: 4, behind: 7 };
/** Tokens between a figure and the word that says which way a holding went. */
const WAY = 8;
/** Tokens between a holding and the word that says that so much is left. */
const LEFT = 4;

/** Tokens: left with A STAKE OF so much. */
const OF = 3;

/** Parts told in words: a fifth of the firm, एक चौथाई हिस्सेदारी. Whoever says so rounds. */
export function fractionsIn({ items }: Sentence, cues: readonly Cue[]): BusinessFigure[] {
  return cues
    .filter(({ list }) => list === 'fractions')
    .flatMap(({ slug, from, to }): BusinessFigure[] => {
      const at = items.findIndex((item) => item.from < to && from < item.to);
      const value = quantityValue({ cls: 'quantity', n: Number(slug), unit: '%', bound: 'about' });
      return at < 0 ? [] : [{ at, from, to, value }];
    });
}

/** Whether a verb of buying or selling takes a share: it is what changes hands, whoever held it. */
export function isBought(
  cues: readonly Cue[],
  figure: BusinessFigure,
  figures: readonly BusinessFigure[],
  verbFinal: boolean,
): boolean {
  const isFree = (from: number, to: number): boolean =>
    !figures.some((one) => one !== figure && isShare(one) && one.from >= from && one.to <= to);
  return cues.some(({ list, slug, from, to }) => {
    if (list !== 'weak' || slug !== 'stake') return false;
    if (verbFinal)
      return from >= figure.to && from - figure.to <= BOUGHT.behind && isFree(figure.to, from);
    return to <= figure.from && figure.from - to <= BOUGHT.before && isFree(to, figure.from);
  });
}

/**
 * A share that somebody holds before or after the deal, told by how it moved: from 62.5 to 42.5 per cent; घटकर 42.5 फीसदी
 * रह जाएगी. Whose it is shows in the way: the seller's falls, the buyer's rises.
 */
export function heldStake(
  found: BoundFigure,
  cues: readonly Cue[],
  figures: readonly BusinessFigure[],
  verbFinal: boolean,
): { readonly found: BoundFigure; readonly way: 'fall' | 'rise' } | null {
  const { figure } = found;
  const shares = figures.filter(isShare);
  const when = verbFinal ? whenBehind(figure, cues, shares) : whenBefore(figure, cues);
  if (!when) return null;
  const way = wayOf(figure, when, cues, shares, verbFinal);
  const measure = businessMeasures.get(`stake-${when}`);
  return way && measure ? { found: { ...found, measure }, way } : null;
}

type When = 'before' | 'after';

const scoped = (cues: readonly Cue[], slug: string): Cue[] =>
  cues.filter((cue) => cue.list === 'scopes' && cue.slug === slug);

/** From so much to so much; left with so much. */
function whenBefore(figure: BusinessFigure, cues: readonly Cue[]): When | null {
  if (scoped(cues, 'from-before').some(({ to }) => to === figure.from)) return 'before';
  if (scoped(cues, 'to-before').some(({ to }) => to === figure.from)) return 'after';
  return scoped(cues, 'left').some(({ to }) => figure.from >= to && figure.from - to <= OF)
    ? 'after'
    : null;
}

/** Of languages whose verbs stand last: so much, from which it fell to so much, which is left. */
function whenBehind(
  figure: BusinessFigure,
  cues: readonly Cue[],
  shares: readonly BusinessFigure[],
): When | null {
  const starts = scoped(cues, 'from-behind');
  if (starts.some(({ from }) => from === figure.to)) return 'before';
  if (starts.some(({ to }) => to <= figure.from && figure.from - to <= LEFT)) return 'after';
  const isNearest = (cue: Cue): boolean => shares.every((one) => gap(one, cue) >= gap(figure, cue));
  const moved = [...scoped(cues, 'falls'), ...scoped(cues, 'rises')];
  if (moved.some((cue) => cue.to <= figure.from && figure.from - cue.to <= 1)) return 'after';
  return scoped(cues, 'left').some((cue) => gap(cue, figure) <= LEFT && isNearest(cue))
    ? 'after'
    : null;
}

function wayOf(
  figure: BusinessFigure,
  when: When,
  cues: readonly Cue[],
  shares: readonly BusinessFigure[],
  verbFinal: boolean,
): 'fall' | 'rise' | null {
  const other = shares.find((one) => {
    if (one === figure) return false;
    const own = verbFinal ? whenBehind(one, cues, shares) : whenBefore(one, cues);
    return own !== null && own !== when;
  });
  const [mine, its] = [sizeOf(figure), other && sizeOf(other)];
  if (mine !== null && its != null && mine !== its)
    return mine > its === (when === 'before') ? 'fall' : 'rise';
  const [nearest] = [
    ...[...scoped(cues, 'falls'), ...scoped(cues, 'left')].map((cue) => ({
      cue,
      way: 'fall' as const,
    })),
    ...scoped(cues, 'rises').map((cue) => ({ cue, way: 'rise' as const })),
  ].sort((a, b) => gap(a.cue, figure) - gap(b.cue, figure));
  return nearest && gap(nearest.cue, figure) <= WAY ? nearest.way : null;
}

function isShare({ value }: BusinessFigure): boolean {
  return value.kind === 'quantity' && value.unit === '%';
}

function sizeOf({ value }: BusinessFigure): number | null {
  return value.kind === 'quantity' ? value.number : null;
}
