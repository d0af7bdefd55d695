import type { Facet, QuestionKind } from '../reading/reading.js';
import { type ClaimAnchor, quoteAt, subjectKey } from '../reviewing/anchorClaim.js';
import type { Ground } from '../reviewing/ground.js';
import { readStated } from '../reviewing/readStated.js';
import type { PrismaClient } from '../store/generated/client.js';
import { readTouchedByClaims } from '../store/readsAnsweredQuestions.js';
import {
  type AddedClaim,
  type DecisionContent,
  type DecisionRow,
  readDecisions,
  readDecisionsOfClaims,
} from '../store/readsDecisions.js';
import {
  type AskedQuestion,
  type EditedArticle,
  type EditedClaim,
  readAskedQuestion,
  readEditedArticle,
  readEditedClaim,
  readTellings,
} from '../store/readsEditedClaims.js';
import { readGrounds } from '../store/readsGround.js';
import { inTransaction, type Transaction } from '../store/transaction.js';
import { recordChanges } from '../store/writeChanges.js';
import { nameEntities, removeAdded, storeAdded, storeEdited } from '../store/writeClaims.js';
import { type DecisionToStore, storeDecision } from '../store/writeDecisions.js';
import type { Value } from '../values/value.js';
import { canonicalsIn, lookUpKeys } from './canonicals.js';
import { addedRows, editedColumns, entitiesNamed, touchedBy } from './claimRows.js';
import { compareAgain } from './compareAgain.js';
import type { DecisionMade } from './decideConflict.js';
import { type Editor, validateSigned } from './editor.js';
import { articleNotFound } from './errors.js';
import { checkRowId } from './lookUpIds.js';
import { recordEntities } from './recordEntities.js';
import {
  addedToRest,
  claimNotFound,
  claimSuperseded,
  claimVersionConflict,
  eventWithoutDays,
  questionNotFound,
  quoteNotThere,
  reasonMissing,
  valueUnread,
} from './reviewErrors.js';
import { checkName } from './validateInput.js';

/** A claim that an editor corrects or rejects. */
export interface EditClaimInput {
  readonly claimId: string;
  readonly version: number;
  readonly reason?: string | null | undefined;
}

/** Words of an article that answer a question. */
export interface AddClaimInput {
  readonly articleId: string;
  /** In code points of the article's text, half-open. */
  readonly start: number;
  readonly end: number;
  /** The words that the editor has seen there. */
  readonly exact?: string | null | undefined;
  readonly questionId: string;
  readonly value: string;
  readonly modality?: AddedClaim['modality'] | null | undefined;
  readonly reason?: string | null | undefined;
}

/** In Unicode code points. */
const LONGEST_VALUE = 500;

/** Says what the words of a claim mean, in place of what was read. What was read stays beside it. */
export async function correctClaim(
  prisma: PrismaClient,
  by: Editor,
  input: EditClaimInput & { readonly value: string },
): Promise<DecisionMade> {
  checkName('input.value', input.value, LONGEST_VALUE);
  return editClaim(prisma, by, 'CORRECT_CLAIM', input, (claim) => {
    const value = readStated({
      text: input.value,
      kind: claim.kind,
      language: claim.language,
      publishedOn: claim.publishedOn,
      unit: claim.value.kind === 'quantity' ? claim.value.unit : null,
    });
    if (!value) throw valueUnread('input.value', input.value, claim.kind);
    return value;
  });
}

/** Says that the words of a claim say no such thing: it is compared no more. */
export async function rejectClaim(
  prisma: PrismaClient,
  by: Editor,
  input: EditClaimInput,
): Promise<DecisionMade> {
  if (input.reason == null) throw reasonMissing('input.reason');
  return editClaim(prisma, by, 'REJECT_CLAIM', input, () => null);
}

async function editClaim(
  prisma: PrismaClient,
  by: Editor,
  action: 'CORRECT_CLAIM' | 'REJECT_CLAIM',
  input: EditClaimInput,
  read: (claim: EditedClaim) => Value | null,
): Promise<DecisionMade> {
  const id = checkRowId('input.claimId', input.claimId);
  validateSigned(by, input.reason);
  return inTransaction(prisma, async (tx) => {
    const claim = await readEditedClaim(tx, id);
    if (!claim) throw claimNotFound('input.claimId', id);
    if (!claim.current) throw claimSuperseded('input.claimId');
    const before = await readDecisionsOfClaims(tx, [id]);
    if (input.version !== claim.version)
      throw claimVersionConflict('input.version', input.version, claim.version, before);
    const value = read(claim);
    const anchor = anchorOf(claim);
    const decisionId = await record(tx, by, action, claim, input.reason, {
      version: claim.version,
      ground: await groundOf(tx, claim.questionId, anchor, claim.corrected ?? claim.value, claim),
      content: { claim: { anchor, ...(value && { value }) } },
    });
    return showEdits(tx, claim, decisionId, [{ decisionId, claimId: id }]);
  });
}

