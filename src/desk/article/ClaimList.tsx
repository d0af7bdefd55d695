import { Anchor, Badge, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { useSay } from '../language/useSay';
import { StateBadge } from '../shell/StateBadge';
import { safeText } from '../text/safeText';
import type { ClaimShown } from './useArticle';

interface ClaimListProps {
  readonly claims: readonly ClaimShown[];
  readonly chosen: string | null;
  readonly onChoose: (claim: string) => void;
}

/** What the article says, in the order of its text, each with its question. */
export function ClaimList({ claims, chosen, onChoose }: ClaimListProps) {
  const say = useSay();
  return (
    <Stack gap="xs" component="section" aria-labelledby="claims">
      <Title order={2} size="h5" id="claims">
        {say('article.claims', { count: claims.length })}
      </Title>
      <Stack gap="xs" component="ol" className="plain claim-list">
        {claims.map(({ id, value, question, modality, attribution }) => (
          <li key={id} className="claim-line" data-chosen={id === chosen || undefined}>
            <Group gap={6} wrap="nowrap" align="baseline">
              <span className="swatch" data-kind={value.__typename} aria-hidden />
              <div className="breaks">
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  fw={600}
                  ta="start"
                  onClick={() => onChoose(id)}
                >
                  <bdi>{safeText(value.text)}</bdi>
                </Anchor>{' '}
                <Text span size="xs" c="dimmed">
                  {say(`modality.${modality}`)}
                  {attribution && ` · ${say('question.saidBy', { who: safeText(attribution) })}`}
                </Text>
                {question && (
                  <Text size="xs">
                    <Anchor
                      component={Link}
                      href={`/questions/${question.id}`}
                      size="xs"
                      c="dimmed"
                    >
                      <bdi>{safeText(question.text)}</bdi>
                    </Anchor>
                  </Text>
                )}
                {question?.conflict ? (
                  <StateBadge state={question.conflict.state} />
                ) : (
                  question && (
                    <Badge size="xs" variant="default" tt="none" fw={500}>
                      {say(`consensus.${question.consensus}`)}
                    </Badge>
                  )
                )}
              </div>
            </Group>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
