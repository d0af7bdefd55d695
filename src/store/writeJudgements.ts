import { newId } from './newId.js';
import { updateRows, writeAtOnce } from './rows.js';
import type { Transaction } from './transaction.js';

/** What is decided about two entities, by their rows. */
export interface JudgementToStore {
  readonly verdict: 'SAME' | 'DIFFERENT';
  readonly leftId: string;
  readonly rightId: string;
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
