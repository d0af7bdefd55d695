import {
  Anchor,
  Button,
  Group,
  ScrollArea,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormattedNumber } from 'react-intl';
import { Link } from 'wouter';
import { ask } from '../api/ask';
import { OutletListDocument } from '../generated/graphql';
import { useSay } from '../language/useSay';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { usePageTitle } from '../shell/usePageTitle';
import { safeText } from '../text/safeText';
import { STANDING } from './standing';

/** All outlets with their records. */
export default function OutletsPage() {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed, 250);
  usePageTitle(say('nav.outlets'));
  const query = useInfiniteQuery({
    queryKey: ['outlets', text],
    queryFn: ({ pageParam }) =>
      ask(OutletListDocument, { first: 50, after: pageParam, text: text || null }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ outlets: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : null,
    placeholderData: keepPreviousData,
  });
  const outlets = query.data?.pages.flatMap((page) => page.outlets.nodes) ?? [];
  return (
    <Stack gap="sm">
      <Group gap="xs" align="baseline">
        <Title order={1} size="h3">
          {say('nav.outlets')}
        </Title>
        <Text c="dimmed" size="sm" role="status">
          {query.data &&
            say('outlets.count', { count: query.data.pages[0]?.outlets.totalCount ?? 0 })}
        </Text>
      </Group>
      <TextInput
        size="xs"
        type="search"
        maw={360}
        aria-label={say('outlets.search')}
        placeholder={say('outlets.search')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {query.isError ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : query.isPending ? (
        <Loading />
      ) : outlets.length === 0 ? (
        <Text c="dimmed">{say('queue.noOutlet')}</Text>
      ) : (
        <ScrollArea
          type="auto"
          viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': say('nav.outlets') }}
        >
          <Table highlightOnHover verticalSpacing="xs" miw={640}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('queue.outlet')}</Table.Th>
                {STANDING.map((figure) => (
                  <Table.Th key={figure} ta="end">
                    {say(`standing.${figure}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {outlets.map(({ id, name, standing }) => (
                <Table.Tr key={id}>
                  <Table.Td className="breaks">
                    <Anchor component={Link} href={`/outlets/${id}`} size="sm">
                      <bdi>{safeText(name)}</bdi>
                    </Anchor>
                  </Table.Td>
                  {STANDING.map((figure) => (
                    <Table.Td key={figure} ta="end">
                      <FormattedNumber value={standing[figure]} />
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea>
      )}
      {query.hasNextPage && (
        <Button
          variant="default"
          size="xs"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {say('action.more')}
        </Button>
      )}
    </Stack>
  );
}
