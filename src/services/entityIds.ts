import type { EntityRef } from '../values/value.js';
import { invalidId } from './errors.js';

// An entity's id comes from its key, which names it for ever: the same in every database, and for what `read` finds.
const PREFIX = 'entity:';

/** The id that callers know an entity by. */
export const entityId = (entity: EntityRef): string =>
  Buffer.from(PREFIX + entity.key).toString('base64url');

/** The key of the entity that a caller names. */
export function entityKey(field: string, id: string): string {
  const text = Buffer.from(id, 'base64url').toString();
  if (!text.startsWith(PREFIX) || text.includes('\0')) throw invalidId(field, id);
  return text.slice(PREFIX.length);
}
