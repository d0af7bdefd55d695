import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { RequestFailed } from '../../client/createClient';
import { ask } from '../api/ask';
import { FetchArticleDocument } from '../generated/graphql';
import { useSay } from '../language/useSay';
import { Failure } from '../shell/Failure';
import { SendText } from './SendText';

/** A page of the web: the server gets it, and what it found is looked at before it is stored. */
export function SendAddress() {
  const say = useSay();
  const [url, setUrl] = useState('');
  const getting = useMutation({
    mutationFn: (address: string) => ask(FetchArticleDocument, { url: address }),
  });
  const get = (event: FormEvent) => {
    event.preventDefault();
    if (url.trim()) getting.mutate(url.trim());
  };
  const { error } = getting;
  const isAtField = error instanceof RequestFailed && error.field === 'url';
  const draft = getting.data?.fetchArticle;
  return (
    <Stack gap="lg">
      <form onSubmit={get}>
        <Group align="end" gap="sm" wrap="nowrap" className="address">
          <TextInput
            type="url"
            className="grow"
            label={say('send.url')}
            description={say('send.urlHint')}
            placeholder="https://"
            inputWrapperOrder={['label', 'description', 'input']}
            value={url}
            onChange={(event) => setUrl(event.currentTarget.value)}
          />
          <Button type="submit" loading={getting.isPending} disabled={!url.trim()}>
            {say('send.get')}
          </Button>
        </Group>
        {isAtField && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert" mt="xs" className="breaks">
            {error.message}
          </Text>
        )}
      </form>
      {error && !isAtField && <Failure error={error} />}
      {draft && <SendText key={`${getting.submittedAt}`} draft={draft} />}
    </Stack>
  );
}
