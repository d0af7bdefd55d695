import type { EntityRef } from './value.js';

/** Whether an entity is known by its name alone (`person/~lvrv`): no list holds it, and where a place of it lies nobody knows. */
export function isUnlisted({ key }: Pick<EntityRef, 'key'>): boolean {
  return key.includes('~');
}
