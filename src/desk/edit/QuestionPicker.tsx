import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { ask } from '../api/ask';
import {
  FoundQuestionsDocument,
  type QuestionKind,
  type QuestionLineFragment,
  StoryQuestionsDocument,
} from '../generated/graphql';
import { useLanguage } from '../language/LanguageProvider';
import { useSay } from '../language/useSay';
import { FoundSelect } from '../shell/FoundSelect';
import { safeText } from '../text/safeText';

/** A question that words can answer. */
export interface Picked {
  readonly id: string;
  readonly kind: QuestionKind;
}

interface QuestionPickerProps {
  readonly articleId: string;
  readonly value: string | null;
  readonly error: string | undefined;
  readonly onChange: (question: Picked | null) => void;
}

/** Which question the words answer: one of the article, of its story, or any that is found by its words. */
export function QuestionPicker({ articleId, value, error, onChange }: QuestionPickerProps) {
  const say = useSay();
  const { language } = useLanguage();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 200);
  const near = useQuery({
    queryKey: ['story-questions', articleId, language],
    queryFn: () => ask(StoryQuestionsDocument, { articleId, language }),
  });
  const own = near.data?.questions.nodes ?? [];
  const story = near.data?.story?.questions.nodes ?? [];
  const known = useMemo(
    () => new Map([...own, ...story].map((one) => [one.id, one])),
    [own, story],
  );
  const isChosen = [...known.values()].some((one) => one.id === value && one.text === text);
  const found = useQuery({
    queryKey: ['found-questions', text, language],
    queryFn: () => ask(FoundQuestionsDocument, { text, language }),
    enabled: /[\p{L}\p{N}]/u.test(text) && !isChosen,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const isSought = found.isEnabled;
  const others = isSought ? (found.data?.questions.nodes ?? []) : [];
  const all = new Map([...others, ...known.values()].map((one) => [one.id, one]));
  const sought = new Set(others.map(({ id }) => id));
  const told = new Set<string>();
  const group = (label: string, questions: readonly QuestionLineFragment[]) => {
    const items = questions.filter(({ id }) => !told.has(id) && (!isSought || sought.has(id)));
    for (const { id } of items) told.add(id);
    return {
      group: label,
      items: items.map((one) => ({ value: one.id, label: safeText(one.text) })),
    };
  };
  const groups = [
    group(say('edit.ofArticle'), own),
    group(say('edit.ofStory'), story),
    group(say('edit.ofOthers'), others),
  ].filter(({ items }) => items.length > 0);
  return (
    <FoundSelect
      label={say('edit.question')}
      description={say('edit.questionHint')}
      withAsterisk
      value={value}
      error={error}
      data={groups}
      maxDropdownHeight={280}
      nothingFoundMessage={say(
        near.isFetching || found.isFetching ? 'state.loading' : 'edit.noQuestion',
      )}
      onSearchChange={setTyped}
      onChange={(id) => onChange((id && all.get(id)) || null)}
    />
  );
}
