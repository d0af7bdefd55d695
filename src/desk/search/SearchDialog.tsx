import { Combobox, SegmentedControl, Stack, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { ask } from '../api/ask';
import { SearchAllDocument, type SearchKind } from '../generated/graphql';
import { useLanguage } from '../language/LanguageProvider';
import { useSay } from '../language/useSay';
import { Dialog } from '../shell/Dialog';
import { Failure } from '../shell/Failure';
import { FoundLine } from './FoundLine';
import { placeOf } from './places';

const KINDS = ['ARTICLE', 'CLAIM', 'QUESTION', 'ENTITY'] as const satisfies SearchKind[];
const PAGE = 20;
/** What the list holds beside finds. */
const MORE = 'more';

// What was looked for is there again when the box is opened anew.
let last = '';

/** Finds articles, claims, questions and entities by words in either script. */
export default function SearchDialog({ close }: { close: () => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const [, go] = useLocation();
  const [typed, setTyped] = useState(last);
  const [kind, setKind] = useState<SearchKind | ''>('');
  const [text] = useDebouncedValue(typed.trim(), 200);
  const combobox = useCombobox({ opened: true });
  const query = useInfiniteQuery({
    queryKey: ['search', text, kind, language],
    queryFn: ({ pageParam }) =>
      ask(SearchAllDocument, {
        text,
        language,
        types: kind ? [kind] : null,
        first: PAGE,
        after: pageParam,
      }),
    enabled: /[\p{L}\p{N}]/u.test(text),
    initialPageParam: null as string | null,
    getNextPageParam: ({ search: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const isAsked = /[\p{L}\p{N}]/u.test(text);
  const edges = isAsked ? (query.data?.pages.flatMap(({ search }) => search.edges) ?? []) : [];
  const total = query.data?.pages[0]?.search.totalCount ?? 0;
  const first = edges[0]?.cursor;
  const pages = query.data?.pages.length ?? 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other finds begin at their first, more of them at the first new one
  useEffect(() => {
    combobox.selectOption((pages - 1) * PAGE);
  }, [first, pages]);
  const take = (value: string) => {
    if (value === MORE) {
      void query.fetchNextPage();
      return;
    }
    const [path = '', hash] = value.split('#');
    close();
    // The page that is open already hears of another place in it by the hash alone.
    if (path === location.pathname && hash) location.hash = hash;
    else go(value);
  };
  return (
    <Dialog close={close} size="lg" title={say('search.title')}>
      <Combobox store={combobox} onOptionSubmit={take}>
        <Stack gap="sm">
          <Combobox.EventsTarget withExpandedAttribute={false}>
            <TextInput
              data-autofocus
              type="search"
              aria-label={say('search.label')}
              placeholder={say('search.label')}
              leftSection={<IconSearch size={16} aria-hidden />}
              value={typed}
              // The list would take it for itself, and it cannot be closed.
              onKeyDownCapture={(event) => event.key === 'Escape' && close()}
              onChange={(event) => {
                last = event.currentTarget.value;
                setTyped(last);
              }}
            />
          </Combobox.EventsTarget>
          <SegmentedControl
            size="xs"
            className="states"
            aria-label={say('search.kinds')}
            value={kind}
            onChange={(value) => setKind(value as SearchKind | '')}
            data={[
              { value: '', label: say('queue.all') },
              ...KINDS.map((value) => ({ value, label: say(`search.${value}`) })),
            ]}
          />
          <Text size="xs" c="dimmed" role="status">
            {!isAsked
              ? say('search.hint')
              : query.isPending
                ? say('state.loading')
                : say('search.count', { count: total })}
          </Text>
          {query.isError && <Failure error={query.error} />}
          <Combobox.Options aria-label={say('search.title')} className="found">
            {edges.flatMap((edge) => {
              const place = placeOf(edge.node);
              return place === null
                ? []
                : [
                    <Combobox.Option key={edge.cursor} value={place}>
                      <FoundLine edge={edge} />
                    </Combobox.Option>,
                  ];
            })}
            {edges.length > 0 && query.hasNextPage && (
              <Combobox.Option value={MORE}>{say('action.more')}</Combobox.Option>
            )}
          </Combobox.Options>
        </Stack>
      </Combobox>
    </Dialog>
  );
}
