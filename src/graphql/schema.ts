import 'reflect-metadata';
import { createPubSub } from '@graphql-yoga/subscription';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AnswerResolver } from './answer/answerResolver.js';
import { ApiKeyResolver } from './apiKey/apiKeyResolver.js';
import { ArticleResolver } from './article/articleResolver.js';
import { DeleteArticleResolver } from './article/deleteArticleResolver.js';
import { IngestArticleResolver } from './article/ingestArticleResolver.js';
import { ArticleComparisonResolver } from './articleComparison/articleComparisonResolver.js';
import { authorise } from './authorise.js';
import { ArticleChangeResolver } from './change/articleChange.js';
import { ChangeCursorResolver } from './change/changeCursorResolver.js';
import { ConflictChangeResolver } from './change/conflictChange.js';
import { ReviewChangeResolver } from './change/reviewChange.js';
import { ClaimResolver } from './claim/claimResolver.js';
import { ClaimReviewResolver } from './claimReview/claimReviewResolver.js';
import { ComparisonResolver } from './comparison/comparisonResolver.js';
import { ConflictResolver } from './conflict/conflictResolver.js';
import { DecisionResolver, DecisionUndoResolver } from './decision/decisionResolver.js';
import { GroundResolver, GroundSourceResolver } from './decision/groundResolver.js';
import { ResolutionResolver } from './decision/resolutionType.js';
import { EntityResolver } from './entity/entityResolver.js';
import { EventResolver } from './event/eventResolver.js';
import { FetchArticleResolver } from './fetching/fetchArticleResolver.js';
import { JudgeEntitiesResolver } from './judgement/judgeEntitiesResolver.js';
import { EntityJudgementResolver, JudgementUndoResolver } from './judgement/judgementResolver.js';
import { MergeProposalResolver } from './mergeProposal/mergeProposalResolver.js';
import { NodeResolver } from './node/nodeResolver.js';
import { OriginResolver, QuestionOriginsResolver } from './origin/originResolver.js';
import { OutletResolver } from './outlet/outletResolver.js';
import { PolicyEffectResolver, PreviewPolicyResolver } from './policy/previewPolicyResolver.js';
import { QuestionResolver } from './question/questionResolver.js';
import { ReadingResolver } from './reading/readingResolver.js';
import { ConflictReviewResolver } from './review/conflictReviewResolver.js';
import { EditClaimResolver } from './review/editClaimResolver.js';
import { JudgedEventResolver, JudgedQuestionResolver } from './review/judgedResolvers.js';
import { JudgeEventsResolver } from './review/judgeEventsResolver.js';
import { JudgeQuestionsResolver } from './review/judgeQuestionsResolver.js';
import { ReviewConflictResolver } from './review/reviewConflictResolver.js';
import { ArticleTextResolver, RevisionResolver } from './revision/revisionResolver.js';
import { SearchResolver } from './search/searchResolver.js';
import { SessionResolver } from './session/sessionResolver.js';
import { StatisticsResolver } from './statistics/statisticsResolver.js';
import { StoryResolver } from './story/storyResolver.js';
import { followRelations } from './tree/related.js';
import { tellTypesAtOnce } from './typeNames.js';
import { TimeValueResolver } from './value/timeValueResolver.js';
import { ValueResolver } from './value/valueResolver.js';
import { ViewerResolver } from './viewer/viewerResolver.js';
import { DeliveryAttemptResolver, DeliveryResolver } from './webhook/deliveryResolver.js';
import { WebhookResolver } from './webhook/webhookResolver.js';

/** The schema of the whole API. */
export const createSchema = (): GraphQLSchema => followRelations(tellTypesAtOnce(build()));

const build = (): GraphQLSchema =>
  buildSchemaSync({
    resolvers: [
      ReadingResolver,
      QuestionOriginsResolver,
      OriginResolver,
      ArticleTextResolver,
      RevisionResolver,
      ArticleResolver,
      QuestionResolver,
      ConflictResolver,
      ClaimReviewResolver,
      StoryResolver,
      EventResolver,
      NodeResolver,
      SearchResolver,
      OutletResolver,
      ArticleComparisonResolver,
      StatisticsResolver,
      IngestArticleResolver,
      FetchArticleResolver,
      DeleteArticleResolver,
      MergeProposalResolver,
      JudgeEntitiesResolver,
      WebhookResolver,
      DeliveryResolver,
      DeliveryAttemptResolver,
      ChangeCursorResolver,
      ConflictChangeResolver,
      ArticleChangeResolver,
      ReviewChangeResolver,
      ClaimResolver,
      AnswerResolver,
      ComparisonResolver,
      ValueResolver,
      TimeValueResolver,
      EntityResolver,
      ConflictReviewResolver,
      ReviewConflictResolver,
      EditClaimResolver,
      JudgeEventsResolver,
      JudgeQuestionsResolver,
      JudgedQuestionResolver,
      JudgedEventResolver,
      PreviewPolicyResolver,
      PolicyEffectResolver,
      DecisionResolver,
      DecisionUndoResolver,
      GroundResolver,
      GroundSourceResolver,
      ResolutionResolver,
      EntityJudgementResolver,
      JudgementUndoResolver,
      ViewerResolver,
      ApiKeyResolver,
      SessionResolver,
    ],
    authChecker: authorise,
    // type-graphql asks for one; each subscription here follows the changes of the database by itself.
    pubSub: createPubSub(),
    // Apollo checks the schema when it starts; asking for all of it first would take a start 0.1 s.
    skipCheck: true,
    // Input is checked by the services, which the command line calls too.
    validate: false,
  });
