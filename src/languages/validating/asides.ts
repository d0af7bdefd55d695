import { keysOf } from '../compile.js';
import { isCause } from '../happenings/causes.js';
import type { Check } from './facts.js';

/** Asides name causes that are listed, and no phrase is two of them: only one would ever be found. */
export const asideFaults: Check = ({ asides = [] }) => {
  const seen = new Map<string, string>();
  return asides.flatMap(({ forms, aside }): string[] => [
    ...(aside.cls === 'cause' && !isCause(aside.cause)
      ? [`"${forms[0]}" tells of the cause ${aside.cause}, which does not exist.`]
      : []),
    ...forms.flatMap((form) => {
      const key = keysOf(form).join(' ');
      const said = JSON.stringify(aside);
      const before = seen.get(key);
      seen.set(key, before ?? said);
      return before === undefined || before === said
        ? []
        : [`"${form}" is the aside ${before} and the aside ${said}.`];
    }),
  ]);
};
