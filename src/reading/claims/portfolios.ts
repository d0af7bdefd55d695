import { kindOfRef } from '../../languages/happenings/kinds.js';
import { timeBounds } from '../../values/edtf.js';
import { flatMap } from '../../values/flatMap.js';
import type { EntityRef } from '../../values/value.js';
import type { Account } from '../account.js';
import { type ActCue, actCues } from '../acts/cues.js';
import { type Clause, clauses } from '../clauses.js';
import { evidenceOfItems } from '../evidence.js';
import type { Claim } from '../reading.js';
import { type Sentence, senseOf } from '../sentence.js';
import type { ClaimRule, Draft } from './draft.js';
import { plainFacet } from './plainFacet.js';

/** Somebody whom a clause names, at an item. */
interface Named {
  readonly person: EntityRef;
  readonly at: number;
}

/** A phrase at the item that it begins in. */
type Placed = ActCue & { readonly at: number };

/** Tokens between a portfolio and the word for a department: गृह, वित्त और ऊर्जा विभाग. */
const BESIDE = 8;

/**
 * Asserts who holds which portfolio of a cabinet whose oath the article tells of (`person/of-portfolio`): "Marak kept the
 * home department", "वित्त विभाग लिंगदोह को दिया गया". Where a clause names several people, whether they stand before their
 * portfolios or behind them is as the first of them stands.
 */
export const portfolioClaims: ClaimRule = (draft) => {
  const account = oathOf(draft);
  if (!account) return [];
  return flatMap(draft.sentences, (sentence, index): Claim[] => {
    if (sentence.question) return [];
    const cues = actCues(sentence, draft.pack);
    const departments = cues.filter(({ list }) => list === 'departments');
    if (!departments.length) return [];
    const told = cues.filter(
      (cue) => cue.list === 'portfolios' && isOne(cue, departments) && !isNamed(sentence, cue),
    );
    if (!told.length) return [];
    const items = cues.map((cue) => ({ ...cue, at: itemOf(sentence, cue) }));
    const own = items.filter(
      ({ list, from }) => told.some((one) => one.from === from) && list === 'portfolios',
    );
    return clauses(sentence, draft.pack).flatMap((clause) => {
      const isGiven = items.some(
        ({ list, at }) => list === 'givings' && at >= clause.from && at < clause.to,
      );
      if (!isGiven) return [];
      return inClause(draft, index, clause, own, items, draft.idOf(account));
    });
  });
};

/** The first oath that an article tells of, by its day: portfolios are given out after it. */
function oathOf({ accounts }: Draft): Account | null {
  const oaths = accounts.filter(
    ({ type, participants: [kind] }) =>
      type === 'happening' && kind !== undefined && kindOfRef(kind).family === 'taking-office',
  );
  const day = ({ edtf }: Account): number =>
    (edtf === null ? null : timeBounds(edtf).earliest) ?? Number.POSITIVE_INFINITY;
  return oaths.reduce<Account | null>(
    (best, one) => (best && day(best) <= day(one) ? best : one),
    null,
  );
}

function inClause(
  draft: Draft,
  index: number,
  clause: Clause,
  told: readonly Placed[],
  cues: readonly Placed[],
  event: string,
): Claim[] {
  const sentence = draft.sentences[index] as Sentence;
  if (clause.takenBack || clause.modality === 'DENIED' || clause.modality === 'CANCELLED')
    return [];
  const people = flatMap(sentence.items, (item, at): Named[] => {
    const person = senseOf(item, 'person')?.entity;
    const isIn = at >= clause.from && at < clause.to;
    return person && isIn ? [{ person: draft.whole(person), at }] : [];
  });
  const [first] = people;
  if (!first) return [];
  const own = told.filter(({ at }) => at >= clause.from && at < clause.to);
  const isBehind = own.some(({ at }) => at < first.at);
  return flatMap(own, ({ slug, at }): Claim[] => {
    const holder = isBehind
      ? people.find((one) => one.at > at)
      : people.findLast((one) => one.at < at);
    if (!holder || isOtherBetween(cues, at, holder.at)) return [];
    return [
      {
        kind: 'PERSON',
        subject: { kind: 'event', event, facet: plainFacet(draft, `portfolio/${slug}`) },
        value: { kind: 'entity', entity: holder.person },
        modality: clause.modality ?? 'HAPPENED',
        attribution: draft.attributionAt(index, at),
        evidence: evidenceOfItems(draft.normal, sentence, {
          from: Math.min(at, holder.at),
          to: Math.max(at, holder.at) + 1,
        }),
        rule: 'person/of-portfolio',
      },
    ];
  });
}

/** The home department to X: what stands before the home is not his. */
function isOtherBetween(cues: readonly Placed[], portfolio: number, holder: number): boolean {
  const [from, to] = [Math.min(portfolio, holder), Math.max(portfolio, holder)];
  const between = cues.filter(({ at }) => at > from && at < to);
  const department = between.findIndex(({ list }) => list === 'departments');
  return department >= 0 && between.slice(department).some(({ list }) => list === 'portfolios');
}

function itemOf({ items }: Sentence, cue: ActCue): number {
  return items.findIndex(({ from, to }) => cue.from >= from && cue.from < to);
}

/** Whether a word for a department stands behind a portfolio: गृह विभाग, the home and finance departments. */
function isOne(cue: ActCue, departments: readonly ActCue[]): boolean {
  return departments.some(({ from, to }) =>
    cue.to <= from ? from - cue.to <= BESIDE : cue.from >= to && cue.from - to <= BESIDE,
  );
}

/** Whether a portfolio is part of a name or an office: Finance Minister Rao. */
function isNamed({ items }: Sentence, { from }: ActCue): boolean {
  const item = items.find((one) => from >= one.from && from < one.to);
  return Boolean(
    senseOf(item, 'person') ?? senseOf(item, 'office') ?? senseOf(item, 'organisation'),
  );
}
