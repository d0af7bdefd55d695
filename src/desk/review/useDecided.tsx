import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { reasonOf } from '../api/reasonOf';
import type { DecidedFragment } from '../generated/graphql';
import { useSay } from '../language/useSay';
import { type Action, decide, EMPTY } from './decide';
import type { Target } from './useDecisions';
import { useTake } from './useTake';

/** Takes up what came of a decision: rows keep their place and show it, and it can be taken back. */
export function useDecided() {
  const say = useSay();
  const take = useTake();
  return useCallback(
    (action: Action, target: Target, payload: DecidedFragment): void => {
      const now = new Map(payload.conflicts.map((conflict) => [conflict.id, conflict]));
      void take(payload.conflicts);

      const id = `decision-${payload.decision.id}-${action}`;
      const undo = async () => {
        notifications.hide(id);
        try {
          const seen = now.get(target.id) ?? target;
          const back = await decide(
            'undo',
            { ...seen, decision: { id: payload.decision.id } },
            EMPTY,
          );
          void take(back.conflicts);
          notifications.show({ message: say('review.undone') });
        } catch (error) {
          notifications.show({ color: 'red', message: reasonOf(error, say) });
        }
      };
      notifications.show({
        id,
        withCloseButton: true,
        closeButtonProps: { 'aria-label': say('action.close') },
        message: (
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{say(`done.${action}`)}</Text>
            {action !== 'undo' && (
              <Button size="compact-xs" variant="default" onClick={() => void undo()}>
                {say('action.undo')}
              </Button>
            )}
          </Group>
        ),
      });
    },
    [take, say],
  );
}
