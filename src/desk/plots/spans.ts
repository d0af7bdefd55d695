/** A stretch of an axis as the server tells it: null where it is open. */
export interface Extent {
  readonly coreFrom: number | null;
  readonly coreTo: number | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** A bar to draw: all its ends are numbers within the drawing. */
export interface Bar {
  readonly coreFrom: number;
  readonly coreTo: number;
  readonly from: number;
  readonly to: number;
  readonly openFrom: boolean;
  readonly openTo: boolean;
}

/** The part of the axis that shows every end, with room beside it; what is open runs to its edge. */
export function domainOf(extents: readonly Extent[]): [number, number] {
  const ends = extents
    .flatMap(({ coreFrom, coreTo, from, to }) => [coreFrom, coreTo, from, to])
    .filter((end) => end !== null);
  if (ends.length === 0) return [0, 1];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const room = (most - least) * 0.12 || Math.abs(most) * 0.05 || 1;
  return [least - room, most + room];
}

/** The bar of an extent in a part of the axis. */
export function barOf(extent: Extent, [least, most]: readonly [number, number]): Bar {
  const { coreFrom, coreTo, from, to } = extent;
  return {
    coreFrom: coreFrom ?? least,
    coreTo: coreTo ?? most,
    from: from ?? least,
    to: to ?? most,
    openFrom: from === null,
    openTo: to === null,
  };
}
