import { Text, VisuallyHidden } from '@mantine/core';
import { type ReactNode, type RefCallback, useId } from 'react';
import { useIntl } from 'react-intl';
import { useSay } from '../language/useSay';
import { letterOf } from '../question/letters';
import type { Question } from '../question/useQuestion';
import { safeText } from '../text/safeText';

interface PlotFigureProps {
  readonly question: Question;
  /** The message that tells those who do not see the plot what it shows. */
  readonly title: 'plot.axis' | 'plot.order';
  /** Where the plot is drawn. */
  readonly room: RefCallback<HTMLDivElement>;
  /** How it is to be read. */
  readonly children: ReactNode;
}

/** The figure around a plot of answers: what it shows in words, the plot, its legend. */
export function PlotFigure({ question: { answers }, title, room, children }: PlotFigureProps) {
  const say = useSay();
  const intl = useIntl();
  const id = useId();
  return (
    <figure aria-labelledby={id}>
      <VisuallyHidden>
        <span id={id}>
          {say(title, {
            answers: intl.formatList(
              answers.map(({ value }, index) => `${letterOf(index)}: ${safeText(value.text)}`),
            ),
          })}
        </span>
      </VisuallyHidden>
      <div ref={room} className="plot-room" />
      <Text component="figcaption" size="xs" c="dimmed">
        {children}
      </Text>
    </figure>
  );
}
