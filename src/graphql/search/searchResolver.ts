import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import {
  type Highlight,
  highlightsOfArticle,
  highlightsOfClaim,
  highlightsOfEntity,
  highlightsOfQuestion,
} from '../../services/highlightHit.js';
import type { ArticleRecord } from '../../services/lookUpArticles.js';
import type { ClaimRecord } from '../../services/lookUpClaims.js';
import type { QuestionRecord } from '../../services/lookUpQuestions.js';
import type { Hit, SearchKind as SearchKindName } from '../../services/lookUpSearch.js';
import type { EntityRef } from '../../values/value.js';
import type { RequestContext } from '../context.js';
import type { Loaders } from '../loaders.js';
import type { NodeRow } from '../node/nodeType.js';
import { PageArgs } from '../page/pageArgs.js';
import { pageInfoOf } from '../page/pageInfo.js';
import { SearchKind } from './searchKind.js';
import { SearchConnection, SearchEdge, SearchHighlight } from './searchTypes.js';

@Resolver(() => SearchEdge)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Articles, claims, questions and entities that hold all words of the text, the best first. Words are found in both scripts and in other spellings (Lavrov finds लावरोव), by their beginnings, and misspelt; what the lexicon knows is found under all its names (Russia finds रूस).',
  })
  async search(
    @Arg('text', () => String, {
      description: 'Words in any order and case, in Devanagari or in Latin letters.',
    })
    text: string,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('types', () => [SearchKind], {
      nullable: true,
      description: 'What to look for; everything where left out.',
    })
    kinds: SearchKindName[] | null,
    @Ctx() { useCases, loaders }: RequestContext,
  ): Promise<SearchConnection> {
    const found = await useCases.search(text, page, kinds ?? undefined);
    const nodes = await Promise.all(found.items.map(({ row }) => load(row.hit, loaders)));
    const edges = found.items.flatMap(({ cursor, row: { hit } }, at) => {
      const node = nodes[at];
      return node ? [{ cursor, node, score: hit.score, hit }] : [];
    });
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: pageInfoOf(found),
      get totalCount() {
        return found.total();
      },
    };
  }

  @FieldResolver(() => [SearchHighlight], {
    description:
      'Where the words were found: a short text whole, of a long one up to three passages.',
  })
  async highlights(
    @Root() { hit: { kind, sought }, node }: SearchEdge,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Highlight[]> {
    const row: unknown = node;
    switch (kind) {
      case 'ARTICLE': {
        const article = row as ArticleRecord;
        return highlightsOfArticle(article, await loaders.text.load(article.revisionId), sought);
      }
      case 'CLAIM':
        return highlightsOfClaim(row as ClaimRecord, sought);
      case 'QUESTION':
        return highlightsOfQuestion(row as QuestionRecord, sought);
      case 'ENTITY':
        return highlightsOfEntity(await loaders.entityFacts.load(row as EntityRef), sought);
    }
  }
}

const LOADERS = {
  ARTICLE: ['Article', 'article'],
  CLAIM: ['Claim', 'claim'],
  QUESTION: ['Question', 'question'],
  ENTITY: ['Entity', 'entityOfKey'],
} as const satisfies Record<SearchKindName, readonly [string, keyof Loaders]>;

async function load({ kind, name }: Hit, loaders: Loaders): Promise<NodeRow | null> {
  const [type, loader] = LOADERS[kind];
  const row = await loaders[loader].load(name);
  return row && { ...row, __typename: type };
}
