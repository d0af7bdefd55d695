import type { PrismaClient } from '../store/generated/client.js';
import { lookUpRows, readsOf } from './lookUpRelated.js';
import { type QuestionTree, summaryOf } from './toldAnswers.js';

/** A text in the languages that are written here. */
export interface InWords {
  readonly en: string;
  readonly hi: string;
}

/** Who says what on each of these questions, in their order; null for one that is gone. One statement for all. */
export async function summariseConflicts(
  prisma: PrismaClient,
  questionIds: readonly string[],
): Promise<(InWords | null)[]> {
  const wanted = readsOf('Conflict', 'summary').below('question');
  const questions = await lookUpRows(prisma, 'Question', questionIds, wanted);
  return (questions as (QuestionTree | null)[]).map(
    (question) => question && { en: summaryOf(question, 'en'), hi: summaryOf(question, 'hi') },
  );
}
