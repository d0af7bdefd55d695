import { fold } from '../text/fold.js';
import type { EntityRef } from '../values/value.js';
import { skeletonOf } from './names/skeleton.js';

/** What a name's spellings have in common, the blocking key of names: see `names/skeleton`. */
export function nameSkeleton(name: string): string {
  return skeletonOf(name);
}

/** A person known by a name alone. The key is the name's skeleton, so that spellings of it meet. */
export function unknownPerson(name: string): EntityRef {
  const clean = name.replace(/\s+/gu, ' ').trim();
  const script = /\p{Script=Devanagari}/u.test(clean) ? 'hi' : 'en';
  return {
    key: `person/~${nameSkeleton(clean) || fold(clean)}`,
    type: 'PERSON',
    names: { [script]: clean },
    within: [],
    wikidataId: null,
  };
}
