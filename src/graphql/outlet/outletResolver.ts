import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { OutletRecord, OutletStanding as Standing } from '../../services/lookUpOutlets.js';
import type { Selection } from '../../services/lookUpRelated.js';
import { ArticleConnection } from '../article/articleType.js';
import type { RequestContext } from '../context.js';
import { PageArgs } from '../page/pageArgs.js';
import { Asked, AskedOfItems } from '../tree/asked.js';
import { OutletOrder } from './outletOrder.js';
import { Outlet, OutletConnection, OutletStanding } from './outletType.js';

@Resolver(() => Outlet)
export class OutletResolver {
  @Query(() => Outlet, {
    nullable: true,
    description: 'The outlet of this id; null where there is none.',
  })
  outlet(
    @Arg('id', () => ID, { description: 'As this API gave it out.' }) id: string,
    @Asked() asked: Selection,
    @Ctx() { loaders }: RequestContext,
  ): Promise<OutletRecord | null> {
    return loaders.row('Outlet', id, asked);
  }

  @Query(() => OutletConnection, {
    description: 'Outlets, those heard of first first unless told.',
  })
  async outlets(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('text', () => String, {
      nullable: true,
      description:
        'Words that the name holds, or their beginnings, in either script and in any order and case.',
    })
    text: string | null,
    @Arg('orderBy', () => OutletOrder, {
      defaultValue: OutletOrder.OLDEST,
      description: 'The order of the list; cursors hold for one.',
    })
    order: keyof typeof OutletOrder,
    @AskedOfItems() asked: Selection,
    @Ctx() { useCases }: RequestContext,
  ) {
    return OutletConnection.of(await useCases.outletPage(page, text, order, asked));
  }

  @FieldResolver(() => ArticleConnection, { description: 'Its articles, those stored last first.' })
  async articles(
    @Root() { id }: OutletRecord,
    @Args(() => PageArgs) page: PageArgs,
    @AskedOfItems() asked: Selection,
    @Ctx() { loaders }: RequestContext,
  ) {
    return ArticleConnection.of(await loaders.articlesOfOutlet(id, page, asked));
  }

  @FieldResolver(() => OutletStanding, { description: 'How its answers fare.' })
  standing(@Root() { id }: OutletRecord, @Ctx() { loaders }: RequestContext): Promise<Standing> {
    return loaders.standing.load(id);
  }
}
