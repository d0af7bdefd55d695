import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { ArticleHeadFragment } from '../generated/graphql';
import { useDays } from '../language/useDays';
import { useSay } from '../language/useSay';
import { safeText } from '../text/safeText';

/** Articles, a line each. */
export function ArticleLines({ articles }: { articles: readonly ArticleHeadFragment[] }) {
  const say = useSay();
  const { published } = useDays();
  return (
    <Stack gap={8} component="ul" className="plain">
      {articles.map(({ id, title, outlet, publishedOn, externalId }) => (
        <li key={id} className="breaks">
          <Anchor component={Link} href={`/articles/${id}`} size="sm">
            <bdi>{safeText(title ?? outlet?.name ?? externalId ?? say('article.untitled'))}</bdi>
          </Anchor>
          <Text size="xs" c="dimmed">
            {[outlet?.name ?? say('outlet.unknown'), publishedOn && published(publishedOn)]
              .filter((part) => typeof part === 'string')
              .map(safeText)
              .join(' · ')}
          </Text>
        </li>
      ))}
    </Stack>
  );
}
