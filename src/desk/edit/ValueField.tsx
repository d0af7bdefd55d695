import { NativeSelect, TextInput } from '@mantine/core';
import type { QuestionKind } from '../generated/graphql';
import { useSay } from '../language/useSay';

// What these questions can be answered with is told in full: the words are those that the server takes.
const CHOICES = {
  ORDER: [
    ['before', 'edit.order.before'],
    ['same day', 'edit.order.same'],
    ['after', 'edit.order.after'],
  ],
  OCCURRENCE: [
    ['yes', 'edit.occurred.yes'],
    ['no', 'edit.occurred.no'],
  ],
} as const;

interface ValueFieldProps {
  readonly kind: QuestionKind | null;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** The value that the words tell: in words, or one of few. */
export function ValueField({ kind, value, error, onChange }: ValueFieldProps) {
  const say = useSay();
  if (kind !== 'ORDER' && kind !== 'OCCURRENCE')
    return (
      <TextInput
        label={say('edit.value')}
        description={say('edit.valueHint')}
        withAsterisk
        dir="auto"
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  const choices: readonly (readonly [
    string,
    (typeof CHOICES)['ORDER' | 'OCCURRENCE'][number][1],
  ])[] = CHOICES[kind];
  return (
    <NativeSelect
      label={say('edit.value')}
      withAsterisk
      value={choices.some(([word]) => word === value) ? value : ''}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: '' },
        ...choices.map(([word, id]) => ({ value: word, label: say(id) })),
      ]}
    />
  );
}
