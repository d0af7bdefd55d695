import { useKeys } from '../shell/useKeys';
import type { Action } from './decide';
import type { Target } from './useDecisions';

/** The keys that decide about a conflict, where there is one. */
export function useDecisionKeys(
  target: Target | null | undefined,
  decide: (action: Action, target: Target) => void,
): void {
  const on = (action: Action) => (target ? () => decide(action, target) : undefined);
  useKeys({
    c: on('confirm'),
    d: on('dismiss'),
    r: on('resolve'),
    m: on('comment'),
    a: on('assign'),
    z: on('undo'),
  });
}
