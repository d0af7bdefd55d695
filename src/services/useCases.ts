import type { Extractor } from '../extracting/extractor.js';
import type { PrismaClient } from '../store/generated/client.js';
import { bindTo } from './bindTo.js';
import { lookUpChangeCursor } from './changeCursors.js';
import { type ChangeFeed, createChangeFeed, type Listen } from './changeFeed.js';
import { compareArticles } from './compareArticles.js';
import { type ApiKeyInput, createApiKey, validateApiKey } from './createApiKey.js';
import type { Engine } from './engine.js';
import { fetchArticle } from './fetching/fetchArticle.js';
import type { OpenRules } from './fetching/openPage.js';
import { createFollowing } from './followChanges.js';
import { identifyApiKey } from './identifyApiKey.js';
import type { Identity } from './identity.js';
import { lazily } from './lazily.js';
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
import { previewPolicy } from './previewPolicy.js';
import { proposeEntityMerges } from './proposeEntityMerges.js';
import { revokeApiKey } from './revokeApiKey.js';
import { endSession, identifySession, lookUpSessionPage, openSession } from './sessions.js';
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
  const bind = bindTo(prisma);
  const engine = lazily(async () => (await import('./engine.js')).createEngine(prisma, extract));
  /** A use case of the engine, which is loaded when one of them is first asked. */
  const later =
    <Args extends readonly unknown[], Result>(
      find: (engine: Engine) => (...args: Args) => Result | Promise<Result>,
    ) =>
    async (...args: Args): Promise<Result> =>
      find(await engine())(...args);
  return {
    previewText: later((engine) => engine.previewText),
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
    ingestArticle: later((engine) => engine.ingestArticle),
    fetchArticle: (url: string) => fetchArticle(fetching, url),
    deleteArticle: later((engine) => engine.deleteArticle),
    mergeEntities: later((engine) => engine.mergeEntities),
    judgeEntitiesDifferent: later((engine) => engine.judgeEntitiesDifferent),
    undoEntityJudgement: later((engine) => engine.undoEntityJudgement),
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
    confirmConflict: later((engine) => engine.confirmConflict),
    dismissConflict: later((engine) => engine.dismissConflict),
    resolveConflict: later((engine) => engine.resolveConflict),
    reopenConflict: later((engine) => engine.reopenConflict),
    commentOnConflict: later((engine) => engine.commentOnConflict),
    assignConflict: later((engine) => engine.assignConflict),
    undoDecision: later((engine) => engine.undoDecision),
    decisions: bind(lookUpDecisions),
    decisionsOfQuestions: bind(lookUpDecisionsOfQuestions),
    decisionsOfClaims: bind(lookUpDecisionsOfClaims),
    addClaim: later((engine) => engine.addClaim),
    correctClaim: later((engine) => engine.correctClaim),
    rejectClaim: later((engine) => engine.rejectClaim),
    previewPolicy: bind(previewPolicy),
    eventsOfDecisions: bind(lookUpEventsOfDecisions),
    mergeEvents: later((engine) => engine.mergeEvents),
    splitEvent: later((engine) => engine.splitEvent),
    questionsOfDecisions: bind(lookUpQuestionsOfDecisions),
    judgementsOfQuestions: bind(lookUpJudgementsOfQuestions),
    judgementsOfEvents: bind(lookUpJudgementsOfEvents),
    subjectVersions: bind(lookUpSubjectVersions),
    mergeQuestions: later((engine) => engine.mergeQuestions),
    splitQuestion: later((engine) => engine.splitQuestion),
    decisionPage: bind(lookUpDecisionPage),
    events: bind(lookUpEvents),
    versionsOfEvents: bind(lookUpVersionsOfEvents),
    eventPage: bind(lookUpEventPage),
    timeline: bind(lookUpTimeline),
    origins: bind(lookUpOrigins),
    furniture: later((engine) => engine.furniture),
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
