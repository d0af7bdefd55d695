import type { IncomingArticle } from '../store/incoming.js';
import { lastingName } from '../store/lastingNames.js';
import { readDecisionsOfArticles } from '../store/readsDecisions.js';
import { rememberSketches } from '../store/storedSketches.js';
import type { Transaction } from '../store/transaction.js';
import { placeRevisions, type RevisionPlace } from '../store/writeArticle.js';
import type { ChangeToRecord } from '../store/writeChanges.js';
import { type ReadingRows, readingRows, retractReading } from '../store/writeReading.js';
import { applyClaimDecisions } from './applyClaimDecisions.js';
import { applyEventDecisions } from './applyEventDecisions.js';
import { applyQuestionDecisions } from './applyQuestionDecisions.js';
import { canonicalsIn, lookUpKeys, recordComposed } from './canonicals.js';
import { compareAgain } from './compareAgain.js';
import { reached } from './ingestStages.js';
import type { PreparedArticle } from './prepareArticle.js';
import { entitiesOf, recordEntities } from './recordEntities.js';
import { wordsOfClaim } from './searchWords.js';

/** Where an article is stored. */
export interface StoredArticle {
  readonly articleId: string;
  /** False where the very same text was stored already. */
  readonly created: boolean;
}

/**
 * Stores articles that have been read and compares them, with each other and with what others say, all at once. What stands then
 * is what one after the other would have come to; conflicts that came and went between them are told to nobody. No two of them may
 * be one article: see `together`.
 */
export async function storeArticles(
  tx: Transaction,
  prepared: readonly PreparedArticle[],
): Promise<{
  readonly articles: readonly StoredArticle[];
  /** The conflicts that they opened, changed or closed. */
  readonly conflictIds: readonly string[];
}> {
  const { places, changes } = await placeRevisions(
    tx,
    prepared.map(({ revision }) => revision),
  );
  const articles = places.map((place) =>
    'unchanged' in place
      ? { articleId: place.unchanged, created: false }
      : { articleId: place.articleId, created: true },
  );
  const fresh = prepared.flatMap((article, at) => {
    const place = places[at];
    return place && !('unchanged' in place) ? [{ ...article, place }] : [];
  });
  if (!fresh.length) return { articles, conflictIds: [] };
  const retracted = [];
  for (const { place } of fresh)
    if (place.replaced) retracted.push(await retractReading(tx, place.replaced));
  const incoming = await readingsOf(tx, fresh);
  reached('recorded');
  const aspects = [...retracted, ...incoming.articles.map(({ told }) => told)].flatMap(aspectsOf);
  const conflictIds = await compareAgain(
    tx,
    [],
    [...new Set(retracted.flatMap(({ eventIds }) => eventIds))],
    [...new Set(aspects)],
    incoming.canonicals,
    { articles: incoming.articles, changes },
    { articleOf: articleOf(incoming.articles), changes: fresh.map(changeOf) },
  );
  rememberSketches(incoming.articles);
  return { articles, conflictIds };
}

type Placed = PreparedArticle & { readonly place: RevisionPlace };

/** What was read, as rows that are to be stored, as judgements and editors have it. */
async function readingsOf(tx: Transaction, fresh: readonly Placed[]) {
  const entityIds = await recordEntities(
    tx,
    fresh.flatMap(({ reading }) => entitiesOf(reading)),
  );
  const canonicals = await canonicalsIn(tx);
  await recordComposed(tx, { events: fresh.flatMap(({ reading }) => reading.events) }, canonicals);
  const keys = lookUpKeys(canonicals);
  const nameOf = ({ revision }: Placed) => lastingName(revision.externalId, revision.contentHash);
  const decided = await readDecisionsOfArticles(tx, fresh.map(nameOf));
  const articles: IncomingArticle[] = [];
  for (const article of fresh) {
    const { reading, revision, place } = article;
    const { articleId, revisionId } = place;
    const read = readingRows(
      revisionId,
      reading.events,
      reading.claims,
      entityIds,
      keys,
      ({ evidence, attribution }) => wordsOfClaim(evidence.exact, attribution),
    );
    const name = nameOf(article);
    const decisions = decided.get(name) ?? [];
    const edited = await applyClaimDecisions(tx, decisions, revision.text, revisionId, read, keys);
    const { told } = edited;
    const judged = await applyEventDecisions(tx, decisions, name, told);
    const asked = await applyQuestionDecisions(tx, decisions, name, told);
    const { contentHash, originKeys, sketch } = revision;
    articles.push({
      ...{ articleId, revisionId, contentHash, originKeys, sketch, told },
      judged: judged.rows,
      judgedClaims: asked.rows,
      changes: [...edited.changes, ...judged.changes, ...asked.changes],
    });
  }
  return { articles, canonicals };
}

/** Whose coming a question's answers are owed to: the last of those that tell of it, else whatever was taken back, the last article. */
const articleOf =
  (articles: readonly IncomingArticle[]) =>
  (claims: readonly string[]): string | null => {
    const asked = new Set(claims);
    const teller = articles.findLast(({ told }) => told.claims.some(({ id }) => asked.has(id)));
    return (teller ?? articles.at(-1))?.articleId ?? null;
  };

/** What those who follow are told. */
function changeOf({ revision, place }: Placed): ChangeToRecord {
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

const aspectsOf = (
  told: ReadingRows | { readonly aspects: readonly string[] },
): readonly string[] =>
  'aspects' in told ? told.aspects : told.claims.flatMap(({ aspectKey }) => aspectKey ?? []);
