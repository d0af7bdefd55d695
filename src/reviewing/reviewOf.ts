/** What a decision about a conflict does. */
export type ConflictAction = 'CONFIRM' | 'DISMISS' | 'RESOLVE' | 'REOPEN' | 'COMMENT' | 'ASSIGN';

/** How far the review of a conflict is. */
export type ReviewState = 'OPEN' | 'CONFIRMED' | 'DISMISSED' | 'RESOLVED';

/** A decision as far as the review of its conflict follows from it. */
export interface Decided {
  readonly action: ConflictAction;
  readonly isUndone: boolean;
  readonly isStale: boolean;
  /** Whose the conflict is, for an assignment. */
  readonly assignee: string | null;
}

/** The review of a conflict. */
export interface Review<One> {
  readonly state: ReviewState;
  /** What the state rests on; null where nobody has decided, or what was decided is taken back. */
  readonly decision: One | null;
  /** Whether what it rests on has changed since. */
  readonly isStale: boolean;
  readonly assignee: string | null;
}

const STATES: Readonly<Partial<Record<ConflictAction, ReviewState>>> = {
  CONFIRM: 'CONFIRMED',
  DISMISS: 'DISMISSED',
  RESOLVE: 'RESOLVED',
  REOPEN: 'OPEN',
};

/** The review that decisions come to, the first first: the last that stands counts, as if those undone had never been made. */
export function reviewOf<One extends Decided>(decisions: readonly One[]): Review<One> {
  const standing = decisions.filter(({ isUndone }) => !isUndone);
  const decision = standing.findLast(({ action }) => STATES[action] !== undefined) ?? null;
  const state = (decision && STATES[decision.action]) ?? 'OPEN';
  return {
    state,
    decision,
    // An open conflict rests on nothing that could change.
    isStale: state !== 'OPEN' && decision !== null && decision.isStale,
    assignee: standing.findLast(({ action }) => action === 'ASSIGN')?.assignee ?? null,
  };
}
