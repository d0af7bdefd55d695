import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { useSay } from '../language/useSay';
import { usePageTitle } from './usePageTitle';

/** The address names nothing, or nothing any more. */
export function NotFound() {
  const say = useSay();
  usePageTitle(say('state.notFound'));
  return (
    <Stack gap="xs">
      <Title order={1} size="h3">
        {say('state.notFound')}
      </Title>
      <Text>{say('state.notFoundHint')}</Text>
      <Anchor component={Link} href="/">
        {say('nav.queue')}
      </Anchor>
    </Stack>
  );
}
