import type { EntityRef } from '../../values/value.js';
import type { Facet } from '../reading.js';
import type { Draft } from './draft.js';

/** A facet that no measure stands behind, of one fixed value: a time of day, a cause, who was at the head. */
export const plainFacet = (
  { anchor }: Pick<Draft, 'anchor'>,
  key: string,
  scope: EntityRef | null = null,
): Facet => ({
  key,
  measure: null,
  unit: null,
  mode: 'fixed',
  scope,
  beside: null,
  asOf: anchor?.latest ?? null,
});
