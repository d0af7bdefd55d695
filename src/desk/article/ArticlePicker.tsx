import { NavLink, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { ask } from '../api/ask';
import { ArticleListDocument } from '../generated/graphql';
import { useDays } from '../language/useDays';
import { useSay } from '../language/useSay';
import { Dialog } from '../shell/Dialog';
import { safeText } from '../text/safeText';

interface ArticlePickerProps {
  readonly close: () => void;
  /** The article that the other is laid beside. */
  readonly from: string;
}

/** Finds the article to compare with. */
export default function ArticlePicker({ close, from }: ArticlePickerProps) {
  const say = useSay();
  const { published } = useDays();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed, 200);
  const { data } = useQuery({
    queryKey: ['article-picker', text],
    queryFn: () =>
      ask(ArticleListDocument, {
        first: 12,
        filter: text ? { text } : null,
        orderBy: 'STORED_LAST',
      }),
    placeholderData: (before) => before,
  });
  const others = data?.articles.nodes.filter(({ id }) => id !== from) ?? [];
  return (
    <Dialog close={close} title={say('article.compareWith')}>
      <TextInput
        data-autofocus
        type="search"
        aria-label={say('articles.search')}
        placeholder={say('articles.search')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Stack gap={0} mt="sm">
        {others.length === 0 && data && <Text c="dimmed">{say('articles.none')}</Text>}
        {others.map(({ id, title, outlet, publishedOn, externalId }) => (
          <NavLink
            key={id}
            component={Link}
            href={`/compare/${from}/${id}`}
            label={
              <bdi>{safeText(title ?? outlet?.name ?? externalId ?? say('article.untitled'))}</bdi>
            }
            description={[
              title && outlet && safeText(outlet.name),
              publishedOn && published(publishedOn),
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </Stack>
    </Dialog>
  );
}
