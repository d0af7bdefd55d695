import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { ask } from '../api/ask';
import { reasonOf } from '../api/reasonOf';
import type { ArticleShown } from '../article/useArticle';
import { type DecidedFragment, UndoDocument } from '../generated/graphql';
import { useSay } from '../language/useSay';
import { useTake } from '../review/useTake';
import type { Edit } from './edits';

const EditDialog = lazy(() => import('./EditDialog'));

/** What edits the claims of an article, takes an edit back, and the dialog that it asks by. */
export function useEdits(
  article: ArticleShown,
  onDone: () => void,
): {
  begin: (edit: Edit) => void;
  undo: (decision: string) => Promise<void>;
  dialogs: ReactNode;
} {
  const say = useSay();
  const take = useTake();
  const client = useQueryClient();
  const [edit, setEdit] = useState<Edit | null>(null);

  // Until the page shows the claims as they stand now, whoever goes on would decide on what stood before.
  const taken = async (payload: DecidedFragment) => {
    for (const queryKey of [['queue'], ['story-questions']])
      void client.invalidateQueries({ queryKey });
    await take(payload.conflicts);
  };
  const undo = async (decision: string) => {
    notifications.hide(`edit-${decision}`);
    try {
      const { undoDecision } = await ask(UndoDocument, {
        input: { id: decision, version: null, reason: null },
      });
      await taken(undoDecision);
      notifications.show({ message: say('review.undone') });
    } catch (error) {
      notifications.show({ color: 'red', message: reasonOf(error, say) });
    }
  };
  const done = async (payload: DecidedFragment) => {
    await taken(payload);
    onDone();
    const { id } = payload.decision;
    notifications.show({
      id: `edit-${id}`,
      withCloseButton: true,
      closeButtonProps: { 'aria-label': say('action.close') },
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">
            {edit && say(`edit.done.${edit.deed}`)}{' '}
            {payload.conflicts.length > 0 &&
              say('edit.touched', { count: payload.conflicts.length })}
          </Text>
          <Button size="compact-xs" variant="default" onClick={() => void undo(id)}>
            {say('action.undo')}
          </Button>
        </Group>
      ),
    });
  };
  return {
    begin: setEdit,
    undo,
    dialogs: edit && (
      <Suspense>
        <EditDialog
          article={article}
          edit={edit}
          // Whoever closed it while it was being sent may have begun another.
          close={() => setEdit((now) => (now === edit ? null : now))}
          done={done}
        />
      </Suspense>
    ),
  };
}
