import type { PrismaClient } from '../store/generated/client.js';
import { type JudgementRow, readJudgement, readJudgementsOf } from '../store/readsJudgements.js';

/** What was decided about two entities, and what took it back. */
export type JudgementRecord = JudgementRow;

/** The judgements about each of these entities, by key, undone ones too, the latest first. */
export async function lookUpJudgementsOfEntities(
  prisma: PrismaClient,
  keys: readonly string[],
): Promise<JudgementRecord[][]> {
  const rows = await readJudgementsOf(prisma, keys);
  return keys.map((key) => rows.filter((row) => row.leftKey === key || row.rightKey === key));
}

/** A judgement that was just made or taken back. */
export async function lookUpJudgement(prisma: PrismaClient, id: string): Promise<JudgementRecord> {
  const found = await readJudgement(prisma, id);
  if (!found) throw new Error(`judgement ${id} is not there after it was stored`);
  return found;
}
