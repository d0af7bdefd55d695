import { Button, Group } from '@mantine/core';
import { useSay } from '../language/useSay';
import { DecisionLine } from './DecisionLine';
import type { Past } from './useHistory';

/** One decision, and while it stands the button that takes it back. */
export function UndoableDecision({ decision, undo }: { decision: Past; undo: () => void }) {
  const say = useSay();
  return (
    <Group justify="space-between" wrap="nowrap" align="start">
      <DecisionLine decision={decision} />
      {!decision.undo && (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={say('review.undoThis', { what: say(`deed.${decision.action}`) })}
          onClick={undo}
        >
          {say('action.undo')}
        </Button>
      )}
    </Group>
  );
}
