import { Anchor, Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useSay } from '../language/useSay';
import { safeText } from '../text/safeText';
import { SourceCard } from './SourceCard';
import type { Answer } from './useQuestion';

interface AnswerColumnProps {
  readonly answer: Answer;
  readonly name: string;
  /** Stands beside the value: what an editor decided about it. */
  readonly mark?: ReactNode;
}

/** One answer with all who give it. */
export function AnswerColumn({ answer, name, mark }: AnswerColumnProps) {
  const say = useSay();
  return (
    <Paper withBorder p="md" component="section" aria-labelledby={`answer-${answer.id}`}>
      <Stack gap="sm">
        <Group gap="xs" wrap="nowrap" align="start">
          <Badge circle size="lg" variant="light" color="indigo">
            {name}
          </Badge>
          <div>
            <Title order={3} size="h4" id={`answer-${answer.id}`} className="breaks">
              <bdi>
                {answer.value.__typename === 'EntityValue' ? (
                  <Anchor component={Link} href={`/entities/${answer.value.entity.id}`} inherit>
                    {safeText(answer.value.text)}
                  </Anchor>
                ) : (
                  safeText(answer.value.text)
                )}
              </bdi>
            </Title>
            <Group gap="xs">
              <Text size="xs" c="dimmed">
                {say('question.sources', { count: answer.claims.length })}
              </Text>
              {mark}
            </Group>
          </div>
        </Group>
        {answer.claims.map((source) => (
          <SourceCard key={source.id} source={source} />
        ))}
      </Stack>
    </Paper>
  );
}
