import { Alert, Grid, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { ask } from '../api/ask';
import { ExportMenu } from '../export/ExportMenu';
import { storyQuestions, storyReviews } from '../export/exports';
import { questionTable } from '../export/questionTable';
import { timelineTable } from '../export/timelineTable';
import { StoryPageDocument } from '../generated/graphql';
import { useLanguage } from '../language/LanguageProvider';
import { useSay } from '../language/useSay';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { NotFound } from '../shell/NotFound';
import { usePageTitle } from '../shell/usePageTitle';
import { ArticleLines } from './ArticleLines';
import { EventTimeline } from './EventTimeline';
import { QuestionLines } from './QuestionLines';

/** What hangs together with an article: its events by their days, its conflicts, its articles. */
export default function StoryPage() {
  const say = useSay();
  const { language } = useLanguage();
  const { id = '' } = useParams();
  usePageTitle(say('story.title'));
  const query = useQuery({
    queryKey: ['story', id, language],
    queryFn: () => ask(StoryPageDocument, { id, language }),
  });
  if (query.isPending) return <Loading />;
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  const { story, timeline } = query.data;
  if (!story) return <NotFound />;
  return (
    <Stack gap="lg">
      <Stack gap={4}>
        <Title order={1} size="h3">
          {say('story.title')}
        </Title>
        <Text c="dimmed" size="sm">
          {say('articles.count', { count: story.articles.totalCount })} ·{' '}
          {say('queue.count', { count: story.questions.totalCount })}
        </Text>
        <Group className="no-print">
          <ExportMenu
            name={`story-${id}`}
            tables={[
              {
                label: say('export.csv'),
                rows: async () => questionTable(await storyQuestions(id, language)),
              },
              {
                label: say('export.timeline'),
                suffix: '-timeline',
                rows: () => timelineTable(timeline.nodes),
              },
            ]}
            isDecided={story.decided.totalCount > 0}
            reviews={() => storyReviews(id, language)}
          />
        </Group>
        {!story.complete && <Alert color="yellow">{say('story.incomplete')}</Alert>}
      </Stack>
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Stack gap="sm" component="section" aria-labelledby="events">
            <Title order={2} size="h4" id="events">
              {say('story.events')}
            </Title>
            <EventTimeline events={timeline.nodes} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Stack gap="lg">
            <Stack gap="sm" component="section" aria-labelledby="conflicts">
              <Title order={2} size="h4" id="conflicts">
                {say('nav.queue')}
              </Title>
              {story.questions.nodes.length === 0 && (
                <Text c="dimmed">{say('story.noConflicts')}</Text>
              )}
              <QuestionLines questions={story.questions.nodes} />
            </Stack>
            <Stack gap="sm" component="section" aria-labelledby="articles">
              <Title order={2} size="h4" id="articles">
                {say('nav.articles')}
              </Title>
              <ArticleLines articles={story.articles.nodes} />
            </Stack>
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
