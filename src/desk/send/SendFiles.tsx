import { Button, FileButton, Group, Paper, Progress, Stack, Table, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useSay } from '../language/useSay';
import { safeText } from '../text/safeText';
import { SentItem } from './SentItem';
import { useSending } from './useSending';

const ACCEPTED = '.txt,.json';

/** Many articles at once: how far it has come, and what failed for which reason. */
export function SendFiles() {
  const say = useSay();
  const { items, take, retry } = useSending();
  const [over, setOver] = useState(false);
  const done = items.filter(({ state }) => state !== 'waiting').length;
  const failed = items.filter(({ state }) => state === 'failed');
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take([...event.dataTransfer.files]);
  };
  return (
    <Stack gap="md">
      <Paper
        withBorder
        p="xl"
        data-over={over || undefined}
        className="drop"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Stack align="center" gap="xs">
          <IconUpload aria-hidden />
          <Text ta="center">{say('send.drop')}</Text>
          <FileButton multiple accept={ACCEPTED} onChange={(files) => void take(files)}>
            {(props) => <Button {...props}>{say('send.choose')}</Button>}
          </FileButton>
          <Text size="xs" c="dimmed" ta="center">
            {say('send.filesHint')}
          </Text>
        </Stack>
      </Paper>
      {items.length > 0 && (
        <>
          <Progress
            value={(done / items.length) * 100}
            aria-label={say('send.progress')}
            color={failed.length ? 'orange' : 'indigo'}
          />
          <Group justify="space-between">
            <Text size="sm" role="status">
              {say('send.done', { done, all: items.length, failed: failed.length })}
            </Text>
            {failed.length > 0 && done === items.length && (
              <Button size="xs" variant="default" onClick={retry}>
                {say('state.retry')}
              </Button>
            )}
          </Group>
          <Table verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('send.file')}</Table.Th>
                <Table.Th>{say('send.outcome')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((item) => (
                <Table.Tr key={item.key}>
                  <Table.Td className="breaks">
                    <bdi>{safeText(item.name)}</bdi>
                  </Table.Td>
                  <Table.Td className="breaks">
                    <SentItem item={item} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
    </Stack>
  );
}
