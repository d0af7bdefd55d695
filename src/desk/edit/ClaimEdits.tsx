import { Button, Group, Stack } from '@mantine/core';
import type { ClaimShown } from '../article/useArticle';
import { useSay } from '../language/useSay';
import { UndoableDecision } from '../review/UndoableDecision';
import type { Edit } from './edits';

interface ClaimEditsProps {
  readonly claim: ClaimShown;
  readonly isChosen: boolean;
  readonly begin: (edit: Edit) => void;
  readonly undo: (decision: string) => Promise<void>;
}

const DEEDS = [
  { deed: 'correct', key: 'e' },
  { deed: 'reject', key: 'x' },
] as const;

/** What editors made of a claim, and what can be made of it. */
export function ClaimEdits({ claim, isChosen, begin, undo }: ClaimEditsProps) {
  const say = useSay();
  return (
    <Stack gap={6} mt={6}>
      {claim.decisions.map((decision) => (
        <UndoableDecision
          key={decision.id}
          decision={decision}
          undo={() => void undo(decision.id)}
        />
      ))}
      {isChosen && (
        <Group gap="xs">
          {DEEDS.map(({ deed, key }) => (
            <Button
              key={deed}
              size="compact-xs"
              variant="default"
              aria-keyshortcuts={key}
              onClick={() => begin({ deed, claim })}
            >
              {say(`edit.${deed}`)}
            </Button>
          ))}
        </Group>
      )}
    </Stack>
  );
}
