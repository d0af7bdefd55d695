import type { ComparisonRule } from './rule.js';

/**
 * Asserts that a plan slipped: the days differ, every source of one side speaks of what is planned, and some source of
 * the other reports what happened. Both cannot be the day, yet nobody need have been wrong (COMPARISON, "plan and outcome").
 */
export const planSlipped: ComparisonRule = {
  name: 'date/plan-slipped',
  applies: ({ kind, relation, left, right }) =>
    kind === 'DATE' &&
    relation === 'DISJOINT' &&
    (onlyPlanned(left) ? happened(right) : onlyPlanned(right) && happened(left)),
};

type Side = Parameters<ComparisonRule['applies']>[0]['left'];

function onlyPlanned(side: Side): boolean {
  return side.every((claim) => claim.modality === 'PLANNED' || claim.modality === 'POSSIBLE');
}

function happened(side: Side): boolean {
  return side.some((claim) => claim.modality === 'HAPPENED');
}
