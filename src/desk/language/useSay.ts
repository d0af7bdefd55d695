import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type en from '../messages/en.json';

/** A message of the catalogues. */
export type MessageId = Extract<keyof typeof en, string>;

/** Says a message in the chosen language. */
export function useSay() {
  const intl = useIntl();
  return useCallback(
    (id: MessageId, values?: Record<string, string | number>): string =>
      intl.formatMessage({ id }, values),
    [intl],
  );
}

export type Say = ReturnType<typeof useSay>;
