import { matchClaim, subjectKey } from '../reviewing/anchorClaim.js';
import type { Prisma } from '../store/generated/client.js';
import type { DecisionRow } from '../store/readsDecisions.js';
import {
  forgetSides,
  type JudgedClaimRow,
  type SideToStore,
  sidePlaces,
} from '../store/readsJudgedClaims.js';
import type { Transaction } from '../store/transaction.js';
import type { ReadingRows } from '../store/writeReading.js';

/**
 * Finds in a new reading of an article the claims of which editors judged whether they answer one question or two: where the
 * same words stand. `article`: its lasting name.
 */
export async function applyQuestionDecisions(
  tx: Transaction,
  ofArticle: readonly DecisionRow[],
  article: string,
  { claims }: ReadingRows,
): Promise<{
  readonly rows: readonly JudgedClaimRow[];
  readonly changes: readonly (Prisma.Sql | null)[];
}> {
  const own = ofArticle.flatMap(({ id, action, content }) =>
    (content.answers ?? []).flatMap((answer, position) =>
      answer.article === article
        ? [{ id, action, asks: content.asks ?? null, position, answer }]
        : [],
    ),
  );
  if (!own.length) return { rows: [], changes: [] };
  await forgetSides(
    tx,
    own.map(({ id, position }) => ({ decisionId: id, position })),
  );
  const anchored = claims.map((row) => ({
    row,
    kind: row.kind,
    subject: subjectKey(row.aspectKey ?? null, row.aspect ?? null),
    evidence: row,
  }));
  const found = own.flatMap(({ answer, ...decision }) => {
    const known = matchClaim(answer.anchor, anchored);
    return known ? [{ ...decision, isLeft: answer.isLeft, row: known.row }] : [];
  });
  return {
    rows: found.map(({ id, action, asks, isLeft, row }) => ({
      decisionId: id,
      action: action as JudgedClaimRow['action'],
      claimId: row.id,
      isLeft,
      asks,
      mentionId: row.mentionId ?? null,
      aspectKey: row.aspectKey ?? null,
    })),
    changes: [
      sidePlaces(
        found.map(
          ({ id, position, row }): SideToStore => ({
            decisionId: id,
            position,
            claimId: row.id,
          }),
        ),
      ),
    ],
  };
}
