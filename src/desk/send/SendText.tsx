import { Button, Grid, Group, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ClipboardEvent, type FormEvent, useState } from 'react';
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

/** As many code points as an article may have: see `IngestArticleInput.text`. */
const MOST = 200_000;

/** What is known of a text before anybody types. */
export type Draft = { readonly text: string } & { readonly [Name in Field]?: string | null };

/** One text: what is known of it, what would be read in it, and storing it. */
export function SendText({ draft }: { draft?: Draft }) {
  const say = useSay();
  const { language } = useLanguage();
  const client = useQueryClient();
  const [text, setText] = useState(draft?.text ?? '');
  const [known, setKnown] = useState(() => knownOf(draft));
  const [pastedTooMuch, setPastedTooMuch] = useState<number | null>(null);
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
  // Browsers set a text of any length before anybody may say no, and of a million marks on one letter they do not come back.
  const refuseTooMuch = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text');
    const count = pasted.length > MOST ? Array.from(pasted).length : 0;
    if (count > MOST) event.preventDefault();
    setPastedTooMuch(count > MOST ? count : null);
  };
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
              onPaste={refuseTooMuch}
              error={
                pastedTooMuch === null
                  ? wrong === 'input.text' && sending.error?.message
                  : say('send.tooLong', { count: pastedTooMuch, most: MOST })
              }
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
