import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { tooManyIds } from '../../services/errors.js';
import type { RowKind } from '../../services/lookUpKinds.js';
import { MAX_PAGE } from '../../services/lookUpPage.js';
import type { RequestContext } from '../context.js';
import type { Loaders } from '../loaders.js';
import { Node, type NodeRow } from './nodeType.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'What bears this id; null where nothing does (any more).',
  })
  node(
    @Arg('id', () => ID, { description: 'As this API gave it out.' }) id: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<NodeRow | null> {
    return load(id, loaders);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `What bears these ids, in their order; null where nothing does. At most ${MAX_PAGE}.`,
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'As this API gave them out.' }) ids: string[],
    @Ctx() { loaders }: RequestContext,
  ): Promise<(NodeRow | null)[]> {
    if (ids.length > MAX_PAGE) throw tooManyIds('ids', ids.length, MAX_PAGE);
    return Promise.all(ids.map((id) => load(id, loaders)));
  }
}

const LOADERS = {
  Article: 'article',
  Claim: 'claim',
  Conflict: 'conflict',
  Decision: 'decision',
  Event: 'event',
  Outlet: 'outlet',
  Question: 'question',
} as const satisfies Record<RowKind, keyof Loaders>;

async function load(id: string, loaders: Loaders): Promise<NodeRow | null> {
  const kind = await loaders.kind.load(id);
  const row = kind && (await loaders[LOADERS[kind]].load(id));
  return row && { ...row, __typename: kind };
}
