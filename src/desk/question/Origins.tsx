import { Anchor, Badge, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { useDays } from '../language/useDays';
import { useSay } from '../language/useSay';
import { safeText } from '../text/safeText';
import type { Question } from './useQuestion';

/** The independent sources: what only repeats stands together. */
export function Origins({ question }: { question: Question }) {
  const say = useSay();
  const { published } = useDays();
  return (
    <Stack gap="sm" component="section" aria-labelledby="origins">
      <Title order={2} size="h4" id="origins">
        {say('question.origins', { count: question.origins.length })}
      </Title>
      <Stack gap="sm" component="ol" className="plain">
        {question.origins.map(({ ties, agencies, articles }) => (
          <li key={articles.map(({ id }) => id).join(' ')} className="source">
            {ties.length + agencies.length > 0 && (
              <Group gap="xs">
                {ties.map((tie) => (
                  <Badge key={tie} size="sm" variant="light" color="grape" tt="none">
                    {say(`tie.${tie}`)}
                  </Badge>
                ))}
                {agencies.map(({ id, name }) => (
                  <Anchor key={id} component={Link} href={`/entities/${id}`} size="sm">
                    <bdi>{safeText(name)}</bdi>
                  </Anchor>
                ))}
              </Group>
            )}
            {articles.map(({ id, outlet, title, publishedOn }) => (
              <Text key={id} size="sm" className="breaks">
                <Anchor component={Link} href={`/articles/${id}`} size="sm">
                  <bdi>{safeText(outlet?.name ?? title ?? say('outlet.unknown'))}</bdi>
                </Anchor>
                {publishedOn && (
                  <Text span size="xs" c="dimmed">{` · ${published(publishedOn)}`}</Text>
                )}
              </Text>
            ))}
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
