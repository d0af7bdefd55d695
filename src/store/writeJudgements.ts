import { newId } from './newId.js';
import { updateRows, writeAtOnce } from './rows.js';
import type { Transaction } from './transaction.js';

/** What is decided about two entities, by their rows. */
export interface JudgementToStore {
  readonly verdict: 'SAME' | 'DIFFERENT';
  readonly leftId: string;
  readonly rightId: string;
  /** The versions of both that the editor has seen, added up. */
  readonly version: number | null;
  readonly by: string | null;
  readonly reason: string | null;
}

/** Records a judgement; gives its id. */
export async function storeJudgement(
  tx: Transaction,
  judgement: JudgementToStore,
): Promise<string> {
  const id = newId();
  await tx.entityJudgement.create({ data: { id, ...judgement } });
  return id;
}

/** Records that a judgement is taken back. */
export async function storeUndo(
  tx: Transaction,
  undo: {
    readonly judgementId: string;
    readonly by: string | null;
    readonly reason: string | null;
  },
): Promise<void> {
  await tx.entityJudgementUndo.create({ data: undo });
}

/** Says of each entity which one stands for it. */
export async function storeCanonicals(
  tx: Transaction,
  rows: readonly { readonly id: string; readonly canonicalId: string }[],
): Promise<void> {
  await writeAtOnce(tx, [
    updateRows(
      'Entity',
      rows.map(({ id, canonicalId }) => ({
        id,
        canonicalId: canonicalId === id ? null : canonicalId,
      })),
    ),
  ]);
}

/** Counts a judgement about these entities. */
export async function countJudged(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.entity.updateMany({
    where: { id: { in: [...ids] } },
    data: { version: { increment: 1 } },
  });
}
