import { Badge, Grid, Group, SimpleGrid, Stack, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useLocation, useParams } from 'wouter';
import { ExportMenu } from '../export/ExportMenu';
import { conflictReview } from '../export/exports';
import { questionTable } from '../export/questionTable';
import { useLanguage } from '../language/LanguageProvider';
import { useSay } from '../language/useSay';
import { Plot } from '../plots/Plot';
import { queuePlace } from '../queue/queuePlace';
import { Actions } from '../review/Actions';
import { History } from '../review/History';
import { useDecisionKeys } from '../review/useDecisionKeys';
import { useDecisions } from '../review/useDecisions';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { NotFound } from '../shell/NotFound';
import { useKeys } from '../shell/useKeys';
import { usePageTitle } from '../shell/usePageTitle';
import { AnswerColumn } from './AnswerColumn';
import { Comparisons } from './Comparisons';
import { letterOf } from './letters';
import { Origins } from './Origins';
import { QuestionHeader } from './QuestionHeader';
import { type Question, usePrefetch, useQuestion } from './useQuestion';

/** One question: who says what in which words, how it lies to each other, and what is to be done about it. */
export default function QuestionPage() {
  const { id = '' } = useParams();
  const query = useQuestion(id);
  useSteps(id);
  if (query.isPending) return <Loading />;
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <NotFound />;
  return <QuestionView key={id} question={query.data} />;
}

/** The keys that lead on through the queue and back to it. */
function useSteps(id: string): void {
  const [, go] = useLocation();
  const prefetch = usePrefetch();
  const step = (by: 1 | -1) => {
    const next = queuePlace.beside(id, by);
    if (next) go(`/questions/${next}`);
  };
  useEffect(() => {
    const next = queuePlace.peek(id);
    if (next) prefetch(next);
    window.scrollTo(0, 0);
  }, [id, prefetch]);
  useKeys({ j: () => step(1), k: () => step(-1), u: () => go(queuePlace.address()) });
}

function QuestionView({ question }: { question: Question }) {
  const say = useSay();
  const { language } = useLanguage();
  usePageTitle(question.text);
  const { answers, conflict } = question;
  const { decide, dialogs } = useDecisions();
  const target = conflict && { ...conflict, question };
  useDecisionKeys(target, decide);
  return (
    <Stack gap="lg">
      <QuestionHeader question={question} />
      <Group gap="xs" justify="space-between" className="no-print">
        {target ? <Actions target={target} decide={decide} /> : <span />}
        <ExportMenu
          name={`question-${question.id}`}
          tables={[{ label: say('export.csv'), rows: () => questionTable([question]) }]}
          isDecided={conflict != null && conflict.state !== 'OPEN'}
          reviews={async () => conflict && conflictReview(conflict.id, language)}
        />
      </Group>
      <Plot question={question} />
      <Stack gap="sm" component="section" aria-labelledby="answers">
        <Title order={2} size="h4" id="answers">
          {say('question.answers', { count: answers.length })}
        </Title>
        <SimpleGrid
          cols={{ base: 1, sm: Math.min(2, answers.length), lg: Math.min(3, answers.length) }}
        >
          {answers.map((answer, at) => (
            <AnswerColumn
              key={answer.id}
              answer={answer}
              name={letterOf(at)}
              mark={
                conflict?.resolution?.answer?.id === answer.id && (
                  <Badge size="sm" color="green" variant="light" tt="none">
                    {say('review.stands')}
                  </Badge>
                )
              }
            />
          ))}
        </SimpleGrid>
      </Stack>
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Comparisons question={question} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="xl">
            <Origins question={question} />
            {target && <History target={target} decide={decide} />}
          </Stack>
        </Grid.Col>
      </Grid>
      {dialogs}
    </Stack>
  );
}
