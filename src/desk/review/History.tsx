import { Stack, Text, Title } from '@mantine/core';
import { useSay } from '../language/useSay';
import { Failure } from '../shell/Failure';
import type { Action } from './decide';
import { UndoableDecision } from './UndoableDecision';
import type { Target } from './useDecisions';
import { useHistory } from './useHistory';

interface HistoryProps {
  readonly target: Target;
  readonly decide: (action: Action, target: Target) => void;
}

/** What was decided and said about a conflict, the latest first; each can be taken back once. */
export function History({ target, decide }: HistoryProps) {
  const say = useSay();
  const query = useHistory(target.id);
  const past = query.data?.decisions.nodes ?? [];
  return (
    <Stack gap="sm" component="section" aria-labelledby="history">
      <Title order={2} size="h4" id="history">
        {say('review.history')}
      </Title>
      {query.isError && <Failure error={query.error} retry={() => void query.refetch()} />}
      {query.data && past.length === 0 && <Text c="dimmed">{say('review.noHistory')}</Text>}
      <Stack gap="sm" component="ol" className="plain">
        {past.map((decision) => (
          <li key={decision.id} className="source">
            <UndoableDecision
              decision={decision}
              undo={() => decide('undo', { ...target, decision: { id: decision.id } })}
            />
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
