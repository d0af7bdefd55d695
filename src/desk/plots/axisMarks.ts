import * as Plot from '@observablehq/plot';
import type { IntlShape } from 'react-intl';
import { timeAxis } from './timeAxis';

const GRID = { strokeOpacity: 0.15 } as const;
/** Pixels that a figure of an axis may take. */
const FIGURE = 110;

/** Lines at some places of an axis, with what is told beneath them. */
const lines = (ticks: Plot.AxisXOptions['ticks'], told: Plot.AxisXOptions): Plot.Markish[] => [
  Plot.gridX({ ...GRID, ticks }),
  Plot.axisX({ ticks, tickSize: 0, label: null, ...told }),
];

/** The lines of an axis of time, each with its label; the stretch is given in seconds, its width in pixels. */
export function timeMarks(
  domain: readonly [number, number],
  width: number,
  intl: IntlShape,
): Plot.Markish[] {
  const { ticks, format, middle } = timeAxis(domain, width);
  const [, to] = domain;
  return lines(ticks, {
    dx: (middle / (to - domain[0])) * width,
    // A day that is cut off by the edge has no room for its name.
    tickFormat: (tick: Date) =>
      tick.getTime() / 1000 + middle * 2 > to ? '' : intl.formatDate(tick, format),
  });
}

/** The lines of an axis of figures, each with its label. */
export function figureMarks(width: number, intl: IntlShape): Plot.Markish[] {
  return lines(Math.max(2, Math.floor(width / FIGURE)), {
    tickFormat: (tick: number) => intl.formatNumber(tick, { maximumFractionDigits: 2 }),
  });
}
