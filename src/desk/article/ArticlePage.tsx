import { Grid, Stack, Tabs } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useParams } from 'wouter';
import { useSay } from '../language/useSay';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { NotFound } from '../shell/NotFound';
import { usePageTitle } from '../shell/usePageTitle';
import { ArticleHeader } from './ArticleHeader';
import { ClaimedText } from './ClaimedText';
import { ClaimList } from './ClaimList';
import { KindLegend } from './KindLegend';
import { VALUE_KINDS, type ValueKind } from './kinds';
import { Revisions } from './Revisions';
import { type ArticleShown, useArticle } from './useArticle';

/** One article: its text, what is read in it, and what it said before. */
export default function ArticlePage() {
  const { id = '' } = useParams();
  const query = useArticle(id);
  if (query.isPending) return <Loading />;
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <NotFound />;
  return <ArticleView key={id} article={query.data} />;
}

function ArticleView({ article }: { article: ArticleShown }) {
  const say = useSay();
  const [chosen, setChosen] = useState(() => decodeURIComponent(location.hash.slice(1)) || null);
  const [shown, setShown] = useState<readonly ValueKind[]>(VALUE_KINDS);
  usePageTitle(article.title ?? article.outlet?.name ?? say('nav.articles'));
  const claims = useMemo(
    () => article.claims.filter(({ value }) => shown.includes(value.__typename)),
    [article.claims, shown],
  );
  return (
    <Stack gap="md">
      <ArticleHeader article={article} />
      <Tabs defaultValue="text" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="text">{say('article.text')}</Tabs.Tab>
          {article.revisions.length > 1 && (
            <Tabs.Tab value="revisions">
              {say('article.revisions', { count: article.revisions.length })}
            </Tabs.Tab>
          )}
        </Tabs.List>
        <Tabs.Panel value="text" pt="md">
          <Grid gap="xl">
            <Grid.Col span={{ base: 12, md: 8 }}>
              <KindLegend claims={article.claims} shown={shown} onChange={setShown} />
              <ClaimedText
                text={article.text}
                language={article.language}
                claims={claims}
                furniture={article.furniture}
                chosen={chosen}
                onChoose={setChosen}
              />
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 4 }}>
              <ClaimList claims={claims} chosen={chosen} onChoose={setChosen} />
            </Grid.Col>
          </Grid>
        </Tabs.Panel>
        <Tabs.Panel value="revisions" pt="md">
          <Revisions id={article.id} language={article.language} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
