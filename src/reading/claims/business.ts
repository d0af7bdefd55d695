import { isCountedNoun } from '../../languages/countedNouns.js';
import type { BusinessMeasure } from '../../languages/happenings/businessMeasures.js';
import { isBusiness } from '../../languages/happenings/kinds.js';
import { relate } from '../../values/relate.js';
import type { EntityRef } from '../../values/value.js';
import type { Account } from '../account.js';
import type { BoundFigure } from '../business/bind.js';
import type { Cue } from '../business/cues.js';
import { familyBefore } from '../business/families.js';
import type { BusinessFigure } from '../business/figures.js';
import { holderAt, isInAnother, partiesOf, partyKey } from '../business/parties.js';
import { type Period, periodRef } from '../business/periods.js';
import {
  basePeriod,
  periodOf,
  type ReportedSentence,
  reportedSentences,
} from '../business/reported.js';
import { bothOf, COMBINED, isScoped, SIDES, scopeOf } from '../business/scopes.js';
import { heldStake, isBought } from '../business/stakes.js';
import { type Swap, sizeOf, swapIn } from '../business/swap.js';
import { evidenceOfItems } from '../evidence.js';
import type { Claim, Facet } from '../reading.js';
import { type Sentence, senseOf } from '../sentence.js';
import type { Draft } from './draft.js';
import { tellingAt } from './toldFigure.js';

/** What business figures an article gives, and where they stand, so that no other rule reads them again. */
export interface BusinessClaims {
  readonly claims: readonly Claim[];
  readonly isRead: (sentence: number, item: number) => boolean;
}

interface Scoped {
  readonly key: string;
  readonly scope: EntityRef | null;
}

/**
 * Asserts the figures of a business report (`figure/of-business`): of a deal, a stake, a price per share; a firm's branches
 * and staff; what it earned in a quarter. A figure whose scope the words do not settle is left to the rule for figures that
 * meet their equals alone.
 */
export function businessFigures(draft: Draft): BusinessClaims {
  const account = draft.accounts.find(isBusinessAccount);
  const { anchor } = draft;
  if (!account) return { claims: [], isRead: () => false };
  const parties = partiesOf(account, draft.topic);
  const kinds = kindsOf(account);
  const reported = reportedSentences(draft.sentences, draft.pack, kinds, anchor);
  const base = anchor && basePeriod(reported, anchor, kinds);
  const first = new Map<string, Claim>();
  const read = new Set<string>();
  const claims: Claim[] = [];
  for (const told of reported) {
    const swap = kinds.has('merger')
      ? swapIn(told.sentence, told.figures, told.cues, draft.pack.pack.verbFinal)
      : null;
    // What is swapped is no number of shares by itself.
    if (swap) for (const { at } of [swap.per, swap.given.figure]) read.add(`${told.index}:${at}`);
    const others = told.bound.filter(({ figure }) => !swap || !isOf(swap, figure));
    const context = { draft, told, parties, base, kinds };
    for (const one of [...(swap ? [swap.given] : []), ...others, ...countsOf(told)]) {
      const held = heldIn(one, context);
      const found = held?.found ?? one;
      const scoped =
        held?.scoped ?? (swap && found === swap.given ? perShares(swap) : scopedBy(found, context));
      if (!scoped) continue;
      const claim = claimOf(draft, account, told, found, scoped);
      const before = first.get(scoped.key);
      // Whoever gives two figures of one thing tells of two scopes: the first is the report's own.
      if (before && relate(before.value, claim.value).relation === 'DISJOINT') continue;
      if (!before) first.set(scoped.key, claim);
      read.add(`${told.index}:${found.figure.at}`);
      claims.push(claim);
    }
  }
  return { claims, isRead: (sentence, item) => read.has(`${sentence}:${item}`) };
}

function isOf({ per, given }: Swap, figure: BusinessFigure): boolean {
  return figure === per || figure === given.figure;
}

/** Seven for twenty and three for ten are two ways to tell a ratio: they are compared only for the same number. */
function perShares({ per }: Swap): Scoped {
  return { key: `swap-ratio/${sizeOf(per)}`, scope: null };
}

function isBusinessAccount({ type, participants: [kind] }: Account): boolean {
  return type === 'happening' && kind !== undefined && isBusiness(kind);
}

/** What a report tells of, by the slugs of its kinds. */
export function kindsOf({ tellings }: Account): ReadonlySet<string> {
  return new Set(
    tellings.flatMap(({ frame }) => frame.participants[0]?.key.replace('event/', '') ?? []),
  );
}

