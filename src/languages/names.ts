import { fold } from '../text/fold.js';
import { Memo } from '../values/memo.js';
import type { EntityRef } from '../values/value.js';
import { skeletonOf } from './names/skeleton.js';
import { letterOf } from './personWords.js';

/** What a name's spellings have in common, the blocking key of names: see `names/skeleton`. */
export function nameSkeleton(name: string): string {
  return skeletons.get(name, () => skeletonOf(name));
}

const skeletons = new Memo<string>(5_000);

/** A person known by a name alone. The key is the name's skeleton, so that spellings of it meet. */
export function unknownPerson(name: string): EntityRef {
  return unknownEntity('PERSON', name, withoutMiddle(name));
}

/** A name without the initials in its middle, which other desks leave out: Daniel T. Marak. */
function withoutMiddle(name: string): string {
  const words = name.trim().split(/\s+/u);
  if (words.length < 3 || isInitial(words[0] as string)) return name;
  return words.filter((word, at) => at === words.length - 1 || !isInitial(word)).join(' ');
}

function isInitial(word: string): boolean {
  const letters = word.replace(/[.॰]/gu, '');
  return /^\p{Lu}$/u.test(letters) || letterOf(fold(letters)) !== null;
}

/** The key of a person whom no list holds by the surname alone, as another report may name them; null for other keys. */
export function surnameKey(key: string): string | null {
  if (!key.startsWith(UNLISTED)) return null;
  const last = key.slice(key.lastIndexOf('-') + 1);
  return last === key ? null : `${UNLISTED}${last}`;
}

const UNLISTED = 'person/~';

/**
 * An entity known by a name alone: of its type, under the skeleton of what tells it from others of its kind. `kind`: what
 * belongs to the key beside the name (a university and a hospital of one town).
 */
export function unknownEntity(
  type: EntityRef['type'],
  name: string,
  distinct: string,
  kind = '',
): EntityRef {
  const clean = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  const script = /\p{Script=Devanagari}/u.test(name) ? 'hi' : 'en';
  const skeleton = nameSkeleton(clean(distinct)) || fold(clean(distinct)).replace(/\s/gu, '-');
  return {
    key: `${type.toLowerCase()}/~${skeleton}${kind && `-${kind}`}`,
    type,
    names: { [script]: clean(name) },
    within: [],
    wikidataId: null,
  };
}

/** A letter with a number (C61, सी61) in one form for both scripts; null for other words. */
export function designationOf(word: string): string | null {
  const [, letter = '', n] = /^(\p{L}[\p{L}\p{M}]*?)(\p{Nd}+)$/u.exec(word.trim()) ?? [];
  const latin = /^[A-Za-z]$/u.test(letter) ? letter : letterOf(fold(letter));
  return n && latin ? `${latin.toLowerCase()}${fold(n)}` : null;
}
