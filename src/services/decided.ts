import type { ConflictAction, Decided } from '../reviewing/reviewOf.js';
import type { DecisionRow } from '../store/readsDecisions.js';

/** A decision about a conflict, as its review follows from it. */
export const toDecided = (row: DecisionRow): Decided & { readonly row: DecisionRow } => ({
  row,
  action: row.action as ConflictAction,
  isUndone: row.undo !== null,
  isStale: row.place?.isStale ?? true,
  assignee: row.content.assignee ?? null,
});
