import type { UseCases } from '../services/useCases.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What every resolver of one request is given. */
export interface RequestContext {
  readonly useCases: UseCases;
  /** Whether the request may change anything. */
  readonly mayWrite: boolean;
  /** Rows read for this request so far. A mutation starts them afresh. */
  loaders: Loaders;
}

/** The context of a new request. */
export const createContext = (useCases: UseCases, mayWrite: boolean): RequestContext => ({
  useCases,
  mayWrite,
  loaders: createLoaders(useCases),
});
