/** The unit that a date is told in, the finest first. */
export const GRAINS = [
  'second',
  'minute',
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
] as const;

/** How precisely a date is told: 2025-12 has the grain of a month. */
export type Grain = (typeof GRAINS)[number];

/** The coarser of the two. */
export function coarser(left: Grain, right: Grain): Grain {
  return GRAINS.indexOf(left) >= GRAINS.indexOf(right) ? left : right;
}
