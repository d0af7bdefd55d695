import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import type { ArticleHeadFragment } from '../generated/graphql';
import { useDays } from '../language/useDays';
import { useSay } from '../language/useSay';
import { safeText } from '../text/safeText';

const ArticlePicker = lazy(() => import('./ArticlePicker'));

/** Who published it and when, and where it leads. */
export function ArticleHeader({ article }: { article: ArticleHeadFragment }) {
  const say = useSay();
  const { published } = useDays();
  const [picking, setPicking] = useState(false);
  const { id, title, outlet, publishedOn, url, externalId } = article;
  return (
    <Stack gap={6}>
      <Title order={1} size="h2" className="breaks" dir="auto">
        {safeText(title ?? outlet?.name ?? externalId ?? say('article.untitled'))}
      </Title>
      <Group gap="md">
        {outlet ? (
          <Anchor component={Link} href={`/outlets/${outlet.id}`} size="sm">
            <bdi>{safeText(outlet.name)}</bdi>
          </Anchor>
        ) : (
          <Text size="sm">{say('outlet.unknown')}</Text>
        )}
        <Text size="sm" c="dimmed">
          {publishedOn ? published(publishedOn) : say('article.undated')}
        </Text>
        {externalId && (
          <Text size="sm" c="dimmed">
            <bdi>{safeText(externalId)}</bdi>
          </Text>
        )}
        {url && (
          <Anchor href={url} size="sm" rel="noreferrer noopener" target="_blank">
            {say('article.source')}
            <IconExternalLink size={13} aria-hidden className="inline-icon" />
          </Anchor>
        )}
      </Group>
      <Group gap="xs">
        <Button component={Link} href={`/stories/${id}`} size="xs" variant="default">
          {say('article.story')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setPicking(true)}>
          {say('article.compare')}
        </Button>
      </Group>
      {picking && (
        <Suspense>
          <ArticlePicker close={() => setPicking(false)} from={id} />
        </Suspense>
      )}
    </Stack>
  );
}
