import type { EntityRef } from '../values/value.js';

/** How often each entity is named, in the order in which they are first. */
export function countEntities(
  named: readonly EntityRef[],
): { readonly entity: EntityRef; readonly count: number }[] {
  const counts = new Map<string, { entity: EntityRef; count: number }>();
  for (const entity of named) {
    const known = counts.get(entity.key);
    if (known) known.count++;
    else counts.set(entity.key, { entity, count: 1 });
  }
  return [...counts.values()];
}
