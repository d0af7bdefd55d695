import { Repeater } from '@graphql-yoga/subscription';
import type { PrismaClient } from '../store/generated/client.js';
import type { ChangeRow } from '../store/readsChanges.js';
import type { ToldReview } from '../store/writeChanges.js';
import { newestPlace, readChangeCursor } from './changeCursors.js';
import type { ChangeFeed } from './changeFeed.js';
import {
  ARTICLE_CHANGES,
  type ChangeKind,
  CONFLICT_CHANGES,
  isOf,
  REVIEW_CHANGES,
} from './changeKinds.js';
import { foreignChangeKinds } from './errors.js';
import { type ArticleFilter, toArticleCriteria } from './lookUpArticles.js';
import type { ConflictFilter } from './lookUpConflicts.js';
import { toCriteria } from './lookUpFilters.js';
import { checkRowId } from './lookUpIds.js';
import { selectArticleChanges } from './selectArticleChanges.js';
import { selectConflictChanges } from './selectConflictChanges.js';

/** A change as it was recorded. */
export type ChangeRecord = ChangeRow;
export type { ToldReview };

/** From where to follow, and what, as the caller sent it. */
export interface FollowRequest<Filter> {
  readonly after?: string | null | undefined;
  readonly kinds?: readonly ChangeKind[] | null | undefined;
  readonly filter?: Filter | null | undefined;
}

/** What reviews are narrowed to, as the caller sent it. */
export interface ReviewChangeFilter {
  readonly conflictId?: string | null;
  readonly by?: string | null;
}

/** Leaves of a batch of changes those that are asked for. */
type Select = (changes: readonly ChangeRow[]) => Promise<readonly ChangeRow[]>;

/** The use cases of whoever follows changes. */
export function createFollowing(prisma: PrismaClient, feed: ChangeFeed) {
  // A thousand who follow with one filter wake at once and have it judged once.
  const judged = new Map<string, Promise<readonly ChangeRow[]>>();
  const once = (key: string, judge: () => Promise<readonly ChangeRow[]>) => {
    const known = judged.get(key);
    if (known) return known;
    const fresh = judge().finally(() => judged.delete(key));
    judged.set(key, fresh);
    return fresh;
  };

  const follow = async <Filter>(
    { after, kinds }: FollowRequest<Filter>,
    own: readonly ChangeKind[],
    filter: object,
    select: Select,
  ): Promise<AsyncIterableIterator<ChangeRow>> => {
    const foreign = (kinds ?? []).filter((kind) => !own.includes(kind));
    if (foreign.length) throw foreignChangeKinds('kinds', foreign, own);
    const wanted = isOf(kinds ?? own);
    const from =
      after == null ? await newestPlace(prisma) : await readChangeCursor(prisma, 'after', after);
    const asked = JSON.stringify([own[0], filter]);
    return repeat(feed, from, async (batch) => {
      const changes = batch.filter(wanted);
      if (!changes.length) return [];
      return once(`${asked} ${changes.map(({ id }) => id)}`, () => select(changes));
    });
  };

  return {
    followConflicts: async (request: FollowRequest<ConflictFilter>) => {
      const filter = request.filter ?? {};
      // Throws where it is not sound.
      await toCriteria(prisma, filter);
      return follow(request, CONFLICT_CHANGES, filter, (changes) =>
        selectConflictChanges(prisma, changes, filter),
      );
    },
    followArticles: async (request: FollowRequest<ArticleFilter>) => {
      const filter = request.filter ?? {};
      await toArticleCriteria(prisma, filter);
      return follow(request, ARTICLE_CHANGES, filter, (changes) =>
        selectArticleChanges(prisma, changes, filter),
      );
    },
    followReviews: async (request: FollowRequest<ReviewChangeFilter>) => {
      const { conflictId, by } = request.filter ?? {};
      if (conflictId != null) checkRowId('filter.conflictId', conflictId);
      return follow(request, REVIEW_CHANGES, { conflictId, by }, async (changes) =>
        changes.filter(
          (change) =>
            (conflictId == null || change.conflictId === conflictId) &&
            (by == null || change.by === by),
        ),
      );
    },
  };
}

/** The changes one by one, as fast as they are taken. Returning it ends the waiting for more. */
function repeat(feed: ChangeFeed, after: bigint, select: Select): AsyncIterableIterator<ChangeRow> {
  return new Repeater(async (push, stop) => {
    const ending = new AbortController();
    void stop.then(() => ending.abort());
    for await (const batch of feed.follow(after, ending.signal)) {
      for (const change of await select(batch)) {
        if (ending.signal.aborted) return;
        await push(change);
      }
    }
    stop();
  });
}
