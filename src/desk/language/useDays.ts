import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useSay } from './useSay';

/** Writes days, moments and figures as the chosen language does. */
export function useDays() {
  const intl = useIntl();
  const say = useSay();
  return useMemo(() => {
    const day = (iso: string): string =>
      intl.formatDate(`${iso}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' });
    /** A publication: a day, perhaps inferred; else as EDTF has it. */
    const published = (edtf: string): string => {
      const [, iso, hedge] = /^(\d{4}-\d\d-\d\d)(~?)$/.exec(edtf) ?? [];
      if (iso === undefined) return edtf;
      return hedge ? say('day.about', { day: day(iso) }) : day(iso);
    };
    const moment = (iso: string): string =>
      intl.formatDate(iso, { dateStyle: 'medium', timeStyle: 'short' });
    return { day, published, moment };
  }, [intl, say]);
}