/** A figure bound to a measure, or counted by a noun of its own. */
type Found = BoundFigure | (Omit<BoundFigure, 'measure' | 'cue'> & { readonly measure: null });

/** Nouns that count nothing that a firm has. */
const NOT_HELD: ReadonlySet<string> = new Set([
  ...[
    'share',
    'vote',
    'point',
    'basis point',
    'seat',
    'agreement',
    'proposal',
    'question',
    'minister',
    'country',
    'company',
  ],
]);

/** What a sentence counts beside its measures: branches, customers, jobs. */
function countsOf({ figures, bound }: ReportedSentence): Found[] {
  return figures.flatMap((figure: BusinessFigure): Found[] => {
    const { value } = figure;
    if (value.kind !== 'quantity' || !isCountedNoun(value.unit) || NOT_HELD.has(value.unit))
      return [];
    return bound.some((one) => one.figure === figure) ? [] : [{ figure, value, measure: null }];
  });
}

interface Context {
  readonly draft: Draft;
  readonly told: ReportedSentence;
  readonly parties: readonly EntityRef[];
  readonly base: Period | null;
  readonly kinds: ReadonlySet<string>;
}

/** The key under which a figure meets its like; null where its scope is not settled. */
function scopedBy(found: Found, context: Context): Scoped | null {
  const { measure, value, figure } = found;
  const unit = value.kind === 'quantity' ? value.unit : '';
  if (measure === null) {
    const holder = holderOf(figure, context);
    if (
      isScoped(context.told.cues, figure, 'direct') ||
      isScoped(context.told.cues, figure, 'indirect')
    )
      return null;
    return holder && { key: `count/${unit}/${holder.key}`, scope: holder };
  }
  const slug = measure.takes === 'money' ? `${measure.slug}/${unit}` : measure.slug;
  const { cues, figures } = context.told;
  const isStake = measure.slug === 'stake';
  const family = isStake ? familyBefore(context.told.sentence, cues, figure) : null;
  if (family) return isLeft(cues, figure) ? null : keyed('holding', family);
  const bought = isStake && isBought(cues, figure, figures, context.draft.pack.pack.verbFinal);
  const scope = scopeOf(cues, figure, figures, measure, bought);
  if (scope === undefined) return null;
  switch (measure.of) {
    case 'deal':
      return scopedDeal(slug, scope, found, measure, context);
    case 'stake':
      if (!isStake || isOfOtherFirm(figure, context)) return null;
      return isTraded(context) ? keyed(slug, scope) : null;
    case 'holder': {
      const holder = holderOf(figure, context);
      return holder && keyed(slug, holder);
    }
    case 'period': {
      const holder = holderOf(figure, context);
      const { anchor } = context.draft;
      const { base } = context;
      const period = anchor && periodOf(context.told, found, base, anchor);
      // What two firms earn together is told for a year, whichever.
      if (holder === COMBINED && !period) return keyed(slug, COMBINED);
      return holder && period && keyed(slug, bothOf(holder, periodRef(period)));
    }
  }
}

/** A stake that is told as what somebody holds before or after the deal; in a merger many hold one. */
function heldIn(
  one: Found,
  { told: { cues, figures }, kinds, draft }: Context,
): { readonly found: Found; readonly scoped: Scoped } | null {
  if (one.measure?.slug !== 'stake' || !('cue' in one) || kinds.has('merger')) return null;
  const { verbFinal } = draft.pack.pack;
  const isOffer = cues.some(({ list, slug }) => list === 'scopes' && slug === 'open-offer');
  if (isOffer || isBought(cues, one.figure, figures, verbFinal)) return null;
  const held = heldStake(one, cues, figures, verbFinal);
  return held && { found: held.found, scoped: keyed(held.found.measure.slug, SIDES[held.way]) };
}

/** From 52.8 per cent, 52.8 प्रतिशत से घटकर: what was held before. */
function isLeft(cues: readonly Cue[], { from, to }: BusinessFigure): boolean {
  return cues.some(
    (cue) =>
      cue.list === 'scopes' &&
      ((cue.slug === 'from-before' && cue.to === from) ||
        (cue.slug === 'from-behind' && cue.from === to)),
  );
}

function isOfOtherFirm(figure: BusinessFigure, { told, draft, parties }: Context): boolean {
  return isInAnother(told.sentence, figure, parties, draft.pack.pack.verbFinal);
}

function keyed(slug: string, scope: EntityRef | null): Scoped {
  return { key: scope ? `${slug}/${scope.key}` : slug, scope };
}

