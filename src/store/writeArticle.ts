import { Prisma } from './generated/client.js';
import { newId } from './newId.js';
import type { WordRow } from './readsWords.js';
import { insertRows, toJson, updateRows } from './rows.js';
import type { Transaction } from './transaction.js';
import { storeWords } from './writeWords.js';

/** A text to be stored with what is known of it. Days are counted from 1970-01-01. */
export interface RevisionToStore {
  readonly externalId: string | null;
  readonly outlet: {
    readonly key: string;
    readonly name: string;
    readonly words: readonly string[];
  } | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly publishedOn: string | null;
  readonly publishedFrom: number | null;
  readonly publishedTo: number | null;
  readonly text: string;
  readonly contentHash: string;
  readonly originKeys: string[];
  readonly sketch: number[];
  readonly entityKeys: string[];
  readonly words: readonly string[];
  /** Those of its words that may not be known yet. */
  readonly forms: readonly WordRow[];
}

/** The article that says exactly this now: under the caller's name for it, or where there is none, anywhere. */
export async function findUnchanged(
  tx: Transaction,
  externalId: string | null,
  contentHash: string,
): Promise<string | null> {
  const [known] = await tx.$queryRaw<{ unchanged: string | null }[]>`
    SELECT ${unchanged(externalId, contentHash)} AS unchanged`;
  return known?.unchanged ?? null;
}

const unchanged = (externalId: Told, contentHash: Told): Prisma.Sql => Prisma.sql`
    (SELECT r."articleId"::text FROM "Revision" r JOIN "Article" a ON a.id = r."articleId"
      WHERE r."contentHash" = ${contentHash} AND r.current AND (${externalId}::text IS NULL OR a."externalId" = ${externalId})
      ORDER BY r."createdAt" LIMIT 1)`;

/** A parameter, or what stands in for it in a statement about many. */
type Told = Prisma.Sql | string | null;

/** Where a text goes: a new article, or the next revision of the one that bears its name. */
export interface RevisionPlace {
  readonly articleId: string;
  readonly revisionId: string;
  readonly outletId: string | null;
  /** The revision whose place it takes. */
  readonly replaced: string | null;
}

/** What stands where a text is to go. */
interface Known {
  readonly unchanged: string | null;
  readonly outletId: string | null;
  readonly articleId: string | null;
  readonly replaced: string | null;
  readonly number: number | null;
}

/**
 * Where texts go, each a place or the article that says exactly this now, and what it takes to store them. Revisions that they
 * replace are marked at once. No two texts are of one article.
 */
export async function placeRevisions(
  tx: Transaction,
  revisions: readonly RevisionToStore[],
): Promise<{
  readonly places: readonly (RevisionPlace | { readonly unchanged: string })[];
  readonly changes: readonly (Prisma.Sql | null)[];
}> {
  const known = await findKnown(tx, revisions);
  const replaced = known.flatMap(({ unchanged: same, replaced: old }) => (old && !same ? old : []));
  if (replaced.length)
    await tx.revision.updateMany({ where: { id: { in: replaced } }, data: { current: false } });
  // Several may come from an outlet that nobody has heard of.
  const outlets = new Map<string, { id: string; key: string; name: string }>();
  const outletIdOf = (outlet: RevisionToStore['outlet'], id: string | null | undefined) => {
    if (!outlet || id) return id ?? null;
    const fresh = outlets.get(outlet.key) ?? { id: newId(), ...outlet };
    outlets.set(outlet.key, fresh);
    return fresh.id;
  };
  const placed = revisions.flatMap((revision, at) => {
    const { unchanged: same, articleId, ...was } = known[at] as Known;
    if (same) return [];
    const outletId = outletIdOf(revision.outlet, was.outletId);
    const place = {
      ...{ articleId: articleId ?? newId(), revisionId: newId(), outletId },
      replaced: was.replaced,
    };
    return [{ at, revision, place, isNew: !articleId, number: (was.number ?? 0) + 1 }];
  });
  const articleRow = ({ revision, place }: (typeof placed)[number]) => ({
    ...{ id: place.articleId, outletId: place.outletId, externalId: revision.externalId },
  });
  return {
    places: known.map(
      ({ unchanged: same }, at) =>
        placed.find((one) => one.at === at)?.place ?? { unchanged: same as string },
    ),
    changes: [
      storeWords(
        tx,
        placed.flatMap(({ revision }) => revision.forms),
      ),
      insertRows('Outlet', [...outlets.values()]),
      insertRows('Article', placed.filter(({ isNew }) => isNew).map(articleRow)),
      updateRows('Article', placed.filter(({ isNew }) => !isNew).map(articleRow)),
      insertRows('Revision', placed.map(revisionRow)),
    ],
  };
}

function revisionRow({
  revision: { externalId: _, outlet: __, forms: ___, ...revision },
  place: { revisionId: id, articleId },
  number,
}: {
  readonly revision: RevisionToStore;
  readonly place: RevisionPlace;
  readonly number: number;
}) {
  return { id, articleId, number, current: true, ...revision };
}

/** In the order of the texts. */
function findKnown(tx: Transaction, revisions: readonly RevisionToStore[]): Promise<Known[]> {
  const told = revisions.map(({ externalId, contentHash, outlet }, at) => ({
    ...{ at, externalId, contentHash, outlet: outlet?.key ?? null },
  }));
  return tx.$queryRaw<Known[]>`
    SELECT ${unchanged(Prisma.sql`told."externalId"`, Prisma.sql`told."contentHash"`)} AS unchanged,
           (SELECT id::text FROM "Outlet" WHERE key = told.outlet) AS "outletId",
           a.id::text AS "articleId", r.id::text AS replaced, r.number
      FROM json_to_recordset(${toJson(told)}::json) AS told(at int, "externalId" text, "contentHash" text, outlet text)
      LEFT JOIN "Article" a ON a."externalId" = told."externalId"
      LEFT JOIN "Revision" r ON r."articleId" = a.id AND r.current
     ORDER BY told.at`;
}
