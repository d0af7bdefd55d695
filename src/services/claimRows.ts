import type { GatheredMention } from '../comparing/model.js';
import type { Claim, EventMention, Evidence, Facet, Subject } from '../reading/reading.js';
import { claimState } from '../reviewing/claimState.js';
import { newId } from '../store/newId.js';
import type { AddedClaim, DecisionRow } from '../store/readsDecisions.js';
import type { EditedClaim } from '../store/readsEditedClaims.js';
import { ADDED } from '../store/writeClaims.js';
import {
  claimRow,
  type LookUpKeys,
  type ReadingRows,
  readingRows,
  valueColumns,
} from '../store/writeReading.js';
import type { EntityRef, Value } from '../values/value.js';
import { withContainers } from './recordEntities.js';
import { wordsOfClaim } from './searchWords.js';

type Account = GatheredMention['event'];

/** An account that a revision has, by which an added claim finds its event. */
export interface Telling {
  readonly id: string;
  readonly account: Account;
}

/** A claim that an editor adds to a revision, at a place behind all others. */
export interface ClaimToAdd {
  readonly revisionId: string;
  readonly position: number;
  readonly kind: Claim['kind'];
  readonly value: Value;
  readonly evidence: Evidence;
  readonly added: AddedClaim;
}

/** The rows of an added claim, with those of accounts that its article did not have. The claim comes last. */
export function addedRows(
  claim: ClaimToAdd,
  tellings: readonly Telling[],
  entityIds: ReadonlyMap<string, string>,
  keys: LookUpKeys,
): ReadingRows {
  const { revisionId, position, kind, value, evidence, added } = claim;
  const events = added.events.map((account, at) => ({
    local: `${ADDED}${position}${at ? 'b' : ''}`,
    account,
    known: telling(account, tellings),
  }));
  const fresh = events.flatMap(({ local, account, known }): EventMention[] =>
    known ? [] : [{ id: local, ...account }],
  );
  const rows = readingRows(revisionId, fresh, [], entityIds, keys, () => []);
  const mentions = new Map([
    ...events.flatMap(({ local, known }) => (known ? [[local, known.id] as const] : [])),
    ...rows.mentions.map(({ local, id }) => [local, id] as const),
  ]);
  const told: Claim = {
    kind,
    subject: subjectOf(
      added,
      events.map(({ local }) => local),
    ),
    value,
    modality: added.modality,
    attribution: null,
    evidence,
    rule: 'editor',
  };
  const row = claimRow(revisionId, told, position, mentions, entityIds, keys);
  return {
    ...rows,
    claims: [{ id: newId(), ...row, words: [...wordsOfClaim(evidence.exact, null)] }],
  };
}

function subjectOf({ aspect }: AddedClaim, [first, second]: readonly string[]): Subject {
  if (first === undefined) return aspect as Subject;
  if (second !== undefined) return { kind: 'order', first, second };
  return { kind: 'event', event: first, ...(aspect != null && { facet: aspect as Facet }) };
}

/** The account among these that tells of the same event: the very same one, else the one that shares most keys on the same days. */
export function telling(account: Account, tellings: readonly Telling[]): Telling | null {
  const whole = JSON.stringify(account);
  const same = tellings.find((one) => JSON.stringify(one.account) === whole);
  if (same) return same;
  const scored = tellings
    .filter((one) => one.account.type === account.type && meet(one.account, account))
    .map((one) => ({
      one,
      shared: one.account.blockKeys.filter((key) => account.blockKeys.includes(key)).length,
    }))
    .filter(({ shared }) => shared > 0);
  scored.sort((a, b) => b.shared - a.shared);
  return scored[0]?.one ?? null;
}

const meet = ({ window: a }: Account, { window: b }: Account): boolean =>
  a !== null && b !== null && a.from <= b.to && b.from <= a.to;

/** The entities that must be stored before an added or corrected claim is. */
export const entitiesNamed = (value: Value, accounts: readonly Account[] = []): EntityRef[] =>
  withContainers([
    ...(value.kind === 'entity' ? [value.entity] : []),
    ...accounts.flatMap(({ participants, place }) => [...participants, ...(place ? [place] : [])]),
  ]);

/** The columns of a claim that follow from the decisions about it that stand. */
export function editedColumns(
  read: Value,
  decisions: readonly DecisionRow[],
  entityIds: ReadonlyMap<string, string>,
) {
  const { corrected, isRejected } = claimState(
    decisions.map(({ action, content }) => ({ action, value: content.claim?.value ?? null })),
  );
  return { corrected, isRejected, ...valueColumns(corrected ?? read, entityIds) };
}

/** What a claim's decisions make it touch. */
export const touchedBy = ({
  mentionId,
  secondMentionId,
  aspectKey,
}: Pick<EditedClaim, 'mentionId' | 'secondMentionId' | 'aspectKey'>) => ({
  mentions: [mentionId, secondMentionId].filter((id) => id !== null),
  aspects: aspectKey === null ? [] : [aspectKey],
});
