import { memo } from 'react';
import { Link } from 'wouter';
import { useSay } from '../language/useSay';
import { KindSign } from '../shell/KindIcon';
import { StateBadge } from '../shell/StateBadge';
import { safeText } from '../text/safeText';
import { useDiffers } from '../text/useDiffers';
import type { QueueItem } from './useQueue';

interface QueueRowProps {
  readonly item: QueueItem;
  readonly index: number;
  readonly chosen: boolean;
  readonly onChoose: (index: number) => void;
  readonly onNear: (question: string) => void;
}

/**
 * One conflict: what differs, what was asked, who says so. While one scrolls rows are made with each frame: they are plain
 * elements, and what they are given stays the same.
 */
export const QueueRow = memo(function QueueRow(props: QueueRowProps) {
  const { item, index, chosen, onChoose, onNear } = props;
  const say = useSay();
  const differs = useDiffers();
  const { id, question, state } = item;
  return (
    <Link
      href={`/questions/${question.id}`}
      id={`conflict-${id}`}
      className="queue-link"
      data-chosen={chosen || undefined}
      onFocus={() => onChoose(index)}
      onMouseEnter={() => onNear(question.id)}
    >
      <KindSign kind={question.kind} />
      <span className="queue-words">
        <bdi className="queue-differs one-line">{differs(question)}</bdi>
        <bdi className="queue-asked one-line">{safeText(question.text)}</bdi>
      </span>
      <span className="queue-facts">
        <bdi className="queue-outlets one-line">{safeText(outletsOf(item).join(', '))}</bdi>
        <span className="nowrap">
          {say('question.origins', { count: question.independentOrigins })}
        </span>
        <StateBadge state={state} />
      </span>
    </Link>
  );
});

const outletsOf = ({ question }: QueueItem): string[] => [
  ...new Set(
    question.answers.flatMap(({ claims }) =>
      claims.flatMap(({ article }) => article?.outlet?.name ?? []),
    ),
  ),
];
