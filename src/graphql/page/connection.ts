import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Page } from '../../services/lookUpPage.js';
import { PageInfo, pageInfoOf } from './pageInfo.js';

/** The edge and connection types (Relay's) of a list of `node`, and how a page becomes one. */
export function connectionOf<Row>(name: string, node: () => ClassType) {
  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: 'An item of a list and its place there.',
  })
  class Edge {
    @Field(() => String, { description: 'The place of the item: send it as `after` or `before`.' })
    cursor!: string;

    @Field(node, { description: 'The item itself.' })
    node!: Row;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: 'A page of a list.' })
  class Connection {
    @Field(() => [Edge], { description: 'The items with their cursors.' })
    edges!: Edge[];

    @Field(() => [node()], { description: 'The items of `edges`, for those who need no cursors.' })
    nodes!: Row[];

    @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
    pageInfo!: PageInfo;

    // Not simple: what it gives is waited for.
    @Field(() => Int, { simple: false, description: 'The number of items on all pages together.' })
    totalCount!: Promise<number>;

    /** Each part is made where it is asked for: to count is a statement of its own. */
    static of(page: Page<Row>): Connection {
      const { items, total } = page;
      return {
        get edges() {
          return items.map((item) => ({
            node: item.row,
            get cursor() {
              return item.cursor;
            },
          }));
        },
        get nodes() {
          return items.map(({ row }) => row);
        },
        get pageInfo() {
          return pageInfoOf(page);
        },
        get totalCount() {
          return total();
        },
      };
    }
  }
  return Connection;
}
