import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { IconArrowUpRight } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useDays } from '../language/useDays';
import { useSay } from '../language/useSay';
import { safeText } from '../text/safeText';
import { QuotedParagraph } from './QuotedParagraph';
import type { Source } from './useQuestion';

/** One article's words for an answer: who, when, what exactly, on whose word. */
export function SourceCard({ source }: { source: Source }) {
  const say = useSay();
  const { published } = useDays();
  const { article, attribution, modality } = source;
  return (
    <Stack gap={4} component="article" className="source">
      <Group gap="xs" justify="space-between" wrap="nowrap" align="baseline">
        <Text size="sm" fw={600} className="breaks">
          {article?.outlet ? (
            <Anchor component={Link} href={`/outlets/${article.outlet.id}`} inherit c="inherit">
              <bdi>{safeText(article.outlet.name)}</bdi>
            </Anchor>
          ) : (
            say('outlet.unknown')
          )}
        </Text>
        <Text size="xs" c="dimmed" className="nowrap">
          {article?.publishedOn ? published(article.publishedOn) : say('article.undated')}
        </Text>
      </Group>
      <QuotedParagraph source={source} />
      <Group gap="xs">
        <Badge size="sm" variant="default" tt="none" fw={500}>
          {say(`modality.${modality}`)}
        </Badge>
        {attribution && (
          <Text size="xs" c="dimmed">
            {say('question.saidBy', { who: safeText(attribution) })}
          </Text>
        )}
        {article && (
          <Anchor component={Link} href={`/articles/${article.id}#${source.id}`} size="xs">
            {say('question.inArticle')}
            <IconArrowUpRight size={12} aria-hidden className="inline-icon" />
          </Anchor>
        )}
      </Group>
    </Stack>
  );
}
