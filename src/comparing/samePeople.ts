import { surnameKey } from '../languages/names.js';
import type { EntityRef } from '../values/value.js';

/**
 * Whether those whom two reports name can be the same people: by one name, one by surname alone, one by an office. Who is
 * told by an office may be anybody: the keys of events say whose office it is.
 */
export function canBeSamePeople(a: readonly EntityRef[], b: readonly EntityRef[]): boolean {
  return (
    a.length === b.length &&
    a.every((one) => b.some((other) => canBeOnePerson(one, other))) &&
    b.every((one) => a.some((other) => canBeOnePerson(one, other)))
  );
}

/** Whether two names can be one person's: the same, or one the surname of the other. */
export function canBeOnePerson(a: EntityRef, b: EntityRef): boolean {
  if (a.key === b.key || a.type === 'ROLE' || b.type === 'ROLE') return true;
  return surnameKey(a.key) === b.key || surnameKey(b.key) === a.key;
}

/** Those whom an event is of, as the report names them that names them most fully. */
export function mostFullyNamed(told: readonly (readonly EntityRef[])[]): readonly EntityRef[] {
  return told.reduce<readonly EntityRef[]>(
    (best, one) => (fullness(one) > fullness(best) ? one : best),
    told[0] ?? [],
  );
}

/** A name in full before a surname, a surname before an office. */
function fullness(people: readonly EntityRef[]): number {
  return people.reduce(
    (sum, { key, type }) =>
      sum + (type === 'ROLE' ? 0 : key.startsWith('person/~') && !surnameKey(key) ? 1 : 2),
    0,
  );
}
