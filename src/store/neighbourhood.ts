import type { Sketch } from '../comparing/copies.js';
import type { JudgedMentions } from '../comparing/judgedMentions.js';
import type { JudgedQuestion } from '../comparing/judgedQuestions.js';
import type { GatheredClaim, GatheredMention, GatheredSubject } from '../comparing/model.js';
import type { Facet } from '../reading/reading.js';
import type { Value } from '../values/value.js';
import type { Incoming, IncomingArticle } from './incoming.js';
import {
  type ClaimRow,
  type MentionRow,
  type NeighbourhoodRows,
  type RevisionRow,
  readNeighbourhood,
  type Touched,
} from './neighbourhoodRows.js';
import { partKey } from './questionPlan.js';
import { judgedQuestionsIn } from './readsJudgedClaims.js';
import { judgedIn } from './readsJudgedMentions.js';
import { readSketches } from './storedSketches.js';
import type { Transaction } from './transaction.js';

/** All that a change can touch: accounts of events that may be one, and the claims about them. */
export interface Neighbourhood {
  readonly mentions: readonly GatheredMention[];
  /** Which articles are copies of which is for the engine to say. */
  readonly claims: readonly Omit<GatheredClaim, 'copies'>[];
  /** The event that each mention belonged to before the change, by mention. */
  readonly eventOf: ReadonlyMap<string, string>;
  /** What editors judged of the mentions. */
  readonly judged: readonly JudgedMentions[];
  /** What they judged of the questions. */
  readonly judgedQuestions: readonly JudgedQuestion[];
  /** The keys of questions about no event that it can touch. */
  readonly aspects: readonly string[];
  /** The sketches of the texts that the claims come from, by article. */
  readonly sketches: ReadonlyMap<string, Sketch>;
  /** Events that are only looked at, since others are ordered against them: nothing is asked of them alone. */
  readonly beside: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Finds what stored mentions and aspects can be compared with: whatever shares a key and overlaps in time, is ordered
 * against it, or belongs to its event, and so on until nothing is added. `incoming`: articles that are not stored yet.
 */
export async function findNeighbourhood(
  tx: Transaction,
  mentionIds: readonly string[],
  eventIds: readonly string[],
  aspects: readonly string[],
  incoming: Incoming | null,
): Promise<Neighbourhood> {
  const arriving = incoming?.articles ?? [];
  const blocks = arriving.flatMap(({ told }) => told.blocks);
  const judgedBy = arriving.flatMap((one) =>
    [...one.judged, ...one.judgedClaims].map(({ decisionId }) => decisionId),
  );
  const stored = await readWhole(tx, { mentionIds, eventIds, aspects, blocks, judgedBy }, arriving);
  return neighbourhoodOf(stored, stored.aspects, arriving, await sketchesOf(tx, stored));
}

/** What rows tell, with articles beside it as if they were stored. */
export function neighbourhoodOf(
  stored: NeighbourhoodRows,
  read: readonly string[],
  arriving: readonly IncomingArticle[],
  sketches: ReadonlyMap<string, Sketch>,
  beside: ReadonlySet<string> = NOTHING,
): Neighbourhood {
  const { mentions, claims, revisions, judged, judgedClaims } = arriving.length
    ? withIncoming(stored, arriving)
    : stored;
  const byId = new Map(revisions.map((revision) => [revision.id, revision]));
  const said = <Row extends { readonly revisionId: string }>(rows: readonly Row[]) =>
    rows.flatMap((row): [Row, RevisionRow][] => {
      const revision = byId.get(row.revisionId);
      return revision ? [[row, revision]] : [];
    });
  const judgedQuestions = judgedQuestionsIn(judgedClaims);
  const answering = said(claims);
  return {
    mentions: said(mentions).map(([mention, revision]) => gatheredMention(mention, revision)),
    claims: answering.map(([claim, { articleId, contentHash, originKeys }]) => ({
      ref: claim.id,
      article: articleId,
      originKeys,
      sortKey: `${contentHash} ${String(claim.position).padStart(6, '0')}`,
      kind: claim.kind,
      subject: subjectOf(claim),
      value: claim.value,
      modality: claim.modality,
    })),
    eventOf: new Map(
      said(mentions).flatMap(([{ id, eventId }]) => (eventId ? [[id, eventId] as const] : [])),
    ),
    judged: judgedIn(judged),
    judgedQuestions,
    aspects: withParts(read, judgedQuestions),
    sketches: new Map(
      answering.flatMap(([, { id, articleId }]) => {
        const sketch = sketches.get(id) ?? arriving.find((one) => one.revisionId === id)?.sketch;
        return sketch ? [[articleId, sketch] as const] : [];
      }),
    ),
    beside,
  };
}

/** The sketches of the revisions that tell any of these claims, by revision. */
export const sketchesOf = (
  tx: Transaction,
  { claims }: Pick<NeighbourhoodRows, 'claims'>,
): Promise<ReadonlyMap<string, Sketch>> =>
  readSketches(tx, [...new Set(claims.map(({ revisionId }) => revisionId))]);

/** An account as it lies beside others. */
export const gatheredMention = (
  { id, local, account }: Pick<MentionRow, 'id' | 'local' | 'account'>,
  { articleId, contentHash }: Pick<RevisionRow, 'articleId' | 'contentHash'>,
): GatheredMention => ({
  ref: id,
  article: articleId,
  sortKey: `${contentHash} ${local.padStart(6, '0')}`,
  event: account,
});

/** The accounts of articles on their way in. */
export const arrivingMentions = (arriving: readonly IncomingArticle[]): GatheredMention[] =>
  arriving.flatMap((article) =>
    mentionRows(article).map((mention) => gatheredMention(mention, article)),
  );

/** What was read, with the aspects that it was read by. */
type WholeRows = NeighbourhoodRows & Pick<Touched, 'aspects'>;

/** Reads as far as judgements of questions reach: what is joined is compared together, whatever each claim is about. */
async function readWhole(
  tx: Transaction,
  touched: Touched,
  arriving: readonly IncomingArticle[],
): Promise<WholeRows> {
  const rows = await readNeighbourhood(tx, touched);
  const known = new Set([
    ...rows.mentions.map(({ id }) => id),
    ...touched.mentionIds,
    ...arriving.flatMap((one) => one.told.mentions.map(({ id }) => id)),
    ...touched.aspects,
  ]);
  const unread = (of: 'mentionId' | 'aspectKey') => [
    ...new Set(rows.judgedClaims.flatMap((row) => row[of] ?? []).filter((one) => !known.has(one))),
  ];
  const [mentionIds, aspects] = [unread('mentionId'), unread('aspectKey')];
  if (!mentionIds.length && !aspects.length) return { ...rows, aspects: touched.aspects };
  const wider = {
    ...touched,
    mentionIds: [...touched.mentionIds, ...mentionIds],
    aspects: [...touched.aspects, ...aspects],
  };
  return readWhole(tx, wider, arriving);
}

/** The aspects, and what is parted from the questions about them. */
function withParts(
  aspects: readonly string[],
  judged: readonly JudgedQuestion[],
): readonly string[] {
  const parts = judged.filter(({ verdict }) => verdict === 'DIFFERENT');
  return [
    ...aspects,
    ...aspects.flatMap((key) => parts.map(({ decisionId }) => partKey(key, decisionId))),
  ];
}

/** What a stored claim is about. */
export function subjectOf({
  mentionId,
  secondMentionId,
  aspect,
}: {
  mentionId: string | null;
  secondMentionId: string | null;
  aspect: unknown;
}): GatheredSubject {
  if (mentionId && secondMentionId)
    return { kind: 'order', first: mentionId, second: secondMentionId };
  if (!mentionId) return aspect as GatheredSubject;
  return {
    kind: 'event',
    mention: mentionId,
    // The engine alone writes this column: for a claim about an event, its facet.
    ...(aspect !== null && { facet: aspect as Facet }),
  };
}

/** What is stored, and articles beside it as if they were. */
function withIncoming(
  stored: NeighbourhoodRows,
  articles: readonly IncomingArticle[],
): NeighbourhoodRows {
  return {
    mentions: [...stored.mentions, ...articles.flatMap(mentionRows)],
    claims: [...stored.claims, ...articles.flatMap(claimRows)],
    judged: [...stored.judged, ...articles.flatMap(({ judged }) => judged)],
    judgedClaims: [...stored.judgedClaims, ...articles.flatMap(({ judgedClaims }) => judgedClaims)],
    revisions: [
      ...stored.revisions,
      ...articles.map(
        ({ revisionId: id, articleId, contentHash, originKeys }): RevisionRow => ({
          ...{ id, articleId, contentHash, originKeys },
        }),
      ),
    ],
  };
}

const mentionRows = ({ told, revisionId }: IncomingArticle): MentionRow[] =>
  told.mentions.map(({ id, local, account }) => ({
    id,
    revisionId,
    local,
    account: account as unknown as MentionRow['account'],
    eventId: null,
  }));

const claimRows = ({ told, revisionId }: IncomingArticle): ClaimRow[] =>
  told.claims
    .filter(({ isRejected }) => !isRejected)
    .map((row) => ({
      id: row.id,
      revisionId,
      position: row.position,
      kind: row.kind,
      value: (row.corrected ?? row.value) as unknown as Value,
      modality: row.modality,
      mentionId: row.mentionId ?? null,
      secondMentionId: row.secondMentionId ?? null,
      aspect: row.aspect ?? null,
    }));
