import { keysOf } from '../compile.js';
import type { Sense } from '../sense.js';
import { senseClasses } from '../senseClasses.js';
import type { Check } from './facts.js';

/** Classes of which a word has one sense: what is January is not also March. */
const EXCLUSIVE: ReadonlySet<Sense['cls']> = new Set<Sense['cls']>([
  'number',
  'magnitude',
  'ordinal',
  'month',
  'weekday',
  'unit',
  'part',
  'shift',
  'relativeDay',
  'vague',
  'bound',
]);

/** Words have senses that exist, and no two of one class that contradict each other. Forms count as they are matched. */
export const senseFaults: Check = ({ words, markers }) => {
  const seen = new Map<string, string>();
  return [...words, ...markers].flatMap(({ forms, sense }): string[] => {
    if (!Object.hasOwn(senseClasses, sense.cls))
      return [`"${forms[0]}" has the sense ${sense.cls}, which does not exist.`];
    if (!EXCLUSIVE.has(sense.cls)) return [];
    const { cls, ...value } = sense;
    const said = JSON.stringify(value);
    return forms.flatMap((form) => {
      const key = `${cls} ${keysOf(form).join(' ')}`;
      const before = seen.get(key);
      seen.set(key, before ?? said);
      return before === undefined || before === said
        ? []
        : [`"${form}" is the ${cls} ${before} and the ${cls} ${said}.`];
    });
  });
};
