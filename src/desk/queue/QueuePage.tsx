import { Group, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useSay } from '../language/useSay';
import { NewConflicts } from '../live/NewConflicts';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { usePageTitle } from '../shell/usePageTitle';
import { QueueFilters } from './QueueFilters';
import { QueueList } from './QueueList';
import { queuePlace } from './queuePlace';
import { SavedViews } from './SavedViews';
import { useQueue } from './useQueue';
import { useQueueFilter } from './useQueueFilter';

/** What waits to be judged. */
export function QueuePage() {
  const say = useSay();
  const { filter, change, search } = useQueueFilter();
  const queue = useQueue(filter);
  usePageTitle(say('queue.title'));
  useEffect(() => queuePlace.keepSearch(search), [search]);
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="baseline">
        <Group gap="xs" align="baseline">
          <Title order={1} size="h3">
            {say('queue.title')}
          </Title>
          <Text c="dimmed" size="sm" role="status">
            {queue.total !== undefined && say('queue.count', { count: queue.total })}
          </Text>
        </Group>
        <SavedViews search={search} />
      </Group>
      <QueueFilters filter={filter} change={change} />
      <NewConflicts />
      {queue.isError ? (
        <Failure error={queue.error} retry={() => void queue.refetch()} />
      ) : queue.isPending ? (
        <Loading rows={10} />
      ) : queue.items.length === 0 ? (
        <Text py="xl" ta="center" c="dimmed">
          {say(search ? 'queue.noneHere' : 'queue.none')}
        </Text>
      ) : (
        <QueueList
          items={queue.items}
          total={queue.total ?? queue.items.length}
          hasMore={queue.hasNextPage}
          more={() => void queue.fetchNextPage({ cancelRefetch: false })}
        />
      )}
    </Stack>
  );
}
