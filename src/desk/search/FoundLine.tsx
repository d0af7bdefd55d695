import { Badge, Group, Text } from '@mantine/core';
import { IconArticle, IconMessageQuestion, IconQuote, IconTags } from '@tabler/icons-react';
import type { FoundFragment } from '../generated/graphql';
import { useDays } from '../language/useDays';
import { useSay } from '../language/useSay';
import { StateBadge } from '../shell/StateBadge';
import { safeText } from '../text/safeText';
import { segments } from '../text/segments';
import type { Found } from './places';

const ICONS = {
  Article: IconArticle,
  Claim: IconQuote,
  Question: IconMessageQuestion,
  Entity: IconTags,
} as const;

/** One find: what it is called, what sort of thing it is, and the words that were found. */
export function FoundLine({ edge: { node, highlights } }: { edge: FoundFragment }) {
  const say = useSay();
  const { name, beside } = useNames(node);
  const Icon = ICONS[node.__typename];
  const [passage] = highlights;
  return (
    <Group gap="sm" wrap="nowrap" align="start">
      <Icon size={18} role="img" aria-label={say(`search.${node.__typename}`)} className="kind" />
      <div className="breaks grow">
        <Text size="sm" fw={600}>
          <bdi>{safeText(name)}</bdi>
        </Text>
        {passage && passage.text !== name && (
          <Text size="xs" dir="auto" lineClamp={2}>
            {segments(passage.text, passage.words).map(({ text, start, over }) =>
              over.length ? <mark key={start}>{safeText(text)}</mark> : safeText(text),
            )}
          </Text>
        )}
        {beside && (
          <Text size="xs" c="dimmed">
            <bdi>{safeText(beside)}</bdi>
          </Text>
        )}
      </div>
      {node.__typename === 'Question' &&
        (node.conflict ? (
          <StateBadge state={node.conflict.state} />
        ) : (
          <Badge size="sm" variant="default" tt="none" fw={500}>
            {say(`consensus.${node.consensus}`)}
          </Badge>
        ))}
    </Group>
  );
}

/** What a find is called, and what tells it from its like. */
function useNames(node: Found): { name: string; beside: string | null } {
  const say = useSay();
  const { published } = useDays();
  switch (node.__typename) {
    case 'Article': {
      const { title, outlet, externalId, publishedOn } = node;
      return {
        name: title ?? outlet?.name ?? externalId ?? say('article.untitled'),
        beside: [title && outlet?.name, publishedOn && published(publishedOn)]
          .filter(Boolean)
          .join(' · '),
      };
    }
    case 'Claim':
      return {
        name: node.value.text,
        beside: [node.question?.text, node.article?.outlet?.name].filter(Boolean).join(' · '),
      };
    case 'Question':
      return { name: node.text, beside: null };
    case 'Entity':
      return { name: node.name, beside: say(`entity.${node.type}`) };
  }
}
