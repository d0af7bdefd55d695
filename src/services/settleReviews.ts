import { findPlace } from '../reviewing/findPlace.js';
import { compareGround } from '../reviewing/ground.js';
import { reviewOf } from '../reviewing/reviewOf.js';
import {
  type DecisionRow,
  readDecisions,
  readDecisionsOfQuestions,
} from '../store/readsDecisions.js';
import { findTouchedDecisions, readGrounds, readPlacedClaims } from '../store/readsGround.js';
import type { Transaction } from '../store/transaction.js';
import {
  countVersion,
  type PlaceToStore,
  storePlaces,
  storeReviews,
} from '../store/writeDecisions.js';
import { toDecided } from './decided.js';

/** What a comparison has changed. */
export interface ChangedQuestions {
  /** Questions that came out otherwise, and those whose rows are gone. */
  readonly questionIds: readonly string[];
  /** The conflicts among them that stood before. */
  readonly conflictIds: readonly string[];
}

/**
 * Puts decisions where their ground is told now, after a comparison has changed questions: in which question, and what has
 * changed since they were made. Gives the conflicts whose review is another one.
 */
export async function settleReviews(
  tx: Transaction,
  { questionIds, conflictIds }: ChangedQuestions,
): Promise<string[]> {
  const touched = await findTouchedDecisions(tx, questionIds);
  const decisions = (await readDecisions(tx, touched)).filter(isOfConflict);
  const reviewed = decisions.length ? await placeAnew(tx, decisions) : [];
  await countVersion(tx, [...new Set([...conflictIds, ...reviewed])]);
  return reviewed;
}

/** Writes the reviews that decisions at these questions come to. Gives the conflicts whose review is another one. */
export async function settleQuestions(
  tx: Transaction,
  questionIds: readonly string[],
): Promise<string[]> {
  const decisions = await readDecisionsOfQuestions(tx, questionIds);
  const reviews = questionIds.map((questionId) => {
    const here = decisions.filter(({ place }) => place?.questionId === questionId);
    const { state, isStale, assignee } = reviewOf(here.map(toDecided));
    return { questionId, state, isStale, assignee };
  });
  return storeReviews(tx, reviews);
}

async function placeAnew(tx: Transaction, decisions: readonly DecisionRow[]): Promise<string[]> {
  const claims = await readPlacedClaims(tx, [
    ...new Set(decisions.flatMap(({ ground }) => articlesOf(ground))),
  ]);
  const found = decisions.map((decision) => ({ decision, at: findPlace(decision.ground, claims) }));
  const asked = [...new Set(found.flatMap(({ at }) => at ?? []))];
  const grounds = new Map((await readGrounds(tx, asked)).map((one) => [one.questionId, one]));
  const places = found.flatMap(({ decision, at }): PlaceToStore[] => {
    const now = at === null ? undefined : grounds.get(at);
    if (!now) return [];
    const { changes, isTurned } = compareGround(decision.ground, now);
    const [decisionId, questionId] = [decision.id, now.questionId];
    return [{ decisionId, questionId, changes, isStale: changes.length > 0, isTurned }];
  });
  await storePlaces(
    tx,
    decisions.map(({ id }) => id),
    places,
  );
  const before = decisions.flatMap(({ place }) => place?.questionId ?? []);
  return settleQuestions(tx, [...new Set([...before, ...asked])]);
}

const CONFLICT_ACTIONS: ReadonlySet<DecisionRow['action']> = new Set([
  'CONFIRM',
  'DISMISS',
  'RESOLVE',
  'REOPEN',
  'COMMENT',
  'ASSIGN',
]);

const isOfConflict = ({ action }: DecisionRow): boolean => CONFLICT_ACTIONS.has(action);

const articlesOf = ({ answers }: DecisionRow['ground']): string[] =>
  answers.flatMap(({ sources }) => sources.map(({ article }) => article));
