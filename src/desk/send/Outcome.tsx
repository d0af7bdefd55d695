import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { SendInMutation } from '../generated/graphql';
import { useSay } from '../language/useSay';
import { safeText } from '../text/safeText';

/** What came of storing an article. */
export function Outcome({ outcome }: { outcome: SendInMutation['ingestArticle'] }) {
  const say = useSay();
  const { created, article, claims, conflicts } = outcome;
  return (
    <Alert
      color={conflicts.length ? 'orange' : 'green'}
      role="status"
      title={say(created ? 'send.stored' : 'send.known', { count: claims.length })}
    >
      <Stack gap="xs">
        <Anchor component={Link} href={`/articles/${article.id}`} size="sm">
          {say('send.open')}
        </Anchor>
        {conflicts.map(({ id, summary, question }) => (
          <div key={id}>
            <Anchor component={Link} href={`/questions/${question.id}`} size="sm" fw={600}>
              <bdi>{safeText(question.text)}</bdi>
            </Anchor>
            <Text size="sm" className="breaks" dir="auto">
              {safeText(summary)}
            </Text>
          </div>
        ))}
      </Stack>
    </Alert>
  );
}
