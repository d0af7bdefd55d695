import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ArticleRecord } from '../../services/lookUpArticles.js';
import type { ClaimRecord } from '../../services/lookUpClaims.js';
import type { DecisionRecord } from '../../services/lookUpDecisions.js';
import type { QuestionRecord } from '../../services/lookUpQuestions.js';
import type { Selection } from '../../services/lookUpRelated.js';
import { paragraphAround, type Quoted } from '../../text/paragraph.js';
import { Article } from '../article/articleType.js';
import type { RequestContext } from '../context.js';
import { Decision } from '../decision/decisionType.js';
import { PageArgs } from '../page/pageArgs.js';
import { Question } from '../question/questionType.js';
import { Quote } from '../reading/quoteType.js';
import { AskedOfItems } from '../tree/asked.js';
import { Related } from '../tree/related.js';
import { ClaimFilter } from './claimFilter.js';
import { ClaimOrder } from './claimOrder.js';
import { Claim, ClaimConnection } from './claimType.js';

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => ClaimConnection, {
    description: 'What articles say now, those claims stored last first unless told.',
  })
  async claims(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ClaimFilter, { nullable: true, description: 'All claims where left out.' })
    filter: ClaimFilter | null,
    @Arg('orderBy', () => ClaimOrder, {
      defaultValue: ClaimOrder.NEWEST,
      description: 'The order of the list; cursors hold for one.',
    })
    order: keyof typeof ClaimOrder,
    @AskedOfItems() asked: Selection,
    @Ctx() { useCases }: RequestContext,
  ) {
    return ClaimConnection.of(await useCases.claimPage(page, filter ?? {}, order, asked));
  }

  @Related(() => Article, {
    nullable: true,
    description: 'Null for a claim that query read returned: nothing is stored.',
  })
  article!: ArticleRecord | null;

  @FieldResolver(() => Quote, {
    nullable: true,
    description:
      'The paragraph of the article in which its words stand, cut where it goes on for very long; null for a claim that query read returned.',
  })
  async paragraph(
    @Root() { revisionId, evidence }: ClaimRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Quoted | null> {
    if (revisionId === null) return null;
    return paragraphAround(await loaders.text.load(revisionId), evidence.start, evidence.end);
  }

  @Related(() => Question, {
    nullable: true,
    description:
      'The question that it answers; null for a claim that query read returned, and for one that the article makes no more.',
  })
  question!: QuestionRecord | null;

  @FieldResolver(() => [Decision], {
    description: 'What editors decided about it, the first first; undone decisions too.',
  })
  decisions(
    @Root() { id, revisionId }: ClaimRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<DecisionRecord[]> | DecisionRecord[] {
    return revisionId === null ? [] : loaders.decisionsOfClaim.load(id);
  }
}
