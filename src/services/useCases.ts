import type { Extractor } from '../extracting/extractor.js';
import type { PrismaClient } from '../store/generated/client.js';
import { lookUpChangeCursor } from './changeCursors.js';
import { type ChangeFeed, createChangeFeed, type Listen } from './changeFeed.js';
import { compareArticles } from './compareArticles.js';
import { type ApiKeyInput, createApiKey, validateApiKey } from './createApiKey.js';
import { type ArticleName, deleteArticle, validateArticleName } from './deleteArticle.js';
import { addClaim, correctClaim, rejectClaim } from './editClaims.js';
import { fetchArticle } from './fetching/fetchArticle.js';
import type { OpenRules } from './fetching/openPage.js';
import { createFollowing } from './followChanges.js';
import { identifyApiKey } from './identifyApiKey.js';
import type { Identity } from './identity.js';
import { ingestArticle } from './ingestArticle.js';
import { type JudgementInput, validateJudgement, validateSigned } from './judgeEntities.js';
import { judgeEntitiesDifferent } from './judgeEntitiesDifferent.js';
import { mergeEvents, splitEvent } from './judgeEvents.js';
import { mergeQuestions, splitQuestion } from './judgeQuestions.js';
import { lookUpApiKeyPage } from './lookUpApiKeys.js';
import {
  lookUpArticlePage,
  lookUpArticlePagesOfOutlets,
  lookUpArticlesOfRevisions,
  lookUpTexts,
} from './lookUpArticles.js';
import { lookUpClaimPage } from './lookUpClaims.js';
import { lookUpConflictPage, lookUpReviewedOfQuestions } from './lookUpConflicts.js';
import {
  lookUpDecisionPage,
  lookUpDecisions,
  lookUpDecisionsOfClaims,
  lookUpDecisionsOfQuestions,
  lookUpEventsOfDecisions,
  lookUpJudgementsOfEvents,
  lookUpJudgementsOfQuestions,
  lookUpQuestionsOfDecisions,
  lookUpSubjectVersions,
} from './lookUpDecisions.js';
import { lookUpEntity, lookUpEntityFacts, lookUpEntityRefs } from './lookUpEntities.js';
import {
  lookUpEventPage,
  lookUpEvents,
  lookUpQuestionsOfEvents,
  lookUpVersionsOfEvents,
} from './lookUpEvents.js';
import { lookUpFurniture } from './lookUpFurniture.js';
import { lookUpJudgement, lookUpJudgementsOfEntities } from './lookUpJudgements.js';
import { lookUpKinds } from './lookUpKinds.js';
import { lookUpOrigins } from './lookUpOrigins.js';
import { lookUpOutletPage, lookUpStandings } from './lookUpOutlets.js';
import { lookUpQuestionPage } from './lookUpQuestions.js';
import {
  lookUpRelated,
  lookUpRows,
  type Relations,
  type RelationsOf,
  type RootName,
  type Selection,
} from './lookUpRelated.js';
import { lookUpSearch } from './lookUpSearch.js';
import { lookUpStatistics } from './lookUpStatistics.js';
import {
  lookUpStory,
  lookUpStoryArticlePage,
  lookUpStoryEventPage,
  lookUpStoryQuestionPage,
} from './lookUpStories.js';
import { lookUpTimeline } from './lookUpTimeline.js';
import { mergeEntities } from './mergeEntities.js';
import { previewPolicy } from './previewPolicy.js';
import { previewText } from './previewText.js';
import { proposeEntityMerges } from './proposeEntityMerges.js';
import {
  assignConflict,
  commentOnConflict,
  confirmConflict,
  dismissConflict,
  reopenConflict,
  resolveConflict,
} from './reviewConflict.js';
import { revokeApiKey } from './revokeApiKey.js';
import { endSession, identifySession, lookUpSessionPage, openSession } from './sessions.js';
import { undoDecision } from './undoDecision.js';
import { type UndoInput, undoEntityJudgement } from './undoEntityJudgement.js';
import { type ArticleInput, validateArticle } from './validateInput.js';
import {
  lookUpAttempts,
  lookUpDeliveryPage,
  lookUpWebhookPage,
  redeliver,
} from './webhooks/lookUpWebhooks.js';
import {
  createWebhook,
  deleteWebhook,
  updateWebhook,
  validateWebhook,
  type WebhookInput,
} from './webhooks/manageWebhooks.js';

/** What may be sent to others, and who is told that there is something to send. */
export interface WebhookRules {
  /** Whether addresses of this machine and of private networks may be told. */
  readonly allowInner: boolean;
  readonly wake: () => void;
}

const NO_WEBHOOKS: WebhookRules = { allowInner: false, wake: () => {} };

/** Every use case, bound to one database: all that the rooms above know of it. */
export type UseCases = ReturnType<typeof createUseCases>;

/** Where nothing is announced, changes are looked for now and then. */
const unannounced: Listen = async () => async () => {};

