import type { ToldAccount } from './readsTold.js';
import { insertRows, updateRows, writeAtOnce } from './rows.js';
import type { Transaction } from './transaction.js';

/** Puts accounts under other keys, and claims under other aspects, as judgements have it. What was read stays. */
export async function storeKeys(
  tx: Transaction,
  accounts: readonly (ToldAccount & { readonly blockKeys: readonly string[] })[],
  aspects: readonly { readonly id: string; readonly aspectKey: string }[],
): Promise<void> {
  await tx.eventBlock.deleteMany({ where: { mentionId: { in: accounts.map(({ id }) => id) } } });
  const blocks = accounts.flatMap(({ id, account: { window }, blockKeys }) =>
    window
      ? blockKeys.map((key) => ({
          key,
          mentionId: id,
          windowFrom: window.from,
          windowTo: window.to,
        }))
      : [],
  );
  await writeAtOnce(tx, [insertRows('EventBlock', blocks), updateRows('Claim', aspects)]);
}
