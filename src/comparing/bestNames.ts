import { isUnlisted } from '../values/unlisted.js';
import type { EntityRef } from '../values/value.js';

/**
 * Each entity under the names that its sources write most, by key: a name that no list holds is spelt as the
 * articles of each language spell it. The fuller name comes first, then the more frequent one.
 */
export function bestNames(told: readonly EntityRef[]): ReadonlyMap<string, EntityRef> {
  const counts = new Map<string, Map<string, Map<string, number>>>();
  const best = new Map<string, EntityRef>();
  for (const entity of told) {
    if (!best.has(entity.key)) best.set(entity.key, entity);
    if (!isUnlisted(entity)) continue;
    const byLanguage = counts.get(entity.key) ?? new Map<string, Map<string, number>>();
    counts.set(entity.key, byLanguage);
    for (const [language, name] of Object.entries(entity.names)) {
      const names = byLanguage.get(language) ?? new Map<string, number>();
      byLanguage.set(language, names.set(name, (names.get(name) ?? 0) + 1));
    }
  }
  for (const [key, byLanguage] of counts) {
    const entity = best.get(key) as EntityRef;
    const names = [...byLanguage].map(([language, some]) => [language, mostTold(some)] as const);
    best.set(key, { ...entity, names: Object.fromEntries(names) });
  }
  return best;
}

function mostTold(names: ReadonlyMap<string, number>): string {
  const words = (name: string): number => name.split(' ').length;
  const [first] = [...names].sort(
    ([a, m], [b, n]) => words(b) - words(a) || n - m || (a < b ? -1 : 1),
  );
  return (first as [string, number])[0];
}