/** Binds the use cases to a database, and to what adds to the reading of articles that are sent in, if anything does; `feed` tells what happens, and `fetching` how pages of the web are got, null where none are. */
export function createUseCases(
  prisma: PrismaClient,
  extract: Extractor | null = null,
  feed: ChangeFeed = createChangeFeed(prisma, unannounced),
  webhooks: WebhookRules = NO_WEBHOOKS,
  fetching: OpenRules | null = null,
) {
  const bind =
    <Args extends readonly unknown[], Result>(
      useCase: (prisma: PrismaClient, ...args: Args) => Result,
    ) =>
    (...args: Args): Result =>
      useCase(prisma, ...args);
  return {
    previewText,
    changeCursor: () => lookUpChangeCursor(prisma),
    createWebhook: async (input: WebhookInput & { readonly url: string }, maker: Identity) => {
      await validateWebhook(prisma, input, webhooks.allowInner);
      return createWebhook(prisma, input, maker);
    },
    updateWebhook: async (id: string, input: WebhookInput) => {
      await validateWebhook(prisma, input, webhooks.allowInner);
      const told = await updateWebhook(prisma, id, input);
      webhooks.wake();
      return told;
    },
    deleteWebhook: bind(deleteWebhook),
    redeliver: async (id: string) => {
      const delivery = await redeliver(prisma, id);
      webhooks.wake();
      return delivery;
    },
    webhookPage: bind(lookUpWebhookPage),
    deliveryPage: bind(lookUpDeliveryPage),
    attempts: bind(lookUpAttempts),
    ...createFollowing(prisma, feed),
    ingestArticle: async (input: ArticleInput) => {
      validateArticle(input);
      return ingestArticle(prisma, input, extract);
    },
    fetchArticle: (url: string) => fetchArticle(fetching, url),
    deleteArticle: async (name: ArticleName) => {
      validateArticleName(name);
      return deleteArticle(prisma, name);
    },
    mergeEntities: async (input: JudgementInput) => {
      validateJudgement(input);
      return mergeEntities(prisma, input);
    },
    judgeEntitiesDifferent: async (input: JudgementInput) => {
      validateJudgement(input);
      return judgeEntitiesDifferent(prisma, input);
    },
    undoEntityJudgement: async (input: UndoInput) => {
      validateSigned(input);
      return undoEntityJudgement(prisma, input);
    },
    createApiKey: async (input: ApiKeyInput, maker: Identity) => {
      validateApiKey(input, new Date());
      return createApiKey(prisma, input, maker);
    },
    revokeApiKey: bind(revokeApiKey),
    apiKeyPage: bind(lookUpApiKeyPage),
    identifyApiKey: bind(identifyApiKey),
    openSession: bind(openSession),
    identifySession: bind(identifySession),
    endSession: bind(endSession),
    sessionPage: bind(lookUpSessionPage),
    mergeProposals: bind(proposeEntityMerges),
    entity: bind(lookUpEntity),
    entityRefs: bind(lookUpEntityRefs),
    entityFacts: bind(lookUpEntityFacts),
    judgement: bind(lookUpJudgement),
    judgementsOfEntities: bind(lookUpJudgementsOfEntities),
    rows: <Name extends RootName>(name: Name, ids: readonly string[], wanted?: Selection) =>
      lookUpRows(prisma, name, ids, wanted),
    related: <Name extends keyof Relations, Field extends RelationsOf<Name>>(
      type: Name,
      field: Field,
      keys: readonly string[],
      wanted?: Selection,
    ) => lookUpRelated(prisma, type, field, keys, wanted),
    articlePage: bind(lookUpArticlePage),
    articlePagesOfOutlets: bind(lookUpArticlePagesOfOutlets),
    articlesOfRevisions: bind(lookUpArticlesOfRevisions),
    texts: bind(lookUpTexts),
    claimPage: bind(lookUpClaimPage),
    questionPage: bind(lookUpQuestionPage),
    conflictPage: bind(lookUpConflictPage),
    reviewedOfQuestions: bind(lookUpReviewedOfQuestions),
    confirmConflict: bind(confirmConflict),
    dismissConflict: bind(dismissConflict),
    resolveConflict: bind(resolveConflict),
    reopenConflict: bind(reopenConflict),
    commentOnConflict: bind(commentOnConflict),
    assignConflict: bind(assignConflict),
    undoDecision: bind(undoDecision),
    decisions: bind(lookUpDecisions),
    decisionsOfQuestions: bind(lookUpDecisionsOfQuestions),
    decisionsOfClaims: bind(lookUpDecisionsOfClaims),
    addClaim: bind(addClaim),
    correctClaim: bind(correctClaim),
    rejectClaim: bind(rejectClaim),
    previewPolicy: bind(previewPolicy),
    eventsOfDecisions: bind(lookUpEventsOfDecisions),
    mergeEvents: bind(mergeEvents),
    splitEvent: bind(splitEvent),
    questionsOfDecisions: bind(lookUpQuestionsOfDecisions),
    judgementsOfQuestions: bind(lookUpJudgementsOfQuestions),
    judgementsOfEvents: bind(lookUpJudgementsOfEvents),
    subjectVersions: bind(lookUpSubjectVersions),
    mergeQuestions: bind(mergeQuestions),
    splitQuestion: bind(splitQuestion),
    decisionPage: bind(lookUpDecisionPage),
    events: bind(lookUpEvents),
    versionsOfEvents: bind(lookUpVersionsOfEvents),
    eventPage: bind(lookUpEventPage),
    timeline: bind(lookUpTimeline),
    origins: bind(lookUpOrigins),
    furniture: lookUpFurniture,
    outletPage: bind(lookUpOutletPage),
    standings: bind(lookUpStandings),
    compareArticles: bind(compareArticles),
    kinds: bind(lookUpKinds),
    search: bind(lookUpSearch),
    statistics: bind(lookUpStatistics),
    questionsOfEvents: bind(lookUpQuestionsOfEvents),
    story: bind(lookUpStory),
    storyArticlePage: bind(lookUpStoryArticlePage),
    storyEventPage: bind(lookUpStoryEventPage),
    storyQuestionPage: bind(lookUpStoryQuestionPage),
  };
}
