import type { Caller } from '../services/identity.js';
import type { UseCases } from '../services/useCases.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What every resolver of one request is given. */
export interface RequestContext extends Caller {
  readonly useCases: UseCases;
  /** Rows read for this request so far. A mutation starts them afresh. */
  loaders: Loaders;
  /** Where a stream of events stands; null for a request that is answered at once. */
  readonly stream: StreamPlace | null;
}

/** A stream's place among the changes. */
export interface StreamPlace {
  /** The cursor of the last event that a browser had before it came back by itself. */
  readonly lastEventId: string | null;
  /** The cursor of the event that was told last. */
  cursor: string | null;
}

/** The context of a new request. */
export const createContext = (
  useCases: UseCases,
  caller: Caller,
  stream: StreamPlace | null = null,
): RequestContext => ({
  useCases,
  ...caller,
  loaders: createLoaders(useCases),
  stream,
});
