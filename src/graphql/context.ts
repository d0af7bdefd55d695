import type { Caller } from '../services/identity.js';
import type { UseCases } from '../services/useCases.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What every resolver of one request is given. */
export interface RequestContext extends Caller {
  readonly useCases: UseCases;
  /** Rows read for this request so far. A mutation starts them afresh. */
  loaders: Loaders;
}

/** The context of a new request. */
export const createContext = (useCases: UseCases, caller: Caller): RequestContext => ({
  useCases,
  ...caller,
  loaders: createLoaders(useCases),
});
