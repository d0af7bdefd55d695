import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import { useSay } from '../language/useSay';
import type { Item } from './useSending';

/** What became of one article of a file. */
export function SentItem({ item }: { item: Item }) {
  const say = useSay();
  if (item.state === 'waiting')
    return (
      <Text size="sm" c="dimmed">
        {say('send.waiting')}
      </Text>
    );
  if (item.state === 'failed')
    return (
      <Text size="sm" c="var(--mantine-color-error)">
        {item.reason}
      </Text>
    );
  const { outcome } = item;
  return (
    <Anchor component={Link} href={`/articles/${outcome.article.id}`} size="sm">
      {say(outcome.created ? 'send.stored' : 'send.known', { count: outcome.claims.length })}
      {outcome.conflicts.length > 0 &&
        ` · ${say('queue.count', { count: outcome.conflicts.length })}`}
    </Anchor>
  );
}