/** Writes a claim as its decisions have it by now, and compares what that touches. */
async function showEdits(
  tx: Transaction,
  claim: EditedClaim,
  decisionId: string,
  places: readonly { readonly decisionId: string; readonly claimId: string }[],
): Promise<DecisionMade> {
  const before = await readDecisionsOfClaims(tx, [claim.id]);
  const standing = before.filter(({ undo }) => undo === null);
  const own = places.length ? await readDecisions(tx, [decisionId]) : [];
  const decisions = [...standing, ...own];
  const values = decisions.flatMap(({ content }) => content.claim?.value ?? []);
  const entities = [claim.value, ...values].flatMap((value) => entitiesNamed(value));
  const entityIds = await recordEntities(tx, entities);
  const columns = editedColumns(claim.value, decisions, entityIds);
  await storeEdited(tx, { id: claim.id, ...columns, version: claim.version + 1 }, places);
  await nameEntities(
    tx,
    claim.revisionId,
    entities.map(({ key }) => key),
  );
  const { mentions, aspects } = touchedBy(claim);
  const conflictIds = await compareAgain(tx, mentions, [], aspects, await canonicalsIn(tx));
  return { decisionId, conflictIds };
}

/** Makes a claim of words that an editor has selected: what they answer, and with which value. */
export async function addClaim(
  prisma: PrismaClient,
  by: Editor,
  input: AddClaimInput,
): Promise<DecisionMade> {
  const articleId = checkRowId('input.articleId', input.articleId);
  const questionId = checkRowId('input.questionId', input.questionId);
  checkName('input.value', input.value, LONGEST_VALUE);
  validateSigned(by, input.reason);
  return inTransaction(prisma, async (tx) => {
    const article = await readEditedArticle(tx, articleId);
    if (!article) throw articleNotFound('input.articleId', articleId);
    const question = await readAskedQuestion(tx, questionId);
    if (!question) throw questionNotFound('input.questionId', questionId);
    const evidence = quoteAt(article.text, input.start, input.end);
    if (!evidence?.exact.trim() || (input.exact != null && input.exact !== evidence.exact))
      throw quoteNotThere(evidence?.exact ?? null, [...article.text].length);
    const { kind, unit } = question;
    const { language, publishedOn } = article;
    const value = readStated({ text: input.value, kind, language, publishedOn, unit });
    if (!value) throw valueUnread('input.value', input.value, kind);
    const added = await addedOf(tx, article, question, input.modality ?? 'HAPPENED');
    const anchor: ClaimAnchor = {
      kind,
      subject: subjectKey(added.events.length ? null : question.key, added.aspect),
      evidence,
    };
    const decisionId = await record(tx, by, 'ADD_CLAIM', article, input.reason, {
      version: null,
      ground: await groundOf(tx, questionId, anchor, value, article),
      content: { claim: { anchor, value, added } },
    });
    return showAdded(tx, article, question, { decisionId, anchor, value, added });
  });
}

async function showAdded(
  tx: Transaction,
  { revisionId, position }: EditedArticle,
  { id, eventIds, isPart }: AskedQuestion,
  {
    decisionId,
    anchor,
    value,
    added,
  }: { decisionId: string; anchor: ClaimAnchor; value: Value; added: AddedClaim },
): Promise<DecisionMade> {
  const entities = entitiesNamed(value, added.events);
  const entityIds = await recordEntities(tx, entities);
  const canonicals = await canonicalsIn(tx);
  const own = (await readTellings(tx, revisionId, [])).filter(
    ({ eventId }) => eventId === null || eventIds.includes(eventId),
  );
  const claim = {
    revisionId,
    position,
    kind: anchor.kind,
    value,
    evidence: anchor.evidence,
    added,
  };
  const rows = addedRows(claim, own, entityIds, lookUpKeys(canonicals));
  const [row] = rows.claims;
  if (!row) throw new Error('an added claim has no row');
  await storeAdded(tx, rows, [{ decisionId, claimId: row.id }]);
  await nameEntities(
    tx,
    revisionId,
    entities.map(({ key }) => key),
  );
  const { mentions, aspects } = touchedBy({
    mentionId: row.mentionId ?? null,
    secondMentionId: row.secondMentionId ?? null,
    aspectKey: row.aspectKey ?? null,
  });
  const conflictIds = await compareAgain(tx, mentions, [], aspects, canonicals);
  const [shown] = isPart ? await readTouchedByClaims(tx, [row.id]) : [];
  if (shown && shown.questionId !== id) throw addedToRest('input.questionId');
  return { decisionId, conflictIds };
}

