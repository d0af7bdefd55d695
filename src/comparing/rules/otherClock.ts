import { timeBounds } from '../../values/edtf.js';
import type { GatheredClaim } from '../model.js';
import type { ComparisonRule } from './rule.js';

/**
 * Asserts that two days next to each other can be one night where an earthquake struck abroad: what was early on Wednesday
 * there was late on Tuesday here, and a report seldom says by which clock it tells the day.
 */
export const otherClock: ComparisonRule = {
  name: 'time/other-clock',
  relation: 'NEAR',
  applies: ({ kind, relation, left, right, shaking }) => {
    if (kind !== 'DATE' || relation !== 'DISJOINT' || shaking !== 'elsewhere') return false;
    const [one, other] = [dayOf(left), dayOf(right)];
    return one !== null && other !== null && Math.abs(one - other) === 1;
  },
};

/** Null for what is no single day, or a time of day: that says where it stands. */
function dayOf([claim]: readonly GatheredClaim[]): number | null {
  if (claim?.value.kind !== 'time' || claim.value.edtf.includes('T')) return null;
  const { earliest, latest } = timeBounds(claim.value.edtf);
  return earliest === latest ? earliest : null;
}
