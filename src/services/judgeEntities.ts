import { entityOfKey } from '../languages/entities.js';
import {
  type JudgementRow,
  readClusters,
  readEntities,
  readJudgementsOf,
  type StoredEntity,
} from '../store/readsJudgements.js';
import type { Transaction } from '../store/transaction.js';
import { entityKey } from './entityIds.js';
import { entityNotFound, entityVersionConflict, sameEntityTwice } from './errors.js';
import { recordEntities, withContainers } from './recordEntities.js';
import { checkName } from './validateInput.js';

/** What an editor decides about two entities, by the ids that callers know them by. */
export interface JudgementInput {
  readonly left: string;
  readonly right: string;
  /** Their versions as the editor has seen them; not looked at where left out. */
  readonly leftVersion?: number | null;
  readonly rightVersion?: number | null;
  /** Who decides. */
  readonly by?: string | null;
  readonly reason?: string | null;
}

/** In Unicode code points. */
const LIMITS = { by: 200, reason: 2_000 } as const;

/** Throws unless two entities are named, and who and why are words. */
export function validateJudgement(input: JudgementInput, at = 'input'): void {
  const [left, right] = (['left', 'right'] as const).map((side) =>
    entityKey(`${at}.${side}`, input[side]),
  );
  if (left === right) throw sameEntityTwice(`${at}.right`);
  validateSigned(input, `${at}.`);
}

/** Throws unless who and why are words, where they are told. */
export function validateSigned(input: Pick<JudgementInput, 'by' | 'reason'>, at = ''): void {
  for (const name of ['by', 'reason'] as const) {
    const value = input[name];
    if (value != null) checkName(`${at}${name}`, value, LIMITS[name]);
  }
}

/** Throws where either has been judged since the version that the editor has seen. */
export async function checkJudged(
  tx: Transaction,
  input: JudgementInput,
  { left, right }: Record<'left' | 'right', StoredEntity>,
  at = 'input',
): Promise<void> {
  for (const [side, { key, version }] of [
    ['left', left],
    ['right', right],
  ] as const) {
    const seen = input[`${side}Version`];
    if (seen == null || seen === version) continue;
    throw entityVersionConflict(`${at}.${side}Version`, seen, version, await lastAbout(tx, [key]));
  }
}

/** The judgement about any of these, or any that is one with them, that was made or taken back last. */
export async function lastAbout(
  tx: Transaction,
  keys: readonly string[],
): Promise<JudgementRow | null> {
  const known = await readEntities(tx, keys);
  const members = await readClusters(
    tx,
    known.map(({ canonicalId }) => canonicalId),
  );
  const judged = await readJudgementsOf(
    tx,
    members.map(({ key }) => key),
  );
  const when = ({ createdAt, undo }: JudgementRow) => (undo?.createdAt ?? createdAt).getTime();
  return judged.sort((a, b) => when(b) - when(a))[0] ?? null;
}

/** The two entities as they are stored; one that only the lexicon knows yet is stored. */
export async function findPair(
  tx: Transaction,
  input: JudgementInput,
  at = 'input',
): Promise<[left: StoredEntity, right: StoredEntity]> {
  const keys = (['left', 'right'] as const).map((side) => entityKey(`${at}.${side}`, input[side]));
  const stored = new Set((await readEntities(tx, keys)).map(({ key }) => key));
  const listed = keys.flatMap((key) => (stored.has(key) ? [] : (entityOfKey(key) ?? [])));
  if (listed.length) await recordEntities(tx, withContainers(listed));
  const found = await readEntities(tx, keys);
  const [left, right] = keys.map((key) => found.find((one) => one.key === key));
  if (!left) throw entityNotFound(`${at}.left`, input.left);
  if (!right) throw entityNotFound(`${at}.right`, input.right);
  return [left, right];
}
