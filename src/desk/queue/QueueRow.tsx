import { Group, Text, UnstyledButton } from '@mantine/core';
import { memo } from 'react';
import { Link } from 'wouter';
import { useSay } from '../language/useSay';
import { KindIcon } from '../shell/KindIcon';
import { StateBadge } from '../shell/StateBadge';
import { useDiffers } from '../text/useDiffers';
import type { QueueItem } from './useQueue';

interface QueueRowProps {
  readonly item: QueueItem;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onNear: () => void;
}

/** One conflict: what differs, what was asked, who says so. */
export const QueueRow = memo(function QueueRow({ item, chosen, onChoose, onNear }: QueueRowProps) {
  const say = useSay();
  const differs = useDiffers();
  const { question, state } = item;
  return (
    <UnstyledButton
      component={Link}
      href={`/questions/${question.id}`}
      id={`conflict-${item.id}`}
      className="queue-link"
      data-chosen={chosen || undefined}
      onFocus={onChoose}
      onMouseEnter={onNear}
    >
      <KindIcon kind={question.kind} />
      <span className="queue-words">
        <Text component="span" fw={600} className="one-line">
          <bdi>{differs(question)}</bdi>
        </Text>
        <Text component="span" size="sm" c="dimmed" className="one-line">
          <bdi>{question.text}</bdi>
        </Text>
      </span>
      <Group component="span" gap="sm" wrap="nowrap" className="queue-facts">
        <Text component="span" size="xs" c="dimmed" className="one-line queue-outlets">
          <bdi>{outletsOf(item).join(', ')}</bdi>
        </Text>
        <Text component="span" size="xs" c="dimmed" className="nowrap">
          {say('question.origins', { count: question.independentOrigins })}
        </Text>
        <StateBadge state={state} />
      </Group>
    </UnstyledButton>
  );
});

const outletsOf = ({ question }: QueueItem): string[] => [
  ...new Set(
    question.answers.flatMap(({ claims }) =>
      claims.flatMap(({ article }) => article?.outlet?.name ?? []),
    ),
  ),
];
