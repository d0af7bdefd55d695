import { Alert, Button, Group } from '@mantine/core';
import { IconCheck, IconMessage, IconScale, IconUserPlus, IconX } from '@tabler/icons-react';
import type { ReviewState } from '../generated/graphql';
import { useSay } from '../language/useSay';
import type { Action } from './decide';
import type { Target } from './useDecisions';

interface ActionsProps {
  readonly target: Target & { readonly state: ReviewState; readonly isStale: boolean };
  readonly decide: (action: Action, target: Target) => void;
}

const DEEDS = [
  { action: 'confirm', key: 'c', Icon: IconCheck },
  { action: 'dismiss', key: 'd', Icon: IconX },
  { action: 'resolve', key: 'r', Icon: IconScale },
  { action: 'comment', key: 'm', Icon: IconMessage },
  { action: 'assign', key: 'a', Icon: IconUserPlus },
] as const;

/** What can be done about a conflict. */
export function Actions({ target, decide }: ActionsProps) {
  const say = useSay();
  return (
    <>
      {target.isStale && (
        <Alert color="yellow" role="status">
          {say('review.stale')}
        </Alert>
      )}
      <Group gap="xs" role="group" aria-label={say('review.actions')}>
        {DEEDS.map(({ action, key, Icon }) => (
          <Button
            key={action}
            size="xs"
            variant={action === 'confirm' ? 'filled' : 'default'}
            aria-keyshortcuts={key}
            leftSection={<Icon size={14} aria-hidden />}
            onClick={() => decide(action, target)}
          >
            {say(`action.${action}`)}
          </Button>
        ))}
        {target.state !== 'OPEN' && (
          <Button size="xs" variant="default" onClick={() => decide('reopen', target)}>
            {say('action.reopen')}
          </Button>
        )}
      </Group>
    </>
  );
}
