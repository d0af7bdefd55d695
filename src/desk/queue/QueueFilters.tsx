import {
  CloseButton,
  Group,
  NativeSelect,
  SegmentedControl,
  Stack,
  TextInput,
} from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ask } from '../api/ask';
import { OutletNamesDocument, QueueCountsDocument } from '../generated/graphql';
import { LANGUAGES } from '../language/languages';
import { useSay } from '../language/useSay';
import { FoundSelect } from '../shell/FoundSelect';
import { useKeys } from '../shell/useKeys';
import { safeText } from '../text/safeText';
import { KINDS, ORDERS, type QueueFilter, STATES } from './queueFilter';

interface FiltersProps {
  readonly filter: QueueFilter;
  readonly change: (part: Partial<Record<keyof QueueFilter, string | null>>) => void;
}

/** What narrows the queue, and how many conflicts are in each state. */
export function QueueFilters({ filter, change }: FiltersProps) {
  const say = useSay();
  const { data } = useQuery({
    queryKey: ['queue-counts'],
    queryFn: () => ask(QueueCountsDocument),
  });
  const counts = new Map(data?.statistics.byState.map(({ name, count }) => [name, count]));
  return (
    <Stack gap="xs">
      <SegmentedControl
        size="xs"
        className="states"
        aria-label={say('queue.state')}
        value={filter.state ?? ''}
        onChange={(state) => change({ state })}
        data={[
          { value: '', label: say('queue.all') },
          ...STATES.map((state) => ({
            value: state,
            label: data
              ? say('queue.stateCount', {
                  state: say(`state.${state}`),
                  count: counts.get(state) ?? 0,
                })
              : say(`state.${state}`),
          })),
        ]}
      />
      <Group gap="xs" grow preventGrowOverflow={false} wrap="wrap">
        <TextFilter text={filter.text} change={(text) => change({ text })} />
        <NativeSelect
          size="xs"
          aria-label={say('queue.kind')}
          value={filter.kind ?? ''}
          onChange={(event) => change({ kind: event.currentTarget.value })}
          data={[
            { value: '', label: say('queue.anyKind') },
            ...KINDS.map((kind) => ({ value: kind, label: say(`kind.${kind}`) })),
          ]}
        />
        <OutletFilter outlet={filter.outlet} change={(outlet) => change({ outlet })} />
        <NativeSelect
          size="xs"
          aria-label={say('queue.language')}
          value={filter.language ?? ''}
          onChange={(event) => change({ language: event.currentTarget.value })}
          data={[
            { value: '', label: say('queue.anyLanguage') },
            ...Object.entries(LANGUAGES).map(([value, { name }]) => ({ value, label: name })),
          ]}
        />
        <NativeSelect
          size="xs"
          aria-label={say('queue.order')}
          value={filter.order}
          onChange={(event) => change({ order: event.currentTarget.value })}
          data={ORDERS.map((order) => ({ value: order, label: say(`order.${order}`) }))}
        />
      </Group>
    </Stack>
  );
}

/** Words that the question holds, in either script; asked once the typing pauses. */
function TextFilter({ text, change }: { text: string | null; change: (text: string) => void }) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(text ?? '');
  const [shown, setShown] = useState(text);
  // A saved view or the browser's back button brings other words.
  if (shown !== text) {
    setShown(text);
    setTyped(text ?? '');
  }
  const ask = useDebouncedCallback(change, 250);
  useKeys({ f: () => input.current?.focus() });
  const type = (words: string) => {
    setTyped(words);
    setShown(words || null);
    ask(words);
  };
  useEffect(() => () => ask.cancel?.(), [ask]);
  return (
    <TextInput
      ref={input}
      size="xs"
      type="search"
      aria-label={say('queue.search')}
      placeholder={say('queue.search')}
      leftSection={<IconSearch size={14} aria-hidden />}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      rightSection={
        typed && <CloseButton size="xs" aria-label={say('action.clear')} onClick={() => type('')} />
      }
    />
  );
}

/** One outlet, found by its name. */
function OutletFilter({
  outlet,
  change,
}: {
  outlet: string | null;
  change: (outlet: string | null) => void;
}) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const { data } = useQuery({
    queryKey: ['outlet-names', typed],
    queryFn: () => ask(OutletNamesDocument, { text: typed || null }),
    placeholderData: (before) => before,
  });
  return (
    <FoundSelect
      size="xs"
      aria-label={say('queue.outlet')}
      placeholder={say('queue.anyOutlet')}
      clearable
      clearButtonProps={{ 'aria-label': say('action.clear') }}
      nothingFoundMessage={say('queue.noOutlet')}
      value={outlet}
      onChange={change}
      onSearchChange={setTyped}
      data={data?.outlets.nodes.map(({ id, name }) => ({ value: id, label: safeText(name) })) ?? []}
    />
  );
}
