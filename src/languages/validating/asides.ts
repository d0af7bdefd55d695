import { keysOf } from '../compile.js';
import { isCause } from '../happenings/causes.js';
import type { Check } from './facts.js';

/** Asides name causes that are listed, and no phrase is listed twice: only one of them would ever be found. */
export const asideFaults: Check = ({ asides = [] }) => {
  const seen = new Set<string>();
  return asides.flatMap(({ forms, aside }): string[] => [
    ...(aside.cls === 'cause' && !isCause(aside.cause)
      ? [`"${forms[0]}" tells of the cause ${aside.cause}, which does not exist.`]
      : []),
    ...forms.flatMap((form) => {
      const key = keysOf(form).join(' ');
      const twice = seen.has(key);
      seen.add(key);
      return twice ? [`"${form}" stands twice among the asides.`] : [];
    }),
  ]);
};
