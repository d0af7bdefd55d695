import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { reasonOf } from '../api/reasonOf';
import { useSay } from '../language/useSay';

/** What went wrong, in the server's words, and a way to try again. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const say = useSay();
  return (
    <Alert
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={say('state.failed')}
      role="alert"
    >
      <Group justify="space-between">
        <Text size="sm">{reasonOf(error, say)}</Text>
        {retry && (
          <Button size="xs" variant="default" onClick={retry}>
            {say('state.retry')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
