import { Grid, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FormattedNumber } from 'react-intl';
import { useParams } from 'wouter';
import { ask } from '../api/ask';
import { OutletPageDocument } from '../generated/graphql';
import { useLanguage } from '../language/LanguageProvider';
import { useSay } from '../language/useSay';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { NotFound } from '../shell/NotFound';
import { usePageTitle } from '../shell/usePageTitle';
import { ArticleLines } from '../story/ArticleLines';
import { QuestionLines } from '../story/QuestionLines';
import { safeText } from '../text/safeText';
import { STANDING } from './standing';

/** An outlet with its record: figures of what its articles say, no judgement of who is right. */
export default function OutletPage() {
  const say = useSay();
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: ['outlet', id, language],
    queryFn: () => ask(OutletPageDocument, { id, language }),
  });
  const outlet = query.data?.outlet;
  usePageTitle(outlet?.name);
  if (query.isPending) return <Loading />;
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (!outlet) return <NotFound />;
  const { conflicts } = query.data;
  return (
    <Stack gap="lg">
      <Title order={1} size="h2" className="breaks">
        <bdi>{safeText(outlet.name)}</bdi>
      </Title>
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }} component="dl" className="figures">
        {STANDING.map((figure) => (
          <Paper key={figure} withBorder p="sm">
            <Text component="dt" size="xs" c="dimmed">
              {say(`standing.${figure}`)}
            </Text>
            <Text component="dd" size="xl" fw={650} m={0}>
              <FormattedNumber value={outlet.standing[figure]} />
            </Text>
          </Paper>
        ))}
      </SimpleGrid>
      <Text size="xs" c="dimmed">
        {say('standing.note')}
      </Text>
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="sm" component="section" aria-labelledby="conflicts">
            <Title order={2} size="h4" id="conflicts">
              {say('queue.count', { count: conflicts.totalCount })}
            </Title>
            <QuestionLines
              questions={conflicts.nodes.map(({ question, state }) => ({
                ...question,
                conflict: { state },
              }))}
            />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="sm" component="section" aria-labelledby="articles">
            <Title order={2} size="h4" id="articles">
              {say('articles.count', { count: outlet.articles.totalCount })}
            </Title>
            <ArticleLines articles={outlet.articles.nodes} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
