import { ask } from '../api/ask';
import {
  AssignDocument,
  CommentDocument,
  ConfirmDocument,
  type DecidedFragment,
  DismissDocument,
  ReopenDocument,
  ResolveDocument,
  UndoDocument,
} from '../generated/graphql';

/** What can be done about a conflict. */
export type Action = 'confirm' | 'dismiss' | 'resolve' | 'reopen' | 'comment' | 'assign' | 'undo';

/** What was typed for it. What an action has no use for is not sent. */
export interface Draft {
  readonly reason: string;
  /** The answer that stands; empty for one that no source gives. */
  readonly answerId: string;
  readonly value: string;
  readonly reference: string;
  readonly assignee: string;
}

export const EMPTY: Draft = { reason: '', answerId: '', value: '', reference: '', assignee: '' };

/** A conflict as an editor has seen it. */
export interface Seen {
  readonly id: string;
  readonly version: number;
  readonly decision: { readonly id: string } | null;
}

const orNull = (text: string): string | null => text.trim() || null;

/** Decides about a conflict, on the version that the editor has seen. */
export async function decide(action: Action, seen: Seen, draft: Draft): Promise<DecidedFragment> {
  const on = { conflictId: seen.id, version: seen.version };
  const reason = orNull(draft.reason);
  switch (action) {
    case 'confirm':
      return (await ask(ConfirmDocument, { input: { ...on, reason } })).confirmConflict;
    case 'dismiss':
      return (await ask(DismissDocument, { input: { ...on, reason: draft.reason.trim() } }))
        .dismissConflict;
    case 'resolve': {
      const answer = draft.answerId
        ? { answerId: draft.answerId }
        : { value: draft.value.trim(), reference: orNull(draft.reference) };
      return (await ask(ResolveDocument, { input: { ...on, ...answer, reason } })).resolveConflict;
    }
    case 'reopen':
      return (await ask(ReopenDocument, { input: { ...on, reason } })).reopenConflict;
    case 'comment':
      return (
        await ask(CommentDocument, { input: { conflictId: seen.id, text: draft.reason.trim() } })
      ).commentOnConflict;
    case 'assign':
      return (
        await ask(AssignDocument, { input: { ...on, assignee: orNull(draft.assignee), reason } })
      ).assignConflict;
    case 'undo':
      return (
        await ask(UndoDocument, {
          input: { id: seen.decision?.id ?? '', version: seen.version, reason },
        })
      ).undoDecision;
  }
}

/** Whether what was typed is enough for the action. */
export function isComplete(action: Action, draft: Draft): boolean {
  if (action === 'dismiss' || action === 'comment') return draft.reason.trim() !== '';
  if (action === 'resolve')
    return draft.answerId !== '' || (draft.value.trim() !== '' && draft.reference.trim() !== '');
  return true;
}
