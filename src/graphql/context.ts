import type { MilaanError } from '../services/errors.js';
import type { Caller, Identity } from '../services/identity.js';
import type { UseCases } from '../services/useCases.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What every resolver of one request is given. */
export interface RequestContext extends Caller {
  readonly useCases: UseCases;
  /** Who asks; null for whoever does not tell. What a field needs stands in its `@Authorized(...)`. */
  readonly identity: Identity | null;
  /** Why what was sent to tell it was not accepted. */
  readonly refusal: MilaanError | null;
  /** Rows read for this request so far. A mutation starts them afresh. */
  loaders: Loaders;
}

/** The context of a new request. */
export const createContext = (useCases: UseCases, caller: Caller): RequestContext => ({
  useCases,
  ...caller,
  loaders: createLoaders(useCases),
});
