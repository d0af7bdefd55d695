import { type DecisionRow, readDecisionsAbout } from '../store/readsDecisions.js';
import type { Transaction } from '../store/transaction.js';
import {
  eventNotFound,
  questionNotFound,
  subjectGone,
  subjectVersionConflict,
} from './reviewErrors.js';

/** An event or a question that a decision is made on, as the editor has seen it. */
export interface SeenSubject {
  readonly what: 'event' | 'question';
  /** The field that names it. */
  readonly field: string;
  readonly id: string;
  readonly version: number;
  /** The field that tells the version. */
  readonly versionField: string;
}

const NOT_FOUND = { event: eventNotFound, question: questionNotFound };

/**
 * Throws unless all are there in the versions that the editor has seen: whoever decides on what another has changed meanwhile
 * is told so. `current`: the versions of those that are there. Of two, the one that changed is told before the one that is gone.
 */
export async function checkSeen(
  tx: Transaction,
  seen: readonly SeenSubject[],
  current: ReadonlyMap<string, number>,
): Promise<void> {
  for (const { what, id, version, versionField } of seen) {
    const now = current.get(id);
    if (now !== undefined && now !== version)
      throw subjectVersionConflict(what, versionField, version, now, await lastAbout(tx, id));
  }
  for (const { what, field, id } of seen) {
    if (current.has(id)) continue;
    const decision = await lastAbout(tx, id);
    throw decision ? subjectGone(what, field, decision) : NOT_FOUND[what](field, id);
  }
}

/** The decision about it that was made or taken back last. */
async function lastAbout(tx: Transaction, id: string): Promise<DecisionRow | null> {
  const at = ({ createdAt, undo }: DecisionRow) => (undo?.createdAt ?? createdAt).getTime();
  const decisions = await readDecisionsAbout(tx, id);
  return decisions.sort((a, b) => at(b) - at(a))[0] ?? null;
}