/** What an added claim is about: the article's own account of the event, else the account of another as if the article had told it. */
async function addedOf(
  tx: Transaction,
  { revisionId, publishedFrom }: EditedArticle,
  { eventIds, aspect }: AskedQuestion,
  modality: AddedClaim['modality'],
): Promise<AddedClaim> {
  if (!eventIds.length) return { modality, aspect, events: [] };
  const tellings = await readTellings(tx, revisionId, eventIds);
  const events = eventIds.map((eventId) => {
    const of = tellings.filter((one) => one.eventId === eventId);
    const own = of.find((one) => one.revisionId === revisionId);
    if (own) return own.account;
    const other = of.find(({ account }) => account.window !== null);
    if (!other) throw eventWithoutDays('input.questionId');
    return other.account;
  });
  return {
    modality,
    aspect: aspect === null ? null : ownFacet(aspect as Facet, publishedFrom),
    events,
  };
}

/** The facet as this article has it: told on its own day, and not in a headline. */
function ownFacet({ headline: _, ...facet }: Facet, publishedFrom: number | null): Facet {
  return { ...facet, asOf: publishedFrom ?? facet.asOf };
}

/** Takes back what an editor decided about a claim. The decision is marked undone already. */
export async function undoClaimDecision(
  tx: Transaction,
  decision: DecisionRow,
): Promise<readonly string[]> {
  const claim = decision.claim && (await readEditedClaim(tx, decision.claim.claimId));
  // Its words stand nowhere: nothing shows.
  if (!claim?.current) return [];
  if (decision.action !== 'ADD_CLAIM')
    return (await showEdits(tx, claim, decision.id, [])).conflictIds;
  const { mentions, aspects } = touchedBy(claim);
  const eventIds = await removeAdded(tx, claim.id, mentions);
  const canonicals = await canonicalsIn(tx);
  return compareAgain(tx, eventIds.length ? [] : mentions, eventIds, aspects, canonicals);
}

const anchorOf = ({ kind, aspectKey, aspect, evidence }: EditedClaim): ClaimAnchor => ({
  kind,
  subject: subjectKey(aspectKey, aspect),
  evidence,
});

/** What a decision about a claim is made on: the claim as it stands, and the question that it answers. */
async function groundOf(
  tx: Transaction,
  questionId: string | null,
  { kind, evidence }: ClaimAnchor,
  value: Value,
  told: Pick<EditedArticle, 'article' | 'articleId' | 'outlet' | 'publishedOn'>,
): Promise<Ground> {
  const [asked] = await readGrounds(tx, questionId === null ? [] : [questionId]);
  const { article, articleId, outlet, publishedOn } = told;
  const source = { article, articleId, outlet, publishedOn, exact: evidence.exact };
  return {
    questionId: questionId ?? '',
    kind,
    textEn: asked?.textEn ?? '',
    textHi: asked?.textHi ?? '',
    answers: [{ value, sources: [source] }],
  };
}

async function record(
  tx: Transaction,
  by: Editor,
  action: 'ADD_CLAIM' | 'CORRECT_CLAIM' | 'REJECT_CLAIM',
  { article, articleId }: Pick<EditedArticle, 'article' | 'articleId'>,
  reason: string | null | undefined,
  told: Pick<DecisionToStore, 'version' | 'ground'> & { readonly content: DecisionContent },
): Promise<string> {
  const decisionId = await storeDecision(tx, {
    action,
    byId: by.id,
    byName: by.name,
    reason: reason ?? null,
    ...told,
    anchors: [{ article, kind: told.ground.kind as QuestionKind }],
  });
  await recordChanges(tx, [
    {
      kind: 'REVIEW_DECIDED',
      articleId,
      subjectId: decisionId,
      by: by.name,
      told: { decision: action, reason: reason ?? null },
    },
  ]);
  return decisionId;
}
