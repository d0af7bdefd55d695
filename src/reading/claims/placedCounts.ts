import { isUnlisted } from '../../values/unlisted.js';
import { TOGETHER } from './figurePlace.js';
import { HighestCounts } from './figureScope.js';
import type { ToldFigure } from './toldFigure.js';

/**
 * Gives the counts of people that an article tells of several places each its own: "412 in the country, 337 of them in
 * Badakhshan", and 431 where 412 and 19 are told of two places: a lower count with a place is of that place alone, one that
 * two others add up to is of both together.
 */
export function placedCounts(told: readonly ToldFigure[]): ToldFigure[] {
  const summed = told.map((figure) =>
    isSum(figure, told) ? { ...figure, scope: TOGETHER } : figure,
  );
  const counts = new HighestCounts(summed);
  return summed.map((figure) => ofPart(figure, counts));
}

function ofPart(figure: ToldFigure, counts: HighestCounts): ToldFigure {
  const { place, scope, account } = figure;
  if (!place || scope || counts.isHighest(figure)) return figure;
  const whole = account.tellings.some(({ frame }) => frame.place?.within.includes(place.key));
  return whole ? figure : { ...figure, scope: place };
}

/** Whether two counts of two countries come to a third, which is told of neither. */
function isSum(figure: ToldFigure, told: readonly ToldFigure[]): boolean {
  const n = countIn(figure);
  if (n === null || figure.scope || figure.place) return false;
  const others = told.filter(
    (one) =>
      one !== figure &&
      one.account === figure.account &&
      one.of === figure.of &&
      one.part === figure.part,
  );
  return others.some((a) =>
    others.some(
      (b) => areTwoCountries(a, b) && (countIn(a) ?? Number.NaN) + (countIn(b) ?? Number.NaN) === n,
    ),
  );
}

/** One of the two may be told of no place: that of the event. */
function areTwoCountries(a: ToldFigure, b: ToldFigure): boolean {
  const [one, other] = [countryOf(a), countryOf(b)];
  if (one === null && other === null) return false;
  if (one === null || other === null) return (a.scope ?? b.scope) !== null;
  return one !== other;
}

function countryOf({ scope, place }: ToldFigure): string | null {
  const told = scope ?? place;
  return told && !isUnlisted(told) ? (told.within.at(-1) ?? told.key) : null;
}

function countIn({ of, value }: ToldFigure): number | null {
  return of?.takes === 'people' && value.kind === 'quantity' ? value.number : null;
}
