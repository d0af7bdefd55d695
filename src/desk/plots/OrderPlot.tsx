import * as Plot from '@observablehq/plot';
import { useCallback } from 'react';
import { useSay } from '../language/useSay';
import type { Question } from '../question/useQuestion';
import { PlotFigure } from './PlotFigure';
import { namesIn, rowsOf } from './rows';
import { usePlot } from './usePlot';

const PLACES = {
  BEFORE: [0, 1],
  SAME_DAY: [0.5, 0.5],
  AFTER: [1, 0],
} as const;

/** Which came first: the two events side by side, as each source has them. */
export default function OrderPlot({ question }: { question: Question }) {
  const say = useSay();
  const { answers } = question;
  const draw = useCallback(
    (width: number): Plot.PlotOptions => {
      const { margin, room } = namesIn(width);
      const rows = rowsOf(answers, say('outlet.unknown'), room);
      const labels = new Map(rows.map(({ key, label }) => [key, label]));
      const events = rows.flatMap(({ key, answer }) => {
        const value = answers[answer]?.value;
        if (value?.__typename !== 'OrderValue') return [];
        const [first, second] = PLACES[value.order];
        const same = first === second;
        return [
          { name: key, at: first, event: '1', up: same ? -10 : 0 },
          { name: key, at: second, event: '2', up: same ? 10 : 0 },
        ];
      });
      return {
        height: 20 + rows.length * 52,
        marginLeft: margin,
        marginRight: 34,
        x: { domain: [-0.15, 1.15], axis: null },
        color: { type: 'identity' },
        y: { type: 'band', domain: rows.map(({ key }) => key), label: null },
        marks: [
          Plot.axisY({
            tickSize: 0,
            tickPadding: 14,
            fontWeight: 600,
            fontSize: 12,
            tickFormat: (key: string) => labels.get(key) ?? '',
          }),
          Plot.link(
            rows.map(({ key }) => key),
            {
              x1: -0.1,
              x2: 1.1,
              y1: (name) => name,
              y2: (name) => name,
              strokeOpacity: 0.35,
              markerEnd: 'arrow',
            },
          ),
          ...[-10, 0, 10].flatMap((dy) => {
            const here = events.filter(({ up }) => up === dy);
            return [
              Plot.dot(here, {
                x: 'at',
                y: 'name',
                dy,
                r: 11,
                fill: ({ event }) => (event === '1' ? 'var(--plot-clash)' : 'var(--plot-fit)'),
              }),
              Plot.text(here, {
                x: 'at',
                y: 'name',
                dy,
                text: 'event',
                fill: 'var(--plot-ink)',
                fontWeight: 700,
              }),
            ];
          }),
        ],
      };
    },
    [answers, say],
  );
  const ref = usePlot(draw);
  return (
    <PlotFigure question={question} title="plot.order" room={ref}>
      {say('plot.orderLegend')}
    </PlotFigure>
  );
}
