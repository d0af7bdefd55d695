import { Alert, Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useSay } from '../language/useSay';
import { StateBadge } from '../shell/StateBadge';
import { DecisionLine } from './DecisionLine';
import { useHistory } from './useHistory';

/** Somebody was quicker: what has been decided or changed meanwhile. What was typed stands beneath. */
export function Clash({ conflict }: { conflict: string }) {
  const say = useSay();
  const { data } = useHistory(conflict);
  const last = data?.decisions.nodes.find(({ undo }) => undo === null);
  return (
    <Alert color="orange" icon={<IconUsers aria-hidden />} title={say('review.clash')} role="alert">
      <Stack gap="xs">
        <Text size="sm">{say('review.clashHint')}</Text>
        {data && <StateBadge state={data.state} />}
        {last ? <DecisionLine decision={last} /> : <Text size="sm">{say('review.clashText')}</Text>}
      </Stack>
    </Alert>
  );
}
