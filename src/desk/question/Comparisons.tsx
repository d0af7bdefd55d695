import { Badge, Code, Group, Stack, Text, Title } from '@mantine/core';
import type { Relation } from '../generated/graphql';
import { useSay } from '../language/useSay';
import { safeText } from '../text/safeText';
import { letterOf } from './letters';
import type { Question } from './useQuestion';

const COLOURS: Readonly<Record<Relation, string>> = {
  DISJOINT: 'red',
  OVERLAPPING: 'yellow',
  NEAR: 'yellow',
  NARROWER: 'green',
  WIDER: 'green',
  EQUAL: 'green',
  INCOMPARABLE: 'gray',
};

/** How each pair of answers lies to each other, by which rule, and why in words; contradictions first. */
export function Comparisons({ question }: { question: Question }) {
  const say = useSay();
  const letters = new Map(question.answers.map(({ id }, at) => [id, letterOf(at)]));
  const pairs = [...question.comparisons].sort(
    (a, b) => Number(b.relation === 'DISJOINT') - Number(a.relation === 'DISJOINT'),
  );
  if (pairs.length === 0) return null;
  return (
    <Stack gap="sm" component="section" aria-labelledby="comparisons">
      <Title order={2} size="h4" id="comparisons">
        {say('question.comparisons')}
      </Title>
      <Stack gap="md" component="ul" className="plain">
        {pairs.map(({ left, right, relation, rule, explanation }) => (
          <li key={`${left.id} ${right.id}`}>
            <Group gap="xs" mb={4}>
              <Text size="sm" fw={600}>
                {say('question.pair', {
                  left: letters.get(left.id) ?? '?',
                  right: letters.get(right.id) ?? '?',
                })}
              </Text>
              <Badge size="sm" variant="light" color={COLOURS[relation]} tt="none">
                {say(`relation.${relation}`)}
              </Badge>
              <Text size="xs" c="dimmed">
                {say('question.rule')} <Code>{rule}</Code>
              </Text>
            </Group>
            <Text size="sm" className="breaks" dir="auto">
              {safeText(explanation)}
            </Text>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
