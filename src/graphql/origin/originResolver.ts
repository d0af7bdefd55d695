import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ArticleRecord } from '../../services/lookUpArticles.js';
import type { OriginRecord } from '../../services/lookUpOrigins.js';
import type { QuestionRecord } from '../../services/lookUpQuestions.js';
import type { EntityRef } from '../../values/value.js';
import { Article } from '../article/articleType.js';
import type { RequestContext } from '../context.js';
import { Entity } from '../entity/entityType.js';
import { Question } from '../question/questionType.js';
import { Origin, OriginTie } from './originType.js';

@Resolver(() => Question)
export class QuestionOriginsResolver {
  @FieldResolver(() => [Origin], {
    description:
      'The sources that do not merely repeat one another, those with the most articles first: independentOrigins is their number.',
  })
  origins(
    @Root() question: QuestionRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<OriginRecord[]> {
    return loaders.origins.load(question.id);
  }
}

@Resolver(() => Origin)
export class OriginResolver {
  @FieldResolver(() => [Article], {
    description: 'Its articles that answer the question, in order of publication.',
  })
  async articles(
    @Root() { revisionIds }: OriginRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ArticleRecord[]> {
    const articles = await Promise.all(
      revisionIds.map((revision) => loaders.articleOfRevision.load(revision)),
    );
    return articles.filter((article) => article !== null);
  }

  @FieldResolver(() => [OriginTie], {
    description: 'Why its articles are one source; empty for a single article.',
  })
  ties(@Root() { ties }: OriginRecord): OriginRecord['ties'] {
    return ties;
  }

  @FieldResolver(() => [Entity], { description: 'The wire agencies that its articles credit.' })
  async agencies(
    @Root() { agencies }: OriginRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<EntityRef[]> {
    const known = await Promise.all(agencies.map((key) => loaders.entityOfKey.load(key)));
    return known.filter((agency) => agency !== null);
  }
}
