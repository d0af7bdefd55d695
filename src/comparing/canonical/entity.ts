import { entityOfKey } from '../../languages/entities.js';
import { PAIRED } from '../../languages/happenings/kinds.js';
import { isUnlisted } from '../../values/unlisted.js';
import type { EntityRef } from '../../values/value.js';

/**
 * Which entity stands for which by an editor's judgement: the one that stands, by the key of each that it stands for.
 * What was read is never rewritten: it is seen through these, so that taking a judgement back restores it exactly.
 */
export type Canonicals = ReadonlyMap<string, EntityRef>;

/** What belongs together in a composed key: an office at a place, a body's council, two firms of one deal. */
const JOINTS = /([@+&])/u;

/** The key that stands for this one, also where only a part of it was judged: the office at a place. */
export function canonicalKey(key: string, canonicals: Canonicals): string {
  const whole = canonicals.get(key);
  if (whole) return whole.key;
  if (!JOINTS.test(key)) return key;
  // Two firms stand in the order of their keys, and are one where an editor says so.
  if (key.includes(PAIRED)) {
    const firms = key.split(PAIRED).map((part) => canonicalKey(part, canonicals));
    return [...new Set(firms)].sort().join(PAIRED);
  }
  return key
    .split(JOINTS)
    .map((part) => canonicals.get(part)?.key ?? part)
    .join('');
}

/** The entity that stands for this one, inside what that lies in. One known by its name alone keeps its own spelling. */
export function canonicalEntity(ref: EntityRef, canonicals: Canonicals): EntityRef {
  const found = canonicals.get(ref.key);
  const key = canonicalKey(ref.key, canonicals);
  const one: EntityRef = found
    ? isUnlisted(found)
      ? { ...found, names: ref.names }
      : found
    : key === ref.key
      ? ref
      : (entityOfKey(key) ?? { ...ref, key });
  const within = canonicalWithin(one, canonicals);
  return within.length === one.within.length &&
    within.every((above, at) => above === one.within[at])
    ? one
    : { ...one, within };
}

/** Each container by the one that stands for it, with what that lies in. */
function canonicalWithin({ key, within }: EntityRef, canonicals: Canonicals): string[] {
  const all = within.flatMap((above) => {
    const found = canonicals.get(above);
    return found ? [found.key, ...found.within] : [canonicalKey(above, canonicals)];
  });
  return [...new Set(all)].filter((above) => above !== key);
}

/** Several, each once. */
export function canonicalEntities(refs: readonly EntityRef[], canonicals: Canonicals): EntityRef[] {
  const seen = refs.map((ref) => canonicalEntity(ref, canonicals));
  return seen.filter(({ key }, at) => seen.findIndex((one) => one.key === key) === at);
}

/** The parts of a key under which a judgement can touch it: itself, and each part of a composed one. */
export function partsOfKey(key: string): string[] {
  return JOINTS.test(key)
    ? [key, ...key.split(JOINTS).filter((part) => part.includes('/'))]
    : [key];
}
