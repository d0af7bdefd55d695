import { Select, type SelectProps } from '@mantine/core';
import type { KeyboardEvent } from 'react';

type FoundSelectProps = Omit<SelectProps, 'searchable' | 'filter' | 'onKeyDownCapture'>;

/** A select whose options the server finds while words are typed: by other spellings and in the other script too. */
export function FoundSelect(props: FoundSelectProps) {
  return (
    <Select searchable filter={({ options }) => options} onKeyDownCapture={takeShown} {...props} />
  );
}

/** Takes the option that is shown as chosen. Mantine would go by its number, which is another option's once other finds have come. */
function takeShown(event: KeyboardEvent<HTMLInputElement>): void {
  const list = event.currentTarget.getAttribute('aria-controls');
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || list === null) return;
  event.stopPropagation();
  const shown = document
    .getElementById(list)
    ?.querySelector<HTMLElement>('[data-combobox-selected]');
  if (!shown) return;
  event.preventDefault();
  shown.click();
}
