import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/ask';
import { ClaimedText } from '../article/ClaimedText';
import { ReadBeforeDocument } from '../generated/graphql';
import { useLanguage } from '../language/LanguageProvider';
import { useDays } from '../language/useDays';
import { useSay } from '../language/useSay';
import { Failure } from '../shell/Failure';

/** What would be read in a text: nothing of it is stored. */
export function ReadBefore({
  text,
  publishedOn,
  spoken,
}: {
  text: string;
  publishedOn: string;
  /** The language that the text is said to be in; empty where that is not told. */
  spoken: string;
}) {
  const say = useSay();
  const { published } = useDays();
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const query = useQuery({
    queryKey: ['read', text, publishedOn, spoken, language],
    queryFn: () =>
      ask(ReadBeforeDocument, {
        language,
        input: {
          text,
          publishedOn: publishedOn.trim() || null,
          language: spoken.trim() || null,
        },
      }),
    enabled: text.trim() !== '',
    retry: false,
  });
  const reading = query.data?.read;
  return (
    <Stack gap="xs" component="section" aria-labelledby="reading">
      <Title order={2} size="h4" id="reading">
        {say('send.reading')}
      </Title>
      {query.isError && <Failure error={query.error} />}
      <Text size="sm" c="dimmed" role="status">
        {reading
          ? [
              say('article.claims', { count: reading.claims.length }),
              reading.language,
              reading.publishedOn && published(reading.publishedOn),
            ]
              .filter(Boolean)
              .join(' · ')
          : say(query.isFetching ? 'state.loading' : 'send.nothing')}
      </Text>
      {reading && (
        <ClaimedText
          text={text}
          language={reading.language}
          claims={reading.claims}
          furniture={[]}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
    </Stack>
  );
}
