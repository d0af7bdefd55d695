import type { ChangeRecord } from '../../services/followChanges.js';
import type { UseCases } from '../../services/useCases.js';
import type { RequestContext } from '../context.js';
import { createLoaders, type Loaders } from '../loaders.js';
import { changeFields, type ToldChange } from './changeType.js';

let shared: { readonly useCases: UseCases; readonly loaders: Loaders } | null = null;

/**
 * Rows are read afresh for each change, and once for all who hear of it in the same turn of the event loop: a thousand who
 * follow cost as many statements as one.
 */
function loadersOfTurn(useCases: UseCases): Loaders {
  if (shared?.useCases === useCases) return shared.loaders;
  const loaders = createLoaders(useCases);
  shared = { useCases, loaders };
  setImmediate(() => {
    shared = null;
  });
  return loaders;
}

/** A change as it is told to one who follows. */
export function tellChange(change: ChangeRecord, context: RequestContext): ToldChange {
  context.loaders = loadersOfTurn(context.useCases);
  const told = changeFields(change);
  if (context.stream) context.stream.cursor = told.cursor;
  return told;
}
