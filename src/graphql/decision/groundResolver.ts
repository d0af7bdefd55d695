import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ArticleRecord } from '../../services/lookUpArticles.js';
import type { DecisionRecord } from '../../services/lookUpDecisions.js';
import { Article } from '../article/articleType.js';
import type { RequestContext } from '../context.js';
import { displayLanguage, LanguageArg } from '../displayLanguage.js';
import { Ground, GroundSource, type SourceRecord } from './groundType.js';

@Resolver(() => Ground)
export class GroundResolver {
  @FieldResolver(() => String, { description: 'The question then, in words.' })
  text(@Root() ground: DecisionRecord['ground'], @LanguageArg() language: string | null): string {
    return displayLanguage(language) === 'hi' ? ground.textHi : ground.textEn;
  }
}

@Resolver(() => GroundSource)
export class GroundSourceResolver {
  @FieldResolver(() => Article, {
    nullable: true,
    description: 'The article; null where it was deleted since.',
  })
  article(
    @Root() { articleId }: SourceRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ArticleRecord | null> {
    return loaders.article.load(articleId);
  }
}
