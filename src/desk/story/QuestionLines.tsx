import { Anchor, Badge, Group, Stack } from '@mantine/core';
import { Link } from 'wouter';
import type { QuestionLineFragment, ReviewState } from '../generated/graphql';
import { useSay } from '../language/useSay';
import { KindIcon } from '../shell/KindIcon';
import { StateBadge } from '../shell/StateBadge';
import { safeText } from '../text/safeText';

interface Line extends QuestionLineFragment {
  readonly conflict?: { readonly state: ReviewState } | null;
}

/** Questions, a line each. */
export function QuestionLines({ questions }: { questions: readonly Line[] }) {
  const say = useSay();
  return (
    <Stack gap={6} component="ul" className="plain">
      {questions.map(({ id, kind, text, consensus, conflict }) => (
        <li key={id}>
          <Group gap="xs" wrap="nowrap">
            <KindIcon kind={kind} />
            <Anchor component={Link} href={`/questions/${id}`} size="sm" className="breaks grow">
              <bdi>{safeText(text)}</bdi>
            </Anchor>
            {conflict ? (
              <StateBadge state={conflict.state} />
            ) : (
              <Badge size="sm" variant="default" tt="none" fw={500} className="nowrap">
                {say(`consensus.${consensus}`)}
              </Badge>
            )}
          </Group>
        </li>
      ))}
    </Stack>
  );
}
