import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useSay } from '../language/useSay';
import { Failure } from '../shell/Failure';
import { DecisionLine } from './DecisionLine';
import type { Action } from './decide';
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
            <Group justify="space-between" wrap="nowrap" align="start">
              <DecisionLine decision={decision} />
              {!decision.undo && (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={say('review.undoThis', { what: say(`deed.${decision.action}`) })}
                  onClick={() => decide('undo', { ...target, decision: { id: decision.id } })}
                >
                  {say('action.undo')}
                </Button>
              )}
            </Group>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
