import type { Prisma } from '../store/generated/client.js';
import type { DecisionRow } from '../store/readsDecisions.js';
import { forgetJudged, type JudgedRow, judgedPlaces } from '../store/readsJudgedMentions.js';
import type { Transaction } from '../store/transaction.js';
import type { ReadingRows } from '../store/writeReading.js';
import { type Telling, telling } from './claimRows.js';

/**
 * Finds in a new reading of an article the accounts of events that editors judged to be of one event or of two. `article`: its
 * lasting name.
 */
export async function applyEventDecisions(
  tx: Transaction,
  ofArticle: readonly DecisionRow[],
  article: string,
  { mentions }: ReadingRows,
): Promise<{
  readonly rows: readonly JudgedRow[];
  readonly changes: readonly (Prisma.Sql | null)[];
}> {
  const decisions = ofArticle.filter(({ content }) => content.accounts);
  if (!decisions.length) return { rows: [], changes: [] };
  await forgetJudged(
    tx,
    decisions.map(({ id }) => id),
    article,
  );
  const tellings = mentions.map(
    ({ id, account }): Telling => ({ id, account: account as unknown as Telling['account'] }),
  );
  const rows = decisions.flatMap(({ id, action, content }) => {
    const own = (content.accounts ?? []).filter((one) => one.article === article);
    const found = own.flatMap(({ account, isLeft }): JudgedRow[] => {
      const known = telling(account, tellings);
      return known
        ? [{ decisionId: id, action: action as JudgedRow['action'], mentionId: known.id, isLeft }]
        : [];
    });
    return found.filter(
      (row, at) => found.findIndex(({ mentionId }) => mentionId === row.mentionId) === at,
    );
  });
  return { rows, changes: [judgedPlaces(rows)] };
}
