import type { Reading } from '../../reading/reading.js';
import type { EntityRef } from '../../values/value.js';
import { partsOfKey } from './entity.js';

/**
 * The keys of all entities that a reading names in any way, what they lie in and what composed keys are made of: a
 * judgement about any other leaves the reading as it is.
 */
export function entityKeysOf({ events, claims }: Pick<Reading, 'events' | 'claims'>): string[] {
  const refs: EntityRef[] = [
    ...events.flatMap(({ participants, place }) => [...participants, ...(place ? [place] : [])]),
    ...claims.flatMap(({ subject, value }) => [
      ...(subject.kind === 'aspect' ? subject.about : []),
      ...(subject.kind === 'event' && subject.facet?.scope ? [subject.facet.scope] : []),
      ...(value.kind === 'entity' ? [value.entity] : []),
    ]),
  ];
  const keys = [
    ...refs.flatMap(({ key, within }) => [key, ...within]),
    // What the article as a whole is about names its happenings too.
    ...events.flatMap(({ blockKeys }) => blockKeys.flatMap((key) => key.split('|'))),
  ];
  return [...new Set(keys.filter((key) => key.includes('/')).flatMap(partsOfKey))].sort();
}
