import { Anchor, Badge, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useSay } from '../language/useSay';
import { queuePlace } from '../queue/queuePlace';
import { KindIcon } from '../shell/KindIcon';
import { StateBadge } from '../shell/StateBadge';
import { safeText } from '../text/safeText';
import { useDiffers } from '../text/useDiffers';
import type { Question } from './useQuestion';

/** What differs, what was asked, and how far its review is. */
export function QuestionHeader({ question }: { question: Question }) {
  const say = useSay();
  const differs = useDiffers();
  const { conflict, consensus } = question;
  return (
    <Stack gap={6}>
      <Anchor component={Link} href={queuePlace.address()} size="sm">
        <IconArrowLeft size={14} aria-hidden className="inline-icon" /> {say('nav.queue')}
      </Anchor>
      <Group gap="xs">
        <KindIcon kind={question.kind} />
        {conflict ? (
          <StateBadge state={conflict.state} />
        ) : (
          <Badge variant="light" tt="none">
            {say(`consensus.${consensus}`)}
          </Badge>
        )}
        {conflict?.assignee && (
          <Text size="sm" c="dimmed">
            {say('review.assignedTo', { who: safeText(conflict.assignee) })}
          </Text>
        )}
        <Text size="sm" c="dimmed">
          {say('question.origins', { count: question.independentOrigins })}
        </Text>
      </Group>
      <Title order={1} size="h2" className="breaks">
        <bdi>{conflict ? differs(question) : safeText(question.text)}</bdi>
      </Title>
      {conflict && (
        <Text size="lg" c="dimmed">
          <bdi>{safeText(question.text)}</bdi>
        </Text>
      )}
    </Stack>
  );
}
