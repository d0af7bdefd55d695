import type { GroundChange } from '../reviewing/ground.js';
import { turnValue } from '../reviewing/ground.js';
import { reviewOf } from '../reviewing/reviewOf.js';
import { valueKey } from '../values/key.js';
import type { Value } from '../values/value.js';
import { toDecided } from './decided.js';
import type { DecisionRecord } from './lookUpDecisions.js';
import type { AnswerRecord } from './lookUpQuestions.js';

/** The decision that the state of a conflict rests on; null where none stands. `decisions`: all about it, the first first. */
export const standingDecision = (decisions: readonly DecisionRecord[]): DecisionRecord | null =>
  reviewOf(decisions.map(toDecided)).decision?.row ?? null;

/** Which answer stands by an editor's decision. */
export interface ResolutionRecord {
  readonly value: Value | null;
  readonly text: string | null;
  readonly reference: string | null;
  readonly questionId: string | null;
}

/** Which answer a decision lets stand, as the question has it now; null for a decision that says nothing of it. */
export function resolutionOf({ content, place }: DecisionRecord): ResolutionRecord | null {
  if (!content.resolution) return null;
  const { value, text, reference } = content.resolution;
  return {
    value: value && place?.isTurned ? turnValue(value) : value,
    text,
    reference,
    questionId: place?.questionId ?? null,
  };
}

/** The answer of that value, where anybody gives it. */
export function answerOf(
  { value }: ResolutionRecord,
  answers: readonly AnswerRecord[],
): AnswerRecord | null {
  if (!value) return null;
  const key = valueKey(value);
  return answers.find((answer) => valueKey(answer.value) === key) ?? null;
}

/** Whether what a decision was made on has changed, or stands nowhere: its conflict, its claim, the events or questions that it joins or parts. */
export function isStale({ place, claim, mentions, sides, content }: DecisionRecord): boolean {
  if (content.answers) return sides.some(({ claimId }) => claimId === null);
  if (content.accounts)
    return !(mentions.some(({ isLeft }) => isLeft) && mentions.some(({ isLeft }) => !isLeft));
  return content.claim ? claim === null : (place?.isStale ?? true);
}

export type ChangeRecord = GroundChange;
