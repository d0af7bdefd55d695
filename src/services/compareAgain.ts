import { compareClaims } from '../comparing/askQuestions.js';
import { copiesAmong } from '../comparing/copies.js';
import type { ComparedQuestion, GatheredClaim } from '../comparing/model.js';
import { questionText } from '../comparing/wording.js';
import { findNeighbourhood, type Neighbourhood } from '../store/neighbourhood.js';
import { readSketches } from '../store/readsSketches.js';
import type { Transaction } from '../store/transaction.js';
import { storeComparison } from '../store/writeComparison.js';
import type { QuestionToStore } from '../store/writeQuestions.js';

/**
 * Compares afresh all that mentions, events and aspects touch, and writes what that comes to. Gives the conflicts that
 * opened, changed or closed.
 */
export async function compareAgain(
  tx: Transaction,
  mentionIds: readonly string[],
  eventIds: readonly string[],
  aspects: readonly string[],
): Promise<string[]> {
  const neighbourhood = await findNeighbourhood(tx, mentionIds, eventIds, aspects);
  const { events, questions } = compareClaims(
    neighbourhood.mentions,
    await withCopies(tx, neighbourhood),
  );
  return storeComparison(tx, neighbourhood, eventIds, aspects, {
    events,
    questions: questions.map(inWords),
  });
}

/** The claims with the articles that each one's article copies or is copied by. */
async function withCopies(tx: Transaction, { claims }: Neighbourhood): Promise<GatheredClaim[]> {
  const articles = [...new Set(claims.map(({ article }) => article))];
  const copies = copiesAmong(articles.length > 1 ? await readSketches(tx, articles) : new Map());
  return claims.map((claim) => ({ ...claim, copies: copies.get(claim.article) ?? [] }));
}

function inWords({ subject, ...question }: ComparedQuestion): QuestionToStore {
  const told =
    subject.kind === 'event'
      ? [subject.event]
      : subject.kind === 'order'
        ? [subject.first, subject.second]
        : [];
  const about =
    subject.kind === 'aspect'
      ? subject.about
      : told.flatMap((event) => [...event.participants, ...(event.place ? [event.place] : [])]);
  return {
    ...question,
    textEn: questionText(question.kind, subject, 'en'),
    textHi: questionText(question.kind, subject, 'hi'),
    entities: [...new Set(about.map((entity) => entity.key))],
  };
}
