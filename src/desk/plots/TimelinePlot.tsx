import { Text } from '@mantine/core';
import * as Plot from '@observablehq/plot';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { EventLineFragment } from '../generated/graphql';
import { useSay } from '../language/useSay';
import { timeMarks } from './axisMarks';
import { barOf, domainOf } from './spans';
import { usePlot } from './usePlot';

const DAY = 86_400_000;
const ROW = 22;
const LEFT = 34;
const RIGHT = 20;

/** Events on one axis of days: a settled day is a mark, a doubtful one as long as the days that it may have been. */
export default function TimelinePlot({ events }: { events: readonly EventLineFragment[] }) {
  const say = useSay();
  const intl = useIntl();
  const draw = useCallback(
    (width: number): Plot.PlotOptions => {
      const placed = events.flatMap(({ earliest, latest, questions }, at) => {
        if (!earliest && !latest) return [];
        const from = earliest ? Date.parse(earliest) : null;
        const to = latest ? Date.parse(latest) + DAY : null;
        return [
          {
            number: at + 1,
            extent: { coreFrom: from, coreTo: to, from, to },
            clashes: questions.some(({ consensus }) => consensus === 'CONFLICTING'),
          },
        ];
      });
      const domain = domainOf(placed.map(({ extent }) => extent));
      const bars = placed.map(({ extent, ...event }) => ({ ...event, ...barOf(extent, domain) }));
      type Bar = (typeof bars)[number];
      const fill = ({ clashes }: Bar) => (clashes ? 'var(--plot-clash)' : 'var(--plot-fit)');
      const isSettled = ({ from, to }: Bar) => to - from <= DAY;
      return {
        height: 44 + bars.length * ROW,
        marginLeft: LEFT,
        marginRight: RIGHT,
        marginTop: 8,
        marginBottom: 30,
        color: { type: 'identity' },
        x: {
          type: 'utc',
          domain: domain.map((end) => new Date(end)),
          label: null,
        },
        y: { type: 'band', domain: bars.map(({ number }) => number), label: null, padding: 0.3 },
        marks: [
          ...timeMarks([domain[0] / 1000, domain[1] / 1000], width - LEFT - RIGHT, intl),
          Plot.axisY({ tickSize: 0, fontWeight: 600 }),
          Plot.barX(
            bars.filter((bar) => !isSettled(bar)),
            {
              y: 'number',
              x1: ({ from }: Bar) => new Date(from),
              x2: ({ to }: Bar) => new Date(to),
              fill,
              fillOpacity: 0.3,
              stroke: fill,
              strokeDasharray: '3 3',
              rx: 4,
            },
          ),
          Plot.dot(bars.filter(isSettled), {
            y: 'number',
            x: ({ from, to }: Bar) => new Date((from + to) / 2),
            r: 6,
            fill,
          }),
          Plot.text(
            bars.filter(({ openFrom }) => openFrom),
            { y: 'number', x: new Date(domain[0]), text: () => '◀', fill, fontSize: 13 },
          ),
          Plot.text(
            bars.filter(({ openTo }) => openTo),
            { y: 'number', x: new Date(domain[1]), text: () => '▶', fill, fontSize: 13 },
          ),
        ],
      };
    },
    [events, intl],
  );
  const ref = usePlot(draw);
  return (
    <figure aria-label={say('plot.timeline')}>
      <div ref={ref} className="plot-room" />
      <Text component="figcaption" size="xs" c="dimmed">
        {say('plot.timelineLegend')}
      </Text>
    </figure>
  );
}
