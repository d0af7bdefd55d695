import type { Modality } from '../languages/event.js';
import type { Evidence } from '../reading/reading.js';
import type { PrismaClient } from '../store/generated/client.js';
import { readClaimsOfAnswers, readClaimsOfRevisions } from '../store/readsClaims.js';
import type { Value } from '../values/value.js';
import { grouped } from './lookUpIds.js';

/** A claim as callers see it. */
export interface ClaimRecord {
  readonly id: string;
  /** The revision that says it; null where nothing is stored. */
  readonly revisionId: string | null;
  readonly value: Value;
  readonly modality: Modality;
  readonly attribution: string | null;
  /** The documented name of the rule that read it. */
  readonly rule: string;
  readonly evidence: Evidence;
}

/** The claims that give each answer, in order of publication. */
export async function lookUpClaimsOfAnswers(
  prisma: PrismaClient,
  answerIds: readonly string[],
): Promise<ClaimRecord[][]> {
  return grouped(answerIds, await readClaimsOfAnswers(prisma, answerIds), (row) => row.answerId);
}

/** The claims read from each revision, in order of the text. */
export async function lookUpClaimsOfRevisions(
  prisma: PrismaClient,
  revisionIds: readonly string[],
): Promise<ClaimRecord[][]> {
  return grouped(
    revisionIds,
    await readClaimsOfRevisions(prisma, revisionIds),
    (row) => row.revisionId,
  );
}
