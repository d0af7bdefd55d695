import type { FoundFragment } from '../generated/graphql';

/** Something found. */
export type Found = FoundFragment['node'];

/** Where it is looked at. */
export function placeOf(node: Found): string | null {
  switch (node.__typename) {
    case 'Article':
      return `/articles/${node.id}`;
    case 'Claim':
      return node.article && `/articles/${node.article.id}#${node.id}`;
    case 'Question':
      return `/questions/${node.id}`;
    case 'Entity':
      return `/entities/${node.id}`;
  }
}
