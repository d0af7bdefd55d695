import { type Comparison, compareClaims } from '../comparing/askQuestions.js';
import { canonicalAccount } from '../comparing/canonical/account.js';
import { canonicalClaim } from '../comparing/canonical/claim.js';
import type { Canonicals } from '../comparing/canonical/entity.js';
import { copiesAmong } from '../comparing/copies.js';
import type { ComparedQuestion, GatheredClaim } from '../comparing/model.js';
import { questionText } from '../comparing/wording.js';
import type { Incoming } from '../store/incoming.js';
import { findNeighbourhood, type Neighbourhood } from '../store/neighbourhood.js';
import type { Transaction } from '../store/transaction.js';
import { storeComparison } from '../store/writeComparison.js';
import type { Cause, QuestionToStore } from '../store/writeQuestions.js';
import { findTouched } from './findTouched.js';
import { reached } from './ingestStages.js';
import { wordsOfQuestion } from './searchWords.js';
import { settleReviews } from './settleReviews.js';

/** No article, and nothing to be told but the conflicts. */
const NOBODY: Cause = { articleOf: () => null, changes: [] };

/**
 * Compares afresh all that mentions, events and aspects touch, as standing judgements have it, and writes what that comes to; `cause` is what brings it about. Gives the conflicts that
 * opened, changed or closed.
 */
export async function compareAgain(
  tx: Transaction,
  mentionIds: readonly string[],
  eventIds: readonly string[],
  aspects: readonly string[],
  canonicals: Canonicals,
  incoming: Incoming | null = null,
  cause: Cause = NOBODY,
): Promise<string[]> {
  const isNew = incoming !== null && !mentionIds.length && !eventIds.length;
  const touched = isNew ? await findTouched(tx, aspects, incoming, canonicals) : null;
  reached('gathered');
  let neighbourhood = touched;
  let compared = touched && compareTouched(touched, canonicals);
  if (!neighbourhood || !compared) {
    neighbourhood = await findNeighbourhood(tx, mentionIds, eventIds, aspects, incoming);
    if (!touched) reached('gathered');
    compared = compareAll(neighbourhood, canonicals);
  }
  const comparison = { events: compared.events, questions: compared.questions.map(inWords) };
  reached('compared');
  const { conflictIds, changed } = await storeComparison(
    tx,
    neighbourhood,
    eventIds,
    neighbourhood.aspects,
    comparison,
    incoming,
    cause,
  );
  const reviewed = await settleReviews(tx, changed);
  reached('stored');
  return [...new Set([...conflictIds, ...reviewed])];
}

function compareAll(neighbourhood: Neighbourhood, canonicals: Canonicals): Comparison {
  return compareClaims(
    neighbourhood.mentions.map((mention) => ({
      ...mention,
      event: canonicalAccount(mention.event, canonicals),
    })),
    withCopies(neighbourhood).map((claim) => canonicalClaim(claim, canonicals)),
    neighbourhood.judged,
    neighbourhood.judgedQuestions,
  );
}

/** Without the questions about events beside. Null where one of those does not come out as it stands. */
function compareTouched(touched: Neighbourhood, canonicals: Canonicals): Comparison | null {
  const { eventOf, beside } = touched;
  const comparison = compareAll(touched, canonicals);
  const isBeside = comparison.events.map(({ mentions }) =>
    mentions.some(({ ref }) => beside.has(eventOf.get(ref) ?? '')),
  );
  if (isBeside.filter(Boolean).length !== beside.size) return null;
  const isWhole = comparison.events.every(
    ({ mentions }, at) =>
      !isBeside[at] || new Set(mentions.map(({ ref }) => eventOf.get(ref))).size === 1,
  );
  if (!isWhole) return null;
  const questions = comparison.questions.filter(
    ({ of }) => 'aspect' in of || of.events.some((at) => !isBeside[at]),
  );
  return { ...comparison, questions };
}

/** The claims with the articles that each one's article copies or is copied by. */
function withCopies({ claims, sketches }: Neighbourhood): GatheredClaim[] {
  const copies = copiesAmong(sketches);
  return claims.map((claim) => ({ ...claim, copies: copies.get(claim.article) ?? [] }));
}

function inWords({ subject, asks, ...question }: ComparedQuestion): QuestionToStore {
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
  const [textEn, textHi] = (['en', 'hi'] as const).map(
    (language) => asks ?? questionText(question.kind, subject, language),
  ) as [string, string];
  return {
    ...question,
    textEn,
    textHi,
    entities: [...new Set(about.map((entity) => entity.key))],
    words: () => wordsOfQuestion(textEn, textHi).forms,
  };
}