/** A penalty of several is told by whom it befalls. */
function scopedDeal(
  slug: string,
  scope: EntityRef | null,
  { figure }: Found,
  measure: BusinessMeasure,
  context: Context,
): Scoped | null {
  if (measure.slug !== 'penalty' || scope || context.parties.length < 2) return keyed(slug, scope);
  const holder = holderOf(figure, context);
  return holder && keyed(slug, holder);
}

/** Whose a figure is: the merged firm's, or a party's. */
function holderOf(
  figure: BusinessFigure,
  { told, parties, draft, kinds }: Context,
): EntityRef | null {
  if (
    isScoped(
      told.cues.filter(({ from }) => from < figure.from),
      figure,
      'combined',
      LONG,
    )
  )
    return COMBINED;
  const isTwoSided = kinds.has('acquisition') || kinds.has('merger');
  const { verbFinal } = draft.pack.pack;
  return (
    holderAt(told.sentence, told.cues, figure, parties, verbFinal, isTwoSided) ??
    holderBefore(told, figure, parties, draft)
  );
}

/** "The company" in a sentence that names no firm is the only one that the sentence before names. */
function holderBefore(
  { sentence, cues, index }: ReportedSentence,
  figure: BusinessFigure,
  parties: readonly EntityRef[],
  { sentences }: Draft,
): EntityRef | null {
  const named = (one: Sentence | undefined): EntityRef[] =>
    (one?.items ?? []).flatMap((item) => {
      const body = senseOf(item, 'organisation')?.entity;
      return body ? [body] : [];
    });
  const isGeneric = cues.some(
    ({ list, slug, from }) => list === 'firms' && slug === 'company' && from < figure.from,
  );
  const before = named(sentences[index - 1]);
  const [first] = before;
  if (!first || !isGeneric || named(sentence).length) return null;
  if (before.some((one) => partyKey(one) !== partyKey(first))) return null;
  return parties.find(({ key }) => key === partyKey(first)) ?? null;
}

/** Tokens between "the merged bank" and what it will have. */
const LONG = 25;

/** Whether a sentence buys or sells, or the report tells of no merger, in which stakes are of many kinds. */
function isTraded({ told, kinds }: Context): boolean {
  return !kinds.has('merger') || told.cues.some(({ list }) => list === 'weak');
}

function claimOf(
  { normal, idOf, attributionAt, anchor }: Draft,
  account: Account,
  told: ReportedSentence,
  found: Found,
  { key, scope }: Scoped,
): Claim {
  const { figure, value, measure } = found;
  const { sentence, index } = told;
  const facet: Facet = {
    key,
    measure: measure && `business/${measure.slug}`,
    unit: measure || value.kind !== 'quantity' ? null : value.unit,
    mode: 'fixed',
    scope,
    beside: null,
    asOf: anchor?.latest ?? null,
  };
  const telling = tellingAt(account, index, figure.at);
  const cue = 'cue' in found && found.cue.list !== 'weak' ? found.cue : null;
  const [from, to] = cue ? reach(told, figure, cue) : [figure.at, figure.at + 1];
  return {
    kind: value.kind === 'duration' ? 'DURATION' : 'QUANTITY',
    subject: { kind: 'event', event: idOf(account), facet },
    value,
    // Not to be sold for so long: what is denied is the sale, not the length.
    modality:
      measure?.slug === 'lock-in'
        ? 'PLANNED'
        : (telling?.frame.clause.modality ?? telling?.frame.modality ?? 'HAPPENED'),
    attribution: attributionAt(index, figure.at),
    evidence: evidenceOfItems(normal, sentence, { from, to }),
    rule: 'figure/of-business',
  };
}

/** The items from a figure to the word for its measure, where they stand near each other. */
function reach(
  { sentence: { items }, figures }: ReportedSentence,
  figure: BusinessFigure,
  cue: { readonly from: number; readonly to: number },
): [number, number] {
  const at = items.findIndex((item) => item.from < cue.to && cue.from < item.to);
  const end = items.findLastIndex((item) => item.from < figure.to);
  const [from, to] = [Math.min(at, figure.at), Math.max(at, end)];
  const holdsOther = figures.some((one) => one !== figure && one.at >= from && one.at <= to);
  return at < 0 || to - from > QUOTED || holdsOther ? [figure.at, figure.at + 1] : [from, to + 1];
}

/** Items: a longer quote would hold what another figure is told of. */
const QUOTED = 4;
