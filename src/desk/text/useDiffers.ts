import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useSay } from '../language/useSay';
import { opposed, type Pair, shortened, type Worded } from './differs';
import { safeText } from './safeText';

// More would not fit on a line.
const SHOWN = 3;

/** Says in a line what the sources of a question differ in: `17 or 18 November 2025?` */
export function useDiffers() {
  const intl = useIntl();
  const say = useSay();
  return useCallback(
    (question: { readonly answers: readonly Worded[]; readonly comparisons: readonly Pair[] }) => {
      const all = opposed(question.answers, question.comparisons);
      const values = (all.length ? all : question.answers).map(({ value }) => value.text);
      const { begin, parts, end } = shortened(values.slice(0, SHOWN));
      const more = values.length - parts.length;
      const told = more > 0 ? [...parts, say('queue.more', { count: more })] : parts;
      const listed = intl.formatList(told, { type: 'disjunction' });
      const line = safeText(`${[begin, listed, end].filter(Boolean).join(' ')}?`);
      return line.charAt(0).toLocaleUpperCase() + line.slice(1);
    },
    [intl, say],
  );
}
