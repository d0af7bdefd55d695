import { Anchor, Badge, Grid, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { ask } from '../api/ask';
import { EntityPageDocument } from '../generated/graphql';
import { useLanguage } from '../language/LanguageProvider';
import { useSay } from '../language/useSay';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { NotFound } from '../shell/NotFound';
import { usePageTitle } from '../shell/usePageTitle';
import { EventTimeline } from '../story/EventTimeline';
import { QuestionLines } from '../story/QuestionLines';
import { safeText } from '../text/safeText';
import { byLanguage } from './byLanguage';
import { NamingClaims } from './NamingClaims';

/** A person, place or body: its names in all scripts, and what is claimed of it. */
export default function EntityPage() {
  const say = useSay();
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: ['entity', id, language],
    queryFn: () => ask(EntityPageDocument, { id, language }),
  });
  const entity = query.data?.entity;
  usePageTitle(entity?.name);
  if (query.isPending) return <Loading />;
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (!entity) return <NotFound />;
  const { questions, claims, timeline } = query.data;
  return (
    <Stack gap="lg">
      <Stack gap={6}>
        <Group gap="xs">
          <Title order={1} size="h2" className="breaks">
            <bdi>{safeText(entity.name)}</bdi>
          </Title>
          <Badge variant="light" tt="none">
            {say(`entity.${entity.type}`)}
          </Badge>
        </Group>
        <Group gap="xs">
          {entity.within.map(({ id: above, name }) => (
            <Anchor key={above} component={Link} href={`/entities/${above}`} size="sm">
              <bdi>{safeText(name)}</bdi>
            </Anchor>
          ))}
          {entity.wikidataId && (
            <Anchor
              href={`https://www.wikidata.org/wiki/${entity.wikidataId}`}
              size="sm"
              rel="noreferrer noopener"
              target="_blank"
            >
              {`Wikidata ${entity.wikidataId}`}
            </Anchor>
          )}
        </Group>
      </Stack>
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Stack gap="lg">
            <Stack gap="sm" component="section" aria-labelledby="claimed">
              <Title order={2} size="h4" id="claimed">
                {say('entity.claimed', { count: questions.totalCount })}
              </Title>
              <QuestionLines questions={questions.nodes} />
            </Stack>
            {claims.totalCount > 0 && (
              <Stack gap="sm" component="section" aria-labelledby="naming">
                <Title order={2} size="h4" id="naming">
                  {say('entity.naming', { count: claims.totalCount })}
                </Title>
                <NamingClaims claims={claims.nodes} />
              </Stack>
            )}
            <Stack gap="sm" component="section" aria-labelledby="events">
              <Title order={2} size="h4" id="events">
                {say('story.events')}
              </Title>
              <EventTimeline events={timeline.nodes} />
            </Stack>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Stack gap="sm" component="section" aria-labelledby="names">
            <Title order={2} size="h4" id="names">
              {say('entity.names')}
            </Title>
            <Table>
              <Table.Tbody>
                {byLanguage([...entity.names, ...entity.aliases]).map(([tag, names]) => (
                  <Table.Tr key={tag}>
                    <Table.Th className="nowrap">{tag}</Table.Th>
                    <Table.Td lang={tag} className="breaks">
                      {names.map(safeText).join(' · ')}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
            {entity.merged.length > 0 && (
              <Text size="sm">
                {say('entity.merged')}{' '}
                {entity.merged.map(({ id: other, name }) => (
                  <Anchor key={other} component={Link} href={`/entities/${other}`} mr="xs">
                    <bdi>{safeText(name)}</bdi>
                  </Anchor>
                ))}
              </Text>
            )}
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
