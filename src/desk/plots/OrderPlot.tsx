import * as Plot from '@observablehq/plot';
import { useCallback } from 'react';
import { useSay } from '../language/useSay';
import { letterOf } from '../question/letters';
import type { Question } from '../question/useQuestion';
import { PlotFigure } from './PlotFigure';
import { usePlot } from './usePlot';

const PLACES = {
  BEFORE: [0, 1],
  SAME_DAY: [0.5, 0.5],
  AFTER: [1, 0],
} as const;

/** Which came first: the two events side by side, as each answer has them. */
export default function OrderPlot({ question }: { question: Question }) {
  const say = useSay();
  const { answers } = question;
  const draw = useCallback((): Plot.PlotOptions => {
    const events = answers.flatMap(({ value }, index) => {
      if (value.__typename !== 'OrderValue') return [];
      const [first, second] = PLACES[value.order];
      const same = first === second;
      return [
        { name: letterOf(index), at: first, event: '1', up: same ? -10 : 0 },
        { name: letterOf(index), at: second, event: '2', up: same ? 10 : 0 },
      ];
    });
    return {
      height: 20 + answers.length * 56,
      marginLeft: 34,
      marginRight: 34,
      x: { domain: [-0.15, 1.15], axis: null },
      color: { type: 'identity' },
      y: { type: 'band', domain: answers.map((_, index) => letterOf(index)), label: null },
      marks: [
        Plot.axisY({ tickSize: 0, fontWeight: 600, fontSize: 13 }),
        Plot.link(
          answers.map((_, index) => letterOf(index)),
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
  }, [answers]);
  const ref = usePlot(draw);
  return (
    <PlotFigure question={question} title="plot.order" room={ref}>
      {say('plot.orderLegend')}
    </PlotFigure>
  );
}
