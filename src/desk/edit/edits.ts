import { ask } from '../api/ask';
import type { ArticleShown, ClaimShown } from '../article/useArticle';
import {
  AddClaimDocument,
  CorrectClaimDocument,
  type DecidedFragment,
  type Modality,
  RejectClaimDocument,
} from '../generated/graphql';
import { unitsOf } from '../text/codePoints';
import type { Stretch } from '../text/segments';

/** What an editor makes of words: a claim that was not read, or another reading of one that was. */
export type Edit =
  | { readonly deed: 'add'; readonly words: Stretch; readonly exact: string }
  | { readonly deed: 'correct' | 'reject'; readonly claim: ClaimShown };

/** What was typed for it. */
export interface EditDraft {
  readonly questionId: string | null;
  readonly value: string;
  readonly modality: Modality;
  readonly reason: string;
}

export const EMPTY_EDIT: EditDraft = {
  questionId: null,
  value: '',
  modality: 'HAPPENED',
  reason: '',
};

/** The words of a stretch of a stored text. */
export function wordsAt(text: string, { start, end }: Stretch): string {
  const [from, to] = unitsOf(text, [start, end]);
  return text.slice(from, to);
}

/** Where the same words stand in another revision, nearest to where they stood; null where they do not. */
export function findAgain(text: string, exact: string, { start }: Stretch): Stretch | null {
  const length = [...exact].length;
  let best: number | null = null;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const place = [...text.slice(0, at)].length;
    if (best === null || Math.abs(place - start) < Math.abs(best - start)) best = place;
  }
  return best === null ? null : { start: best, end: best + length };
}

/** Sends what was decided about words or a claim. */
export async function sendEdit(
  edit: Edit,
  article: ArticleShown,
  draft: EditDraft,
): Promise<DecidedFragment> {
  const reason = draft.reason.trim() || null;
  const value = draft.value.trim();
  if (edit.deed === 'add') {
    const { words, exact } = edit;
    const { addClaim } = await ask(AddClaimDocument, {
      input: {
        articleId: article.id,
        ...words,
        exact,
        questionId: draft.questionId ?? '',
        value,
        modality: draft.modality,
        reason,
      },
    });
    return addClaim;
  }
  const on = { claimId: edit.claim.id, version: edit.claim.version };
  if (edit.deed === 'correct')
    return (await ask(CorrectClaimDocument, { input: { ...on, value, reason } })).correctClaim;
  return (await ask(RejectClaimDocument, { input: { ...on, reason: draft.reason.trim() } }))
    .rejectClaim;
}

/** Whether what was typed is enough. */
export function isWhole(edit: Edit, { questionId, value, reason }: EditDraft): boolean {
  if (edit.deed === 'reject') return reason.trim() !== '';
  return value.trim() !== '' && (edit.deed === 'correct' || questionId !== null);
}

// What was typed and not sent, for as long as the page is open.
const kept = new Map<string, EditDraft>();

const keyOf = (article: string, edit: Edit): string =>
  edit.deed === 'add' ? `add ${article} ${edit.exact}` : `${edit.deed} ${edit.claim.id}`;

/** What was typed for an edit: it is there again when the dialog is opened anew. */
export const editDrafts = {
  of: (article: string, edit: Edit): EditDraft =>
    kept.get(keyOf(article, edit)) ?? {
      ...EMPTY_EDIT,
      value: edit.deed === 'correct' ? edit.claim.value.text : '',
    },
  keep: (article: string, edit: Edit, draft: EditDraft): void =>
    void kept.set(keyOf(article, edit), draft),
  forget: (article: string, edit: Edit): void => void kept.delete(keyOf(article, edit)),
};
