import { Box, Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { Question } from '../question/useQuestion';

// The plotting library is as large as all the rest: it comes when there is something to draw.
const AxisPlot = lazy(() => import('./AxisPlot'));
const OrderPlot = lazy(() => import('./OrderPlot'));
const PlaceTree = lazy(() => import('./PlaceTree'));

/** The disagreement at a glance, drawn as suits what is asked for. Nothing where there is nothing to draw. */
export function Plot({ question }: { question: Question }) {
  const { answers } = question;
  const first = answers[0]?.value;
  if (!first) return null;
  const Drawn = first.extent
    ? AxisPlot
    : first.__typename === 'OrderValue'
      ? OrderPlot
      : first.__typename === 'EntityValue'
        ? PlaceTree
        : null;
  if (!Drawn) return null;
  return (
    <Box className="plot-frame" component="section">
      <Suspense fallback={<Skeleton height={40 + answers.length * 36} />}>
        <Drawn question={question} />
      </Suspense>
    </Box>
  );
}
