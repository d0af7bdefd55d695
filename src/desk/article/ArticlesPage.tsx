import { Anchor, Button, Group, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { ask } from '../api/ask';
import { ArticleListDocument } from '../generated/graphql';
import { useDays } from '../language/useDays';
import { useSay } from '../language/useSay';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { usePageTitle } from '../shell/usePageTitle';
import { safeText } from '../text/safeText';

/** All articles, those stored last first. */
export default function ArticlesPage() {
  const say = useSay();
  const { published } = useDays();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed, 250);
  usePageTitle(say('nav.articles'));
  const query = useInfiniteQuery({
    queryKey: ['articles', text],
    queryFn: ({ pageParam }) =>
      ask(ArticleListDocument, {
        first: 50,
        after: pageParam,
        filter: text ? { text } : null,
        orderBy: 'STORED_LAST',
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ articles: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : null,
    placeholderData: keepPreviousData,
  });
  const articles = query.data?.pages.flatMap((page) => page.articles.nodes) ?? [];
  return (
    <Stack gap="sm">
      <Group gap="xs" align="baseline">
        <Title order={1} size="h3">
          {say('nav.articles')}
        </Title>
        <Text c="dimmed" size="sm" role="status">
          {query.data &&
            say('articles.count', { count: query.data.pages[0]?.articles.totalCount ?? 0 })}
        </Text>
      </Group>
      <TextInput
        size="xs"
        type="search"
        maw={360}
        aria-label={say('articles.search')}
        placeholder={say('articles.search')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {query.isError ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : query.isPending ? (
        <Loading />
      ) : articles.length === 0 ? (
        <Text c="dimmed">{say('articles.none')}</Text>
      ) : (
        <Table.ScrollContainer minWidth={480}>
          <Table highlightOnHover verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('articles.title')}</Table.Th>
                <Table.Th>{say('queue.outlet')}</Table.Th>
                <Table.Th>{say('articles.published')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {articles.map(({ id, title, outlet, publishedOn, externalId }) => (
                <Table.Tr key={id}>
                  <Table.Td className="breaks">
                    <Anchor component={Link} href={`/articles/${id}`} size="sm">
                      <bdi>{safeText(title ?? externalId ?? say('article.untitled'))}</bdi>
                    </Anchor>
                  </Table.Td>
                  <Table.Td className="breaks">
                    <bdi>{outlet ? safeText(outlet.name) : say('outlet.unknown')}</bdi>
                  </Table.Td>
                  <Table.Td className="nowrap">
                    {publishedOn ? published(publishedOn) : say('article.undated')}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
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
