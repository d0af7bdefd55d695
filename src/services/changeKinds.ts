import type { ChangeRow } from '../store/readsChanges.js';

export type ChangeKind = ChangeRow['kind'];

/** What happens to conflicts. */
export const CONFLICT_CHANGES = [
  'CONFLICT_OPENED',
  'CONFLICT_CHANGED',
  'CONFLICT_CLOSED',
] as const satisfies readonly ChangeKind[];

/** What happens to articles. */
export const ARTICLE_CHANGES = [
  'ARTICLE_ADDED',
  'ARTICLE_REVISED',
  'ARTICLE_DELETED',
] as const satisfies readonly ChangeKind[];

/** What people decide. */
export const REVIEW_CHANGES = [
  'REVIEW_DECIDED',
  'REVIEW_COMMENTED',
  'REVIEW_ASSIGNED',
  'REVIEW_UNDONE',
  'ENTITIES_JUDGED',
  'ENTITY_JUDGEMENT_UNDONE',
] as const satisfies readonly ChangeKind[];

/** Whether a change is of one of these kinds. */
export const isOf =
  (kinds: readonly ChangeKind[]) =>
  ({ kind }: ChangeRow): boolean =>
    kinds.includes(kind);
