import type { Value } from '../values/value.js';

/** What was decided about a claim, as far as it shows. */
export interface ClaimDecided {
  readonly action: string;
  readonly value: Value | null;
}

/** A claim as the decisions have it that stand, the first first: the last correction counts, and any rejection. */
export function claimState(decisions: readonly ClaimDecided[]): {
  readonly corrected: Value | null;
  readonly isRejected: boolean;
} {
  return {
    corrected: decisions.findLast(({ action }) => action === 'CORRECT_CLAIM')?.value ?? null,
    isRejected: decisions.some(({ action }) => action === 'REJECT_CLAIM'),
  };
}
