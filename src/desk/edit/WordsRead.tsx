import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/ask';
import { WordsReadDocument } from '../generated/graphql';
import { useLanguage } from '../language/LanguageProvider';
import { useSay } from '../language/useSay';
import { Failure } from '../shell/Failure';
import { safeText } from '../text/safeText';

interface WordsReadProps {
  readonly exact: string;
  /** The article's: days are read from its publication. */
  readonly article: { readonly language: string; readonly publishedOn: string | null };
  readonly onTake: (value: string) => void;
}

/** What is read of exactly these words, each reading one key away from being the value. */
export function WordsRead({ exact, article, onTake }: WordsReadProps) {
  const say = useSay();
  const { language } = useLanguage();
  const query = useQuery({
    queryKey: ['words-read', exact, article.publishedOn, language],
    queryFn: () =>
      ask(WordsReadDocument, {
        language,
        input: { text: exact, language: article.language, publishedOn: article.publishedOn },
      }),
    retry: false,
  });
  const mentions = query.data?.read.mentions ?? [];
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500} id="words-read">
        {say('edit.read')}
      </Text>
      {query.isError && <Failure error={query.error} />}
      {query.isPending && (
        <Text size="sm" c="dimmed" role="status">
          {say('state.loading')}
        </Text>
      )}
      {query.data && mentions.length === 0 && (
        <Text size="sm" c="dimmed">
          {say('edit.readNothing')}
        </Text>
      )}
      <Group gap="xs" role="group" aria-labelledby="words-read">
        {mentions.map(({ evidence, value }) => (
          <Button
            key={`${evidence.start} ${value.text}`}
            size="compact-sm"
            variant="default"
            className="words-value"
            leftSection={<span className="swatch" data-kind={value.__typename} aria-hidden />}
            aria-label={say('edit.takeOver', { value: safeText(value.text) })}
            onClick={() => onTake(value.text)}
          >
            <bdi>{safeText(value.text)}</bdi>
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
