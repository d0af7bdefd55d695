import { Anchor, Badge, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { ClaimEdits } from '../edit/ClaimEdits';
import type { Edit } from '../edit/edits';
import { useSay } from '../language/useSay';
import { StateBadge } from '../shell/StateBadge';
import { safeText } from '../text/safeText';
import type { ClaimShown } from './useArticle';

interface ClaimListProps {
  readonly claims: readonly ClaimShown[];
  readonly chosen: string | null;
  readonly onChoose: (claim: string) => void;
  readonly begin: (edit: Edit) => void;
  readonly undo: (decision: string) => Promise<void>;
}

/** What the article says, in the order of its text, each with its question. */
export function ClaimList({ claims, chosen, onChoose, begin, undo }: ClaimListProps) {
  const say = useSay();
  return (
    <Stack gap="xs" component="section" aria-labelledby="claims">
      <Title order={2} size="h5" id="claims">
        {say('article.claims', { count: claims.length })}
      </Title>
      <Stack gap="xs" component="ol" className="plain claim-list">
        {claims.map((claim) => {
          const { id, value, question, modality, attribution, isRejected } = claim;
          return (
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
                    td={isRejected ? 'line-through' : undefined}
                    aria-expanded={id === chosen}
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
                  {isRejected && (
                    <Badge size="xs" variant="default" tt="none" fw={500}>
                      {say('edit.rejected')}
                    </Badge>
                  )}
                  {(id === chosen || claim.decisions.length > 0) && (
                    <ClaimEdits claim={claim} isChosen={id === chosen} begin={begin} undo={undo} />
                  )}
                </div>
              </Group>
            </li>
          );
        })}
      </Stack>
    </Stack>
  );
}
