import { Anchor, Badge, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { ask } from '../api/ask';
import {
  type ArticleHeadFragment,
  CompareTwoDocument,
  type CompareTwoQuery,
  type QuestionLineFragment,
} from '../generated/graphql';
import { useLanguage } from '../language/LanguageProvider';
import { useDays } from '../language/useDays';
import { useSay } from '../language/useSay';
import { Failure } from '../shell/Failure';
import { KindIcon } from '../shell/KindIcon';
import { Loading } from '../shell/Loading';
import { usePageTitle } from '../shell/usePageTitle';
import { safeText } from '../text/safeText';

type Shared = CompareTwoQuery['compareArticles']['shared'][number];

/** Two articles side by side: what both tell, and what one alone does. */
export default function ComparePage() {
  const say = useSay();
  const { language } = useLanguage();
  const { left = '', right = '' } = useParams();
  usePageTitle(say('compare.title'));
  const query = useQuery({
    queryKey: ['compare', left, right, language],
    queryFn: async () => (await ask(CompareTwoDocument, { left, right, language })).compareArticles,
  });
  if (query.isPending) return <Loading />;
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  const { shared, onlyLeft, onlyRight } = query.data;
  return (
    <Stack gap="lg">
      <Title order={1} size="h3">
        {say('compare.title')}
      </Title>
      <SimpleGrid cols={2}>
        <Side article={query.data.left} />
        <Side article={query.data.right} />
      </SimpleGrid>
      <Stack gap="sm" component="section" aria-labelledby="shared">
        <Title order={2} size="h4" id="shared">
          {say('compare.shared', { count: shared.length })}
        </Title>
        {shared.map((one) => (
          <SharedQuestion key={one.question.id} shared={one} />
        ))}
      </Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Alone id="only-left" article={query.data.left} questions={onlyLeft} />
        <Alone id="only-right" article={query.data.right} questions={onlyRight} />
      </SimpleGrid>
    </Stack>
  );
}

function Side({ article }: { article: ArticleHeadFragment }) {
  const say = useSay();
  const { published } = useDays();
  return (
    <div className="breaks">
      <Anchor component={Link} href={`/articles/${article.id}`} fw={600}>
        <bdi>
          {safeText(
            article.title ?? article.outlet?.name ?? article.externalId ?? say('article.untitled'),
          )}
        </bdi>
      </Anchor>
      <Text size="xs" c="dimmed">
        {[
          article.title && article.outlet?.name,
          article.publishedOn && published(article.publishedOn),
        ]
          .filter((part) => typeof part === 'string')
          .map(safeText)
          .join(' · ')}
      </Text>
    </div>
  );
}

function SharedQuestion({ shared }: { shared: Shared }) {
  const say = useSay();
  const { question, left, right, comparisons } = shared;
  const worst = comparisons.find(({ relation }) => relation === 'DISJOINT') ?? comparisons[0];
  return (
    <Paper withBorder p="sm" component="article">
      <Group gap="xs" mb="xs" wrap="nowrap" align="start">
        <KindIcon kind={question.kind} />
        <Anchor component={Link} href={`/questions/${question.id}`} size="sm" className="breaks">
          <bdi>{safeText(question.text)}</bdi>
        </Anchor>
        {worst && (
          <Badge
            variant="light"
            color={worst.relation === 'DISJOINT' ? 'red' : 'green'}
            tt="none"
            className="nowrap"
          >
            {say(`relation.${worst.relation}`)}
          </Badge>
        )}
      </Group>
      <SimpleGrid cols={2}>
        {[left, right].map((answers, side) => (
          <Text key={side === 0 ? 'left' : 'right'} fw={600} className="breaks">
            <bdi>{answers.map(({ value }) => safeText(value.text)).join(' · ')}</bdi>
          </Text>
        ))}
      </SimpleGrid>
      {worst && (
        <Text size="sm" c="dimmed" mt="xs" className="breaks" dir="auto">
          {safeText(worst.explanation)}
        </Text>
      )}
    </Paper>
  );
}

interface AloneProps {
  readonly id: string;
  readonly article: ArticleHeadFragment;
  readonly questions: readonly QuestionLineFragment[];
}

function Alone({ id, article, questions }: AloneProps) {
  const say = useSay();
  const name = article.outlet?.name ?? article.title ?? article.externalId;
  return (
    <Stack gap="xs" component="section" aria-labelledby={id}>
      <Title order={2} size="h5" id={id}>
        {say('compare.alone', {
          count: questions.length,
          who: safeText(name ?? say('outlet.unknown')),
        })}
      </Title>
      <Stack gap={6} component="ul" className="plain">
        {questions.map(({ id: question, kind, text }) => (
          <li key={question}>
            <Group gap="xs" wrap="nowrap">
              <KindIcon kind={kind} />
              <Anchor component={Link} href={`/questions/${question}`} size="sm" className="breaks">
                <bdi>{safeText(text)}</bdi>
              </Anchor>
            </Group>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
