import { notifications } from '@mantine/notifications';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useSay } from '../language/useSay';
import { type Action, EMPTY, type Seen, decide as send } from './decide';
import { useDecided } from './useDecided';

// It is not needed to see the queue.
const DecisionDialog = lazy(() => import('./DecisionDialog'));

/** A conflict that something is to be decided about, with what the dialog names. */
export interface Target extends Seen {
  readonly assignee: string | null;
  readonly question: {
    readonly id: string;
    readonly text: string;
    readonly answers: readonly { readonly id: string; readonly value: { readonly text: string } }[];
  };
}

/** A decision under way: what was refused stands beside what was typed. */
export interface Pending {
  readonly action: Action;
  readonly target: Target;
  readonly error: unknown;
}

// What needs no words is done at once.
const AT_ONCE: readonly Action[] = ['confirm', 'undo'];

/** What decides about a conflict, and the dialogs that it asks by. */
export function useDecisions(): {
  decide: (action: Action, target: Target) => void;
  dialogs: ReactNode;
} {
  const say = useSay();
  const decided = useDecided();
  const [pending, setPending] = useState<Pending | null>(null);

  const atOnce = async (action: Action, target: Target) => {
    try {
      decided(action, target, await send(action, target, EMPTY));
    } catch (error) {
      setPending({ action, target, error });
    }
  };
  const decide = (action: Action, target: Target) => {
    if (action === 'undo' && !target.decision)
      notifications.show({ message: say('review.nothingToUndo') });
    else if (AT_ONCE.includes(action)) void atOnce(action, target);
    else setPending({ action, target, error: null });
  };
  return {
    decide,
    dialogs: pending && (
      <Suspense>
        <DecisionDialog
          key={`${pending.action} ${pending.target.id}`}
          pending={pending}
          close={() => setPending(null)}
        />
      </Suspense>
    ),
  };
}
