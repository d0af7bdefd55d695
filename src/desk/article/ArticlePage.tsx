import { Grid, Stack, Tabs, Text } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useParams } from 'wouter';
import { wordsAt } from '../edit/edits';
import { SelectionBar } from '../edit/SelectionBar';
import { useEdits } from '../edit/useEdits';
import { useSay } from '../language/useSay';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { NotFound } from '../shell/NotFound';
import { useKeys } from '../shell/useKeys';
import { usePageTitle } from '../shell/usePageTitle';
import type { Stretch } from '../text/segments';
import { ArticleHeader } from './ArticleHeader';
import { ClaimedText, TEXT_ID } from './ClaimedText';
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
  // The search leads to another claim of this very page.
  useWindowEvent('hashchange', () => setChosen(decodeURIComponent(location.hash.slice(1)) || null));
  const [words, setWords] = useState<Stretch | null>(null);
  const forgetWords = () => {
    document.getSelection()?.removeAllRanges();
    setWords(null);
  };
  const choose = (claim: string) => {
    forgetWords();
    setChosen(claim);
    // The address leads to the claim that is looked at.
    history.replaceState(history.state, '', `#${claim}`);
  };
  const [shown, setShown] = useState<readonly ValueKind[]>(VALUE_KINDS);
  usePageTitle(article.title ?? article.outlet?.name ?? say('nav.articles'));
  const claims = useMemo(
    () => article.claims.filter(({ value }) => shown.includes(value.__typename)),
    [article.claims, shown],
  );
  const { begin, undo, dialogs } = useEdits(article, forgetWords);
  const exact = words && wordsAt(article.text, words);
  const claim = claims.find(({ id }) => id === chosen);
  const add = (stretch: Stretch | null) =>
    stretch && begin({ deed: 'add', words: stretch, exact: wordsAt(article.text, stretch) });
  useKeys({
    s: () => document.getElementById(TEXT_ID)?.focus(),
    e: words ? () => add(words) : claim && (() => begin({ deed: 'correct', claim })),
    x: claim && (() => begin({ deed: 'reject', claim })),
  });
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
              <Text size="xs" c="dimmed" mb="sm" id="edit-hint" className="no-print">
                {say('edit.hint')}
              </Text>
              <ClaimedText
                text={article.text}
                language={article.language}
                claims={claims}
                furniture={article.furniture}
                chosen={chosen}
                onChoose={choose}
                onSelect={setWords}
                onTake={add}
              />
              <SelectionBar exact={exact} onTake={() => add(words)} />
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 4 }}>
              <ClaimList
                claims={claims}
                chosen={chosen}
                onChoose={choose}
                begin={begin}
                undo={undo}
              />
            </Grid.Col>
          </Grid>
        </Tabs.Panel>
        <Tabs.Panel value="revisions" pt="md">
          <Revisions id={article.id} language={article.language} />
        </Tabs.Panel>
      </Tabs>
      {dialogs}
    </Stack>
  );
}
