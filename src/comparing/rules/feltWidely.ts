import type { ComparisonRule } from './rule.js';

/**
 * Asserts nothing of two places of one country that an earthquake is put in: it strikes many districts at once, and one
 * source tells of the first, another of the second.
 */
export const feltWidely: ComparisonRule = {
  name: 'place/felt-widely',
  relation: 'INCOMPARABLE',
  applies: ({ kind, relation, shaking }) =>
    kind === 'PLACE' && relation === 'DISJOINT' && shaking !== undefined,
};
