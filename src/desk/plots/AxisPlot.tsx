import * as Plot from '@observablehq/plot';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useSay } from '../language/useSay';
import type { Question } from '../question/useQuestion';
import { opposed } from '../text/differs';
import { figureMarks, timeMarks } from './axisMarks';
import { PlotFigure } from './PlotFigure';
import { namesIn, rowsOf } from './rows';
import { barOf, domainOf } from './spans';
import { usePlot } from './usePlot';

const ROW = 30;
const RIGHT = 20;

/** Dates and figures: what each source allows as a bar on one axis, its hedge as a halo, what is open as an arrow. */
export default function AxisPlot({ question }: { question: Question }) {
  const say = useSay();
  const intl = useIntl();
  const { answers, comparisons } = question;
  const axis = answers[0]?.value.extent?.axis ?? 'FIGURE';
  const draw = useCallback(
    (width: number): Plot.PlotOptions => {
      const isTime = axis === 'SECONDS';
      // A day ends where the next begins.
      const behind = (end: number | null) => (end === null ? null : end + (isTime ? 1 : 0));
      const scaledOf = new Map(
        answers.flatMap(({ id, value: { extent } }) =>
          extent ? [[id, { ...extent, coreTo: behind(extent.coreTo), to: behind(extent.to) }]] : [],
        ),
      );
      const domain = domainOf([...scaledOf.values()]);
      const at = (value: number) => (isTime ? new Date(value * 1000) : value);
      const clashing = new Set(opposed(answers, comparisons).map(({ id }) => id));
      const { margin, room } = namesIn(width);
      const rows = rowsOf(answers, say('outlet.unknown'), room);
      const labels = new Map(rows.map(({ key, label }) => [key, label]));
      const bars = rows.flatMap((row) => {
        const answer = answers[row.answer];
        const extent = answer && scaledOf.get(answer.id);
        if (!extent) return [];
        const bar = barOf(extent, domain);
        const point = bar.coreTo - bar.coreFrom < (domain[1] - domain[0]) / 300;
        return [
          {
            ...bar,
            name: row.key,
            clashes: clashing.has(answer.id),
            text: answer.value.text,
            point,
            middle: (bar.coreFrom + bar.coreTo) / 2,
          },
        ];
      });
      type Bar = (typeof bars)[number];
      const fill = (bar: Bar) => (bar.clashes ? 'var(--plot-clash)' : 'var(--plot-fit)');
      const common = { y: 'name' } as const;
      const wide = width - margin - RIGHT;
      return {
        height: 46 + bars.length * ROW,
        marginLeft: margin,
        marginRight: RIGHT,
        marginBottom: 30,
        x: {
          type: isTime ? 'utc' : 'linear',
          domain: domain.map(at),
          label: null,
        },
        color: { type: 'identity' },
        y: { type: 'band', domain: bars.map(({ name }) => name), label: null, padding: 0.35 },
        marks: [
          ...(isTime ? timeMarks(domain, wide, intl) : figureMarks(wide, intl)),
          Plot.axisY({
            tickSize: 0,
            tickPadding: 14,
            fontWeight: 600,
            fontSize: 12,
            tickFormat: (key: string) => labels.get(key) ?? '',
          }),
          Plot.barX(
            bars.filter((bar) => bar.from < bar.coreFrom || bar.to > bar.coreTo),
            {
              ...common,
              x1: (bar: Bar) => at(bar.from),
              x2: (bar: Bar) => at(bar.to),
              fill,
              fillOpacity: 0.22,
              rx: 4,
              stroke: fill,
              strokeDasharray: '3 3',
              strokeOpacity: 0.7,
            },
          ),
          Plot.barX(
            bars.filter(({ point }) => !point),
            {
              ...common,
              x1: (bar: Bar) => at(bar.coreFrom),
              x2: (bar: Bar) => at(bar.coreTo),
              fill,
              fillOpacity: 0.85,
              rx: 4,
            },
          ),
          Plot.dot(
            bars.filter(({ point }) => point),
            { ...common, x: (bar: Bar) => at(bar.middle), r: 7, fill, symbol: 'diamond' },
          ),
          Plot.text(
            bars.filter(({ openFrom }) => openFrom),
            { ...common, x: at(domain[0]), text: () => '◀', fill, dx: -2, fontSize: 16 },
          ),
          Plot.text(
            bars.filter(({ openTo }) => openTo),
            { ...common, x: at(domain[1]), text: () => '▶', fill, dx: 2, fontSize: 16 },
          ),
        ],
      };
    },
    [answers, comparisons, axis, intl, say],
  );
  const ref = usePlot(draw);
  const unit = answers[0]?.value.__typename === 'QuantityValue' ? answers[0].value.unit : null;
  return (
    <PlotFigure question={question} title="plot.axis" room={ref}>
      {say('plot.legend')}
      {unit && ` · ${say('plot.unit', { unit })}`}
    </PlotFigure>
  );
}
