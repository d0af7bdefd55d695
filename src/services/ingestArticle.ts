import { createHash } from 'node:crypto';
import { entityKeysOf } from '../comparing/canonical/entityKeys.js';
import { sketchOf } from '../comparing/copies.js';
import { originKeys } from '../comparing/origin.js';
import { ownWords } from '../comparing/ownWords.js';
import type { Extractor } from '../extracting/extractor.js';
import type { Reading } from '../reading/reading.js';
import type { PrismaClient } from '../store/generated/client.js';
import { lastingName } from '../store/lastingNames.js';
import { readDecisionsOfArticle } from '../store/readsDecisions.js';
import { inTransaction } from '../store/transaction.js';
import {
  findUnchanged,
  placeRevision,
  type RevisionPlace,
  type RevisionToStore,
} from '../store/writeArticle.js';
import type { ChangeToRecord } from '../store/writeChanges.js';
import { type ReadingRows, readingRows, retractReading } from '../store/writeReading.js';
import { timeBounds } from '../values/edtf.js';
import { applyClaimDecisions } from './applyClaimDecisions.js';
import { applyEventDecisions } from './applyEventDecisions.js';
import { applyQuestionDecisions } from './applyQuestionDecisions.js';
import { canonicalsIn, lookUpKeys, recordComposed } from './canonicals.js';
import { compareAgain } from './compareAgain.js';
import { reached } from './ingestStages.js';
import { readText } from './readText.js';
import { entitiesOf, recordEntities } from './recordEntities.js';
import { wordsOfArticle, wordsOfClaim } from './searchWords.js';
import type { ArticleInput } from './validateInput.js';

/** What ingesting an article came to. */
export interface Ingested {
  readonly articleId: string;
  /** False where the very same text was stored already. */
  readonly created: boolean;
  /** The conflicts that it opened, changed or closed. */
  readonly conflictIds: readonly string[];
}

/**
 * Stores an article, reads its claims and compares them with what other articles say. A validated input; the very same
 * again changes nothing, another text under the same `externalId` is a new revision. All is written in one transaction.
 * `extract` adds to what the rules read.
 */
export async function ingestArticle(
  prisma: PrismaClient,
  input: ArticleInput,
  extract: Extractor | null = null,
): Promise<Ingested> {
  const contentHash = hashOf(input);
  const externalId = input.externalId ?? null;
  // Reading is pure and takes its time: it stays outside of the transaction that others wait for.
  const ruled = readText(input);
  // An extractor costs money: a text that is stored already is not sent again.
  const reading =
    extract && !(await findUnchanged(prisma, externalId, contentHash))
      ? await extract(input.text, ruled)
      : ruled;
  const revision = revisionOf(input, reading, contentHash);
  reached('read');
  return inTransaction(prisma, async (tx) => {
    const place = await placeRevision(tx, revision);
    if ('unchanged' in place)
      return { articleId: place.unchanged, created: false, conflictIds: [] };
    const { articleId, revisionId, replaced, changes } = place;
    const retracted = replaced ? await retractReading(tx, replaced) : { eventIds: [], aspects: [] };
    const entityIds = await recordEntities(tx, entitiesOf(reading));
    const canonicals = await canonicalsIn(tx);
    await recordComposed(tx, reading, canonicals);
    const keys = lookUpKeys(canonicals);
    const read = readingRows(
      revisionId,
      reading.events,
      reading.claims,
      entityIds,
      keys,
      ({ evidence, attribution }) => wordsOfClaim(evidence.exact, attribution),
    );
    const name = lastingName(externalId, contentHash);
    const decisions = await readDecisionsOfArticle(tx, name);
    const edited = await applyClaimDecisions(tx, decisions, input.text, revisionId, read, keys);
    const { told } = edited;
    const judged = await applyEventDecisions(tx, decisions, name, told);
    const asked = await applyQuestionDecisions(tx, decisions, name, told);
    reached('recorded');
    const aspects = [...new Set([...retracted.aspects, ...aspectsOf(told)])];
    const conflictIds = await compareAgain(
      tx,
      [],
      retracted.eventIds,
      aspects,
      canonicals,
      {
        ...revision,
        articleId,
        revisionId,
        told,
        judged: judged.rows,
        judgedClaims: asked.rows,
        changes: [...changes, ...edited.changes, ...judged.changes, ...asked.changes],
      },
      { articleId, changes: [changeOf(revision, place)] },
    );
    return { articleId, created: true, conflictIds };
  });
}

/** What those who follow are told. */
function changeOf(revision: RevisionToStore, place: RevisionPlace): ChangeToRecord {
  const { externalId, title, url, outlet, language } = revision;
  const { publishedOn, publishedFrom, publishedTo } = revision;
  const { articleId, outletId, replaced } = place;
  return {
    kind: replaced ? 'ARTICLE_REVISED' : 'ARTICLE_ADDED',
    articleId,
    told: {
      ...{ externalId, title, url, outletId, outlet: outlet?.name ?? null },
      ...{ language, publishedOn, publishedFrom, publishedTo },
    },
  };
}

/** Changes with the text and with all that is said of it. */
function hashOf({ text, title, url, outlet, language, publishedOn }: ArticleInput): string {
  const told = [text, title, url, outlet, language, publishedOn].map((one) => one ?? null);
  return createHash('sha256').update(JSON.stringify(told)).digest('hex');
}

function revisionOf(input: ArticleInput, reading: Reading, contentHash: string): RevisionToStore {
  const bounds = reading.publishedOn === null ? null : timeBounds(reading.publishedOn);
  const outlet = input.outlet
    ? {
        key: input.outlet.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim(),
        name: input.outlet.trim(),
      }
    : null;
  return {
    externalId: input.externalId ?? null,
    outlet,
    title: input.title ?? null,
    url: input.url ?? null,
    language: reading.language,
    publishedOn: reading.publishedOn,
    publishedFrom: bounds?.earliest ?? null,
    publishedTo: bounds?.latest ?? null,
    text: input.text,
    contentHash,
    originKeys: originKeys({
      credits: reading.credits,
      outlet: input.outlet ?? null,
      url: input.url ?? null,
      text: input.text,
    }),
    sketch: [...sketchOf(ownWords(input.text, reading.language))],
    entityKeys: entityKeysOf(reading),
    ...wordsOfArticle(input.title ?? null, input.text, reading.claims),
  };
}

const aspectsOf = ({ claims }: ReadingRows): string[] =>
  claims.flatMap(({ aspectKey }) => aspectKey ?? []);
