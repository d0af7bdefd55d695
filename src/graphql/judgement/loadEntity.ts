import type { EntityRef } from '../../values/value.js';
import type { RequestContext } from '../context.js';

/** An entity that a judgement or a proposal names: it cannot be gone. */
export async function loadEntity(key: string, { loaders }: RequestContext): Promise<EntityRef> {
  const entity = await loaders.entityOfKey.load(key);
  if (!entity) throw new Error(`entity ${key} is not there`);
  return entity;
}
