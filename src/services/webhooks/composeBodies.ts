import type { PrismaClient } from '../../store/generated/client.js';
import type { ChangeRow } from '../../store/readsChanges.js';
import type { ToldArticle, ToldQuestion, ToldReview } from '../../store/writeChanges.js';
import { changeCursor } from '../changeCursors.js';
import { ARTICLE_CHANGES, CONFLICT_CHANGES, isOf } from '../changeKinds.js';
import { summariseConflicts } from '../summariseConflicts.js';

const ofConflict = isOf(CONFLICT_CHANGES);
const ofArticle = isOf(ARTICLE_CHANGES);

/** The type of an event, as the Standard Webhooks write it: CONFLICT_OPENED is conflict.opened. */
export const eventType = (kind: ChangeRow['kind']): string => kind.toLowerCase().replace('_', '.');

/** The JSON that is sent of each change. `link` gives the address of a question for people. */
export async function composeBodies(
  prisma: PrismaClient,
  changes: readonly ChangeRow[],
  link: (questionId: string) => string,
): Promise<string[]> {
  const questionIds = [
    ...new Set(changes.flatMap((one) => (ofConflict(one) ? (one.questionId ?? []) : []))),
  ];
  const summaries = await summariseConflicts(prisma, questionIds);
  const summaryOf = new Map(questionIds.map((id, at) => [id, summaries[at] ?? null]));
  return changes.map((change) => {
    const { kind, at, articleId, conflictId, questionId, subjectId, by } = change;
    const data = {
      cursor: changeCursor(change),
      ...{ kind, articleId, conflictId, questionId, subjectId, by },
      ...aboutOf(change),
      ...(ofConflict(change) && { summary: summaryOf.get(questionId ?? '') ?? null }),
      ...(questionId !== null && { link: link(questionId) }),
    };
    return JSON.stringify({ type: eventType(kind), timestamp: at.toISOString(), data });
  });
}

function aboutOf(change: ChangeRow): object {
  if (ofConflict(change)) {
    const { kind, textEn, textHi } = change.told as ToldQuestion;
    return { question: { kind, text: { en: textEn, hi: textHi } } };
  }
  if (ofArticle(change)) {
    const { externalId, title, outlet, url, language, publishedOn } = change.told as ToldArticle;
    return { article: { externalId, title, outlet, url, language, publishedOn } };
  }
  const { decision, reason } = change.told as ToldReview;
  return { decision, reason };
}
