import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import type { HitField } from '../../services/highlightHit.js';
import type { Hit } from '../../services/lookUpSearch.js';
import { Article } from '../article/articleType.js';
import { Claim } from '../claim/claimType.js';
import { Entity } from '../entity/entityType.js';
import type { NodeRow } from '../node/nodeType.js';
import { PageInfo } from '../page/pageInfo.js';
import { Question } from '../question/questionType.js';
import { SearchField } from './searchKind.js';

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'What a search finds.',
  types: () => [Article, Claim, Question, Entity] as const,
  resolveType: (row) => (row as unknown as NodeRow).__typename,
});

@ObjectType({
  simpleResolvers: true,
  description: 'A stretch of a passage, half-open, in Unicode code points of the passage.',
})
export class SearchSpan {
  @Field(() => Int, { description: 'The first code point.' })
  start!: number;

  @Field(() => Int, { description: 'The code point behind the last.' })
  end!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A passage in which a search found its words.' })
export class SearchHighlight {
  @Field(() => SearchField, { description: 'Where the passage stands.' })
  field!: HitField;

  @Field(() => Int, {
    description:
      'Where in that field the passage begins, in Unicode code points; 0 where it is the whole.',
  })
  offset!: number;

  @Field(() => String, { description: 'The passage as it is stored: text, never markup.' })
  text!: string;

  @Field(() => [SearchSpan], { description: 'The found words, in their order.' })
  words!: readonly SearchSpan[];
}

@ObjectType({ simpleResolvers: true, description: 'Something found, and its place in the list.' })
export class SearchEdge {
  @Field(() => String, { description: 'The place of the item: send it as `after` or `before`.' })
  cursor!: string;

  @Field(() => SearchResult, { description: 'What was found.' })
  node!: NodeRow;

  @Field(() => Float, {
    description:
      'How well it was found, 0 to 1: from 0.9 on it holds the very words, from 0.7 on other spellings of them, from 0.5 on words that begin so, below that words that look like them.',
  })
  score!: number;

  readonly hit!: Hit;
}

@ObjectType({ simpleResolvers: true, description: 'A page of what a search finds.' })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'The finds with their cursors, the best first.' })
  edges!: SearchEdge[];

  @Field(() => [SearchResult], {
    description: 'The items of `edges`, for those who need neither cursors nor scores.',
  })
  nodes!: NodeRow[];

  @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
  pageInfo!: PageInfo;

  // Not simple: what it gives is waited for.
  @Field(() => Int, { simple: false, description: 'The number of finds on all pages together.' })
  totalCount!: Promise<number>;
}
