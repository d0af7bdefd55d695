import { copiesAmong } from '../comparing/copies.js';
import { namesOfOrigins } from '../comparing/independence.js';
import type { PrismaClient } from '../store/generated/client.js';
import { type OriginRow, readOrigins } from '../store/readsOrigins.js';
import { grouped } from './lookUpIds.js';

/** Why several articles are one source. */
export type OriginTie = 'WIRE' | 'PUBLISHER' | 'COPY';

/** One independent source of a question. */
export interface OriginRecord {
  /** The revisions of its articles, in order of publication. */
  readonly revisionIds: readonly string[];
  readonly ties: readonly OriginTie[];
  /** The entity keys of the wire agencies that its articles credit. */
  readonly agencies: readonly string[];
}

const WIRE = 'wire:';

/** The independent sources of each question, those with the most articles first. */
export async function lookUpOrigins(
  prisma: PrismaClient,
  questionIds: readonly string[],
): Promise<OriginRecord[][]> {
  const rows = grouped(
    questionIds,
    await readOrigins(prisma, questionIds),
    (row) => row.questionId,
  );
  return rows.map(originsOf);
}

function originsOf(rows: readonly OriginRow[]): OriginRecord[] {
  const copies = copiesAmong(new Map(rows.map((row) => [row.articleId, row.sketch])));
  const told = rows.map((row) => ({
    row,
    article: row.articleId,
    originKeys: row.originKeys,
    copies: copies.get(row.articleId) ?? [],
  }));
  const nameOf = namesOfOrigins(told);
  const groups = new Map<string, (typeof told)[number][]>();
  for (const one of told) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]);
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map((members) => ({
      revisionIds: members.map(({ row }) => row.revisionId),
      ties: tiesOf(members),
      agencies: [...new Set(members.flatMap(({ originKeys }) => originKeys.flatMap(agenciesOf)))],
    }));
}

const agenciesOf = (key: string): string[] =>
  key.startsWith(WIRE) ? key.slice(WIRE.length).split('+') : [];

type Member = Parameters<ReturnType<typeof namesOfOrigins>>[0];

function tiesOf(members: readonly Member[]): OriginTie[] {
  if (members.length < 2) return [];
  const articles = new Set(members.map(({ article }) => article));
  const shared = members
    .flatMap(({ originKeys }) => originKeys)
    .filter((key, at, all) => all.indexOf(key) !== at);
  return [
    ...(shared.some((key) => key.startsWith(WIRE)) ? (['WIRE'] as const) : []),
    ...(shared.some((key) => !/^(wire|text):/.test(key)) ? (['PUBLISHER'] as const) : []),
    ...(shared.some((key) => key.startsWith('text:')) ||
    members.some(({ copies }) => copies.some((copy) => articles.has(copy)))
      ? (['COPY'] as const)
      : []),
  ];
}
