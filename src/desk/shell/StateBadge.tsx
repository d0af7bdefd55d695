import { Badge } from '@mantine/core';
import type { ReviewState } from '../generated/graphql';
import { useSay } from '../language/useSay';

const COLOURS: Readonly<Record<ReviewState, string>> = {
  OPEN: 'orange',
  CONFIRMED: 'red',
  DISMISSED: 'gray',
  RESOLVED: 'green',
};

/** How far the review of a conflict is. */
export function StateBadge({ state }: { state: ReviewState }) {
  const say = useSay();
  return (
    <Badge variant="light" color={COLOURS[state]} tt="none" fw={600} className="nowrap">
      {say(`state.${state}`)}
    </Badge>
  );
}
