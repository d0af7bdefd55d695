import { Field, ID, InterfaceType } from 'type-graphql';

/** A row with the name of its type, which tells GraphQL what it is. */
export interface NodeRow {
  readonly __typename: string;
}

@InterfaceType({
  description:
    'Whatever has an id of its own: it can be read again with node(id). Ids are opaque and stay; those of questions and answers for as long as anybody answers them.',
  resolveType: (row: NodeRow) => row.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque, and one for the whole API.' })
  id!: string;
}
