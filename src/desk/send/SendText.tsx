import { Button, Grid, Group, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { RequestFailed } from '../../client/createClient';
import { ask } from '../api/ask';
import { SendInDocument } from '../generated/graphql';
import { useLanguage } from '../language/LanguageProvider';
import { useSay } from '../language/useSay';
import { Failure } from '../shell/Failure';
import { Outcome } from './Outcome';
import { ReadBefore } from './ReadBefore';

const FIELDS = ['title', 'outlet', 'publishedOn', 'language', 'url', 'externalId'] as const;
type Field = (typeof FIELDS)[number];

/** What is known of a text before anybody types. */
export type Draft = { readonly text: string } & { readonly [Name in Field]?: string | null };

/** One text: what is known of it, what would be read in it, and storing it. */
export function SendText({ draft }: { draft?: Draft }) {
  const say = useSay();
  const { language } = useLanguage();
  const client = useQueryClient();
  const [text, setText] = useState(draft?.text ?? '');
  const [known, setKnown] = useState(() => knownOf(draft));
  const [settled] = useDebouncedValue(text, 500);
  const [day] = useDebouncedValue(known.publishedOn ?? '', 500);
  const [spoken] = useDebouncedValue(known.language ?? '', 500);
  const sending = useMutation({
    mutationFn: () =>
      ask(SendInDocument, {
        language,
        input: {
          text,
          ...Object.fromEntries(
            Object.entries(known).flatMap(([field, value]) =>
              value.trim() ? [[field, value.trim()]] : [],
            ),
          ),
        },
      }),
    onSuccess: () => client.invalidateQueries(),
  });
  const wrong = sending.error instanceof RequestFailed ? sending.error.field : undefined;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) sending.mutate();
  };
  return (
    <Grid gap="xl">
      <Grid.Col span={{ base: 12, md: 6 }}>
        <form onSubmit={send}>
          <Stack gap="sm">
            <Textarea
              label={say('send.article')}
              description={say('send.articleHint')}
              autosize
              minRows={10}
              maxRows={24}
              dir="auto"
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
              error={wrong === 'input.text' && sending.error?.message}
            />
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              {FIELDS.map((field) => (
                <TextInput
                  key={field}
                  label={say(`field.${field}`)}
                  value={known[field] ?? ''}
                  onChange={(event) => setKnown({ ...known, [field]: event.currentTarget.value })}
                  error={wrong === `input.${field}` && sending.error?.message}
                />
              ))}
            </SimpleGrid>
            <Group>
              <Button type="submit" loading={sending.isPending} disabled={!text.trim()}>
                {say('send.store')}
              </Button>
            </Group>
            {sending.isError && <Failure error={sending.error} />}
            {sending.data && <Outcome outcome={sending.data.ingestArticle} />}
          </Stack>
        </form>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 6 }}>
        <ReadBefore text={settled} publishedOn={day} spoken={spoken} />
      </Grid.Col>
    </Grid>
  );
}

const knownOf = (draft: Draft | undefined): Partial<Record<Field, string>> =>
  Object.fromEntries(FIELDS.flatMap((field) => (draft?.[field] ? [[field, draft[field]]] : [])));
