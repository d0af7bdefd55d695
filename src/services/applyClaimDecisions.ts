import { findQuote, matchClaim, subjectKey } from '../reviewing/anchorClaim.js';
import type { Prisma } from '../store/generated/client.js';
import type { DecisionRow } from '../store/readsDecisions.js';
import type { Transaction } from '../store/transaction.js';
import { claimPlaces, forgetClaimPlaces, type StandingClaim } from '../store/writeClaims.js';
import type { LookUpKeys, ReadingRows } from '../store/writeReading.js';
import type { Value } from '../values/value.js';
import { addedRows, editedColumns, entitiesNamed } from './claimRows.js';
import { recordEntities } from './recordEntities.js';

type Row = ReadingRows['claims'][number];

/** What was read from a revision as editors have it, and what says at which claims their decisions stand. */
export interface EditedReading {
  readonly told: ReadingRows;
  readonly changes: readonly (Prisma.Sql | null)[];
}

/**
 * Shows a new reading of an article through what editors decided about its claims: corrections and rejections stand where the
 * same words stand, added claims where their quote does. What stands nowhere waits. `ofArticle`: what was decided of it and stands.
 */
export async function applyClaimDecisions(
  tx: Transaction,
  ofArticle: readonly DecisionRow[],
  text: string,
  revisionId: string,
  told: ReadingRows,
  keys: LookUpKeys,
): Promise<EditedReading> {
  const decisions = ofArticle.filter(({ content }) => content.claim);
  if (!decisions.length) return { told, changes: [] };
  await forgetClaimPlaces(
    tx,
    decisions.map(({ id }) => id),
  );
  const named = decisions.flatMap(({ content }) =>
    content.claim?.value ? entitiesNamed(content.claim.value, content.claim.added?.events) : [],
  );
  const entityIds = await recordEntities(tx, named);
  let rows = told;
  const places: StandingClaim[] = [];
  for (const decision of decisions) {
    const added = addAgain(decision, text, revisionId, rows, entityIds, keys);
    if (added) rows = added;
    const row = added ? added.claims.at(-1) : find(decision, rows.claims);
    if (row) places.push({ decisionId: decision.id, claimId: row.id });
  }
  const standing = new Map(decisions.map((one) => [one.id, one]));
  const claims = rows.claims.map((row): Row => {
    const here = places.flatMap(({ decisionId, claimId }) =>
      claimId === row.id ? (standing.get(decisionId) ?? []) : [],
    );
    const edits = here.filter(({ action }) => action !== 'ADD_CLAIM');
    // All rows of one statement name the same columns.
    const plain = { ...row, corrected: null, isRejected: false, version: 1 + edits.length };
    const columns = editedColumns(row.value as unknown as Value, edits, entityIds);
    return (edits.length ? { ...plain, ...columns } : plain) as unknown as Row;
  });
  return { told: { ...rows, claims }, changes: [claimPlaces(places)] };
}

/** The rows with the claim that a decision adds; null for another decision, or where its quote stands nowhere. */
function addAgain(
  { action, content }: DecisionRow,
  text: string,
  revisionId: string,
  rows: ReadingRows,
  entityIds: ReadonlyMap<string, string>,
  keys: LookUpKeys,
): ReadingRows | null {
  if (action !== 'ADD_CLAIM' || !content.claim?.added || !content.claim.value) return null;
  const { anchor, added, value } = content.claim;
  const evidence = findQuote(text, anchor.evidence);
  if (!evidence) return null;
  const position = rows.claims.length;
  const tellings = rows.mentions.map(({ id, account }) => ({
    id,
    account: account as unknown as (typeof added.events)[number],
  }));
  const fresh = addedRows(
    { revisionId, position, kind: anchor.kind, value, evidence, added },
    tellings,
    entityIds,
    keys,
  );
  return {
    mentions: [...rows.mentions, ...fresh.mentions],
    participants: [...rows.participants, ...fresh.participants],
    blocks: [...rows.blocks, ...fresh.blocks],
    claims: [...rows.claims, ...fresh.claims],
  };
}

function find({ action, content }: DecisionRow, claims: readonly Row[]): Row | null {
  if (action === 'ADD_CLAIM' || !content.claim) return null;
  const anchored = claims.map((row) => ({
    row,
    kind: row.kind,
    subject: subjectKey(row.aspectKey ?? null, row.aspect ?? null),
    evidence: {
      exact: row.exact,
      prefix: row.prefix,
      suffix: row.suffix,
      start: row.start,
      end: row.end,
    },
  }));
  return matchClaim(content.claim.anchor, anchored)?.row ?? null;
}
