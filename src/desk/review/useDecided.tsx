import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { reasonOf } from '../api/reasonOf';
import type { DecidedFragment, QueueQuery } from '../generated/graphql';
import { useSay } from '../language/useSay';
import { type Action, decide, EMPTY } from './decide';
import type { Target } from './useDecisions';

/** Takes up what came of a decision: rows keep their place and show it, and it can be taken back. */
export function useDecided() {
  const say = useSay();
  const client = useQueryClient();
  return useCallback(
    (action: Action, target: Target, payload: DecidedFragment): void => {
      const now = new Map(payload.conflicts.map((conflict) => [conflict.id, conflict]));
      const take = (queue: InfiniteData<QueueQuery> | undefined) =>
        queue && {
          ...queue,
          pages: queue.pages.map((page) => ({
            ...page,
            conflicts: {
              ...page.conflicts,
              nodes: page.conflicts.nodes.map((node) => ({ ...node, ...now.get(node.id) })),
            },
          })),
        };
      const refresh = () => {
        for (const queryKey of [['question'], ['history'], ['queue-counts'], ['article']])
          void client.invalidateQueries({ queryKey });
      };
      client.setQueriesData<InfiniteData<QueueQuery>>({ queryKey: ['queue'] }, take);
      refresh();

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
          for (const conflict of back.conflicts) now.set(conflict.id, conflict);
          client.setQueriesData<InfiniteData<QueueQuery>>({ queryKey: ['queue'] }, take);
          refresh();
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
    [client, say],
  );
}
