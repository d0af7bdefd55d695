import DataLoader from 'dataloader';
import type { UseCases } from '../services/useCases.js';
import type { EntityRef } from '../values/value.js';

/** One batch a relation: the number of statements grows with a query's depth, never with its rows. */
export const createLoaders = (useCases: UseCases) => ({
  article: new DataLoader(useCases.articles),
  articleOfRevision: new DataLoader(useCases.articlesOfRevisions),
  text: new DataLoader(useCases.texts),
  claimsOfAnswer: new DataLoader(useCases.claimsOfAnswers),
  claimsOfRevision: new DataLoader(useCases.claimsOfRevisions),
  question: new DataLoader(useCases.questions),
  questionOfAnswer: new DataLoader(useCases.questionsOfAnswers),
  origins: new DataLoader(useCases.origins),
  revisions: new DataLoader(useCases.revisions),
  answers: new DataLoader(useCases.answers),
  comparisons: new DataLoader(useCases.comparisons),
  conflict: new DataLoader(useCases.conflicts),
  reviewedOfQuestion: new DataLoader(useCases.reviewedOfQuestions),
  decision: new DataLoader(useCases.decisions),
  eventsOfDecision: new DataLoader(useCases.eventsOfDecisions),
  questionsOfDecision: new DataLoader(useCases.questionsOfDecisions),
  judgementsOfQuestion: new DataLoader(useCases.judgementsOfQuestions),
  judgementsOfEvent: new DataLoader(useCases.judgementsOfEvents),
  subjectVersion: new DataLoader(useCases.subjectVersions),
  decisionsOfClaim: new DataLoader(useCases.decisionsOfClaims),
  decisionsOfQuestion: new DataLoader(useCases.decisionsOfQuestions),
  conflictOfQuestion: new DataLoader(useCases.conflictsOfQuestions),
  entityOfKey: new DataLoader(useCases.entityRefs),
  entityFacts: new DataLoader(useCases.entityFacts, { cacheKeyFn: ({ key }: EntityRef) => key }),
  judgementsOfEntity: new DataLoader(useCases.judgementsOfEntities),
  event: new DataLoader(useCases.events),
  versionOfEvent: new DataLoader(useCases.versionsOfEvents),
  claim: new DataLoader(useCases.claims),
  outlet: new DataLoader(useCases.outlets),
  standing: new DataLoader(useCases.standings),
  kind: new DataLoader(useCases.kinds),
  attemptsOfDelivery: new DataLoader(useCases.attempts),
  questionsOfEvent: new DataLoader(useCases.questionsOfEvents),
});

/** The rows that one request has read, each once. */
export type Loaders = ReturnType<typeof createLoaders>;
