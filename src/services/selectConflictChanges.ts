import type { PrismaClient } from '../store/generated/client.js';
import { keysOfOne, matchConflicts } from '../store/matchesConflicts.js';
import type { ChangeRow } from '../store/readsChanges.js';
import type { QuestionCriteria } from '../store/readsQuestions.js';
import type { ToldQuestion } from '../store/writeChanges.js';
import type { ConflictFilter } from './lookUpConflicts.js';
import { toCriteria } from './lookUpFilters.js';

export type { ToldQuestion };

/** A change of a conflict, with its question as it stood. */
export type ConflictChange = ChangeRow & {
  readonly conflictId: string;
  readonly told: ToldQuestion;
};

/**
 * The changes of conflicts that a filter leaves, as the conflicts stand now. Whoever was told that a conflict opened must not
 * miss its end: the article that brings a change about counts as one that answers, and a closed conflict is not asked who
 * answered it, since that is no more. One whose question is gone is judged by what was recorded of it.
 */
export async function selectConflictChanges(
  prisma: PrismaClient,
  changes: readonly ChangeRow[],
  filter: ConflictFilter,
): Promise<ChangeRow[]> {
  if (Object.values(filter).every((one) => one == null)) return [...changes];
  // Asked anew each time: the words that a text can be met by grow with what is stored.
  const criteria = await toCriteria(prisma, filter);
  const all = changes as readonly ConflictChange[];
  const kept = new Set<ConflictChange>();
  for (const [asked, group] of groupsOf(all, criteria)) {
    const ids = await matchConflicts(
      prisma,
      group.map(({ conflictId }) => conflictId),
      asked,
    );
    for (const change of group) if (ids.has(change.conflictId)) kept.add(change);
  }
  for (const change of await gone(prisma, all, kept, criteria, filter.text)) kept.add(change);
  return all.filter((change) => kept.has(change));
}

/** The changes by what is asked of their conflicts. */
function groupsOf(
  changes: readonly ConflictChange[],
  criteria: QuestionCriteria,
): [QuestionCriteria, ConflictChange[]][] {
  const groups = new Map<string, [QuestionCriteria, ConflictChange[]]>();
  for (const change of changes) {
    const isCause = change.articleId !== null && change.articleId === criteria.articleId;
    const isClosed = change.kind === 'CONFLICT_CLOSED';
    const asked = {
      ...criteria,
      ...(isCause && { articleId: undefined }),
      ...(isClosed && {
        ...{ outletId: undefined, language: undefined, from: undefined, to: undefined },
        leastOrigins: undefined,
      }),
    };
    const key = `${isCause} ${isClosed}`;
    const group = groups.get(key) ?? [asked, []];
    group[1].push(change);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Those whose questions are gone, and that were what is asked for as far as was recorded. */
async function gone(
  prisma: PrismaClient,
  changes: readonly ConflictChange[],
  kept: ReadonlySet<ConflictChange>,
  { kind, entityKey }: QuestionCriteria,
  text: string | null | undefined,
): Promise<ConflictChange[]> {
  const left = changes.filter((change) => !kept.has(change));
  if (!left.length) return [];
  const there = await matchConflicts(
    prisma,
    left.map(({ conflictId }) => conflictId),
    {},
  );
  const missing = left.filter(({ conflictId }) => !there.has(conflictId));
  if (!missing.length) return [];
  const keys = entityKey === undefined ? null : await keysOfOne(prisma, entityKey);
  return missing.filter(
    ({ told }) =>
      (!kind || kind.some((one) => one === told.kind)) &&
      (!keys || told.entities.some((key) => keys.has(key))) &&
      holdsEvery([told.textEn, told.textHi], text),
  );
}

/** Whether every word of a query stands in one of the texts, in any case; so it is where there is none. */
export const holdsEvery = (
  texts: readonly (string | null)[],
  query: string | null | undefined,
): boolean => {
  const known = texts.map((text) => (text ?? '').normalize('NFC').toLowerCase());
  const words =
    (query ?? '')
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.every((word) => known.some((text) => text.includes(word)));
};
