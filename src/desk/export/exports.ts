import { ask } from '../api/ask';
import {
  ClaimReviewDocument,
  StoryReviewsDocument,
  StoryTableDocument,
  type TableQuestionFragment,
} from '../generated/graphql';

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** All that a list holds, page by page. */
async function allOf<Node>(
  read: (after: string | null) => Promise<Page<Node> | undefined>,
): Promise<Node[]> {
  const all: Node[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<Node> | undefined = await read(after);
    all.push(...(page?.nodes ?? []));
    if (!page?.pageInfo.hasNextPage) return all;
    after = page.pageInfo.endCursor;
  }
}

/** Every question of a story, with who answers what in which words. */
export const storyQuestions = (id: string, language: string): Promise<TableQuestionFragment[]> =>
  allOf(async (after) => (await ask(StoryTableDocument, { id, after, language })).story?.questions);

/** What editors decided about the conflicts of a story, as one ClaimReview document; null where nobody has decided. */
export async function storyReviews(id: string, language: string): Promise<string | null> {
  const questions = await allOf(
    async (after) => (await ask(StoryReviewsDocument, { id, after, language })).story?.questions,
  );
  const reviews = questions.flatMap(({ conflict }): { '@graph': unknown[] }[] =>
    conflict?.claimReview ? [JSON.parse(conflict.claimReview)] : [],
  );
  const [first] = reviews;
  return first
    ? JSON.stringify({ ...first, '@graph': reviews.flatMap((one) => one['@graph']) }, null, 2)
    : null;
}

/** What an editor decided about one conflict, as ClaimReview; null where nobody has. */
export async function conflictReview(id: string, language: string): Promise<string | null> {
  const { node } = await ask(ClaimReviewDocument, { id, language });
  return node && 'claimReview' in node ? node.claimReview : null;
}
