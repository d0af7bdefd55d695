import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { EntityPageQuery } from '../generated/graphql';
import { useDays } from '../language/useDays';
import { useSay } from '../language/useSay';
import { KindIcon } from '../shell/KindIcon';
import { safeText } from '../text/safeText';

/** Claims that give an entity as their answer: what was asked, in which words, and who says so. */
export function NamingClaims({ claims }: { claims: EntityPageQuery['claims']['nodes'] }) {
  const say = useSay();
  const { published } = useDays();
  return (
    <Stack gap="sm" component="ul" className="plain">
      {claims.map(({ id, modality, evidence, question, article }) => (
        <li key={id} className="source">
          {question && (
            <Group gap="xs" wrap="nowrap">
              <KindIcon kind={question.kind} />
              <Anchor component={Link} href={`/questions/${question.id}`} size="sm">
                <bdi>{safeText(question.text)}</bdi>
              </Anchor>
            </Group>
          )}
          <Text
            component="blockquote"
            size="sm"
            className="quote"
            lang={article?.language}
            dir="auto"
            my={4}
          >
            <mark>{safeText(evidence.exact)}</mark>
          </Text>
          <Text size="xs" c="dimmed" className="breaks">
            {article && (
              <Anchor component={Link} href={`/articles/${article.id}#${id}`} size="xs">
                <bdi>{safeText(article.outlet?.name ?? say('outlet.unknown'))}</bdi>
              </Anchor>
            )}
            {article?.publishedOn && ` · ${published(article.publishedOn)}`}
            {` · ${say(`modality.${modality}`)}`}
          </Text>
        </li>
      ))}
    </Stack>
  );
}
