import { Button, Group, Paper, Text } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { useSay } from '../language/useSay';
import { safeText } from '../text/safeText';

interface SelectionBarProps {
  /** The selected words; null where none are. */
  readonly exact: string | null;
  readonly onTake: () => void;
}

/** What can be made of the selected words; it lies over the text, so that nothing moves when it appears. */
export function SelectionBar({ exact, onTake }: SelectionBarProps) {
  const say = useSay();
  return (
    <div className="selection-bar" role="status">
      {exact !== null && (
        <Paper withBorder shadow="md" px="sm" py={6} radius="xl">
          <Group gap="sm" wrap="nowrap" justify="space-between">
            <Text size="sm" className="one-line" dir="auto">
              {safeText(exact)}
            </Text>
            <Button
              size="compact-sm"
              radius="xl"
              className="nowrap"
              leftSection={<IconQuote size={14} aria-hidden />}
              aria-keyshortcuts="e"
              // The mouse must not take the selection away before it is asked for.
              onMouseDown={(event) => event.preventDefault()}
              onClick={onTake}
            >
              {say('edit.add')}
            </Button>
          </Group>
        </Paper>
      )}
    </div>
  );
}
