import { Field, ObjectType } from 'type-graphql';
import type { Page } from '../../services/lookUpPage.js';

@ObjectType({ simpleResolvers: true, description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether items lie beyond the page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether items lie before the page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The cursor of the first item: send it as `before` for the page before; null on an empty page.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last item: send it as `after` for the next page.',
  })
  endCursor!: string | null;
}

/** Where a page lies. */
export const pageInfoOf = ({ items, hasNextPage, hasPreviousPage }: Page<unknown>): PageInfo => ({
  hasNextPage,
  hasPreviousPage,
  startCursor: items.at(0)?.cursor ?? null,
  endCursor: items.at(-1)?.cursor ?? null,
});
