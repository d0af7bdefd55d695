import { type Obstacle, obstacleBetween } from '../comparing/canonical/choose.js';
import { keptApart, pathBetween } from '../comparing/canonical/clusters.js';
import type { PrismaClient } from '../store/generated/client.js';
import { type JudgementRow, readClusters, type StoredEntity } from '../store/readsJudgements.js';
import type { Transaction } from '../store/transaction.js';

/** Two entities, each with all that are one with it by judgement, itself among them. */
export interface Pair {
  readonly left: StoredEntity;
  readonly right: StoredEntity;
  readonly lefts: readonly StoredEntity[];
  readonly rights: readonly StoredEntity[];
}

/** Why a pair cannot be made one: it is one already, an editor told it apart, or the lists do. */
export type Obstruction =
  | { readonly kind: 'one'; readonly judgements: readonly JudgementRow[] }
  | { readonly kind: 'apart'; readonly judgement: JudgementRow }
  | { readonly kind: 'lists'; readonly obstacle: Obstacle };

export async function pairOf(
  db: Transaction | PrismaClient,
  left: StoredEntity,
  right: StoredEntity,
): Promise<Pair> {
  const members = await readClusters(db, [...new Set([left.canonicalId, right.canonicalId])]);
  const of = (one: StoredEntity) =>
    members.filter(({ canonicalId }) => canonicalId === one.canonicalId);
  return { left, right, lefts: of(left), rights: of(right) };
}

/** What keeps a pair from being made one; null where nothing does. */
export function obstructionOf(
  { left, right, lefts, rights }: Pair,
  standing: readonly JudgementRow[],
): Obstruction | null {
  const judged = standing.map((row) => ({ ...row, left: row.leftKey, right: row.rightKey }));
  if (left.canonicalId === right.canonicalId)
    return { kind: 'one', judgements: pathBetween(left.key, right.key, judged) ?? [] };
  const keysOf = (cluster: readonly StoredEntity[]) => cluster.map(({ key }) => key);
  const judgement = keptApart(keysOf(lefts), keysOf(rights), judged);
  if (judgement) return { kind: 'apart', judgement };
  const obstacle = obstacleBetween(lefts, rights);
  return obstacle && { kind: 'lists', obstacle };
}
