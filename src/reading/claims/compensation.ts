import type { Aside, Payee, Payer } from '../../languages/aside.js';
import type { CompiledPack } from '../../languages/compile.js';
import { kindOfRef } from '../../languages/happenings/kinds.js';
import { isCurrency } from '../../values/currency.js';
import { flatMap } from '../../values/flatMap.js';
import type { EntityRef } from '../../values/value.js';
import { asidesOf, type FoundAside } from '../asides.js';
import { type Sentence, senseOf } from '../sentence.js';
import type { Draft } from './draft.js';
import { isTotal } from './figurePlace.js';
import type { Figure, ToldFigure } from './toldFigure.js';

type Paid = Exclude<Payer, 'government'> | 'abroad';

/** Who pays a sum, and for each of whom. */
interface Grant {
  readonly payer: Paid;
  readonly payee: Payee;
}

const PAYERS: Readonly<Record<Paid, readonly [en: string, hi: string]>> = {
  state: ['state', 'राज्य की ओर से'],
  centre: ['Centre', 'केंद्र की ओर से'],
  railways: ['railways', 'रेलवे की ओर से'],
  company: ['company', 'कंपनी की ओर से'],
  abroad: ['government', 'सरकार की ओर से'],
};

const PAYEES: Readonly<Record<Payee, readonly [en: string, hi: string]>> = {
  dead: ['for each of the dead', 'हर मृतक के लिए'],
  injured: ['for each of the injured', 'हर घायल के लिए'],
  grievous: ['for each of the badly injured', 'हर गंभीर घायल के लिए'],
  slight: ['for each of the slightly injured', 'हर मामूली घायल के लिए'],
};

/** Offices that speak for whoever pays. */
const OF_OFFICE: Readonly<Record<string, Paid>> = {
  'role/chief-minister': 'state',
  'role/prime-minister': 'centre',
  'role/deputy-chief-minister': 'state',
  'role/railway-minister': 'railways',
  'organisation/railway-ministry': 'railways',
  'organisation/prime-ministers-office': 'centre',
};

/** No family is paid more: what is more is for all. */
const MOST = 20_000_000;

/** Families of happenings after which money is paid for those whom they struck. */
const STRUCK: ReadonlySet<string> = new Set(['disaster', 'attack']);

/**
 * Who pays for whom, by the figure of the sum: what a state pays for each of the dead is one question, what a fund pays, or
 * the state for the injured, others. Sums of which that is not said are in none.
 */
export function grantsOf(
  draft: Draft,
  told: readonly ToldFigure[],
): ReadonlyMap<ToldFigure, EntityRef> {
  const grants = new Map<ToldFigure, EntityRef>();
  let last: { readonly sentence: number; readonly grant: Grant } | null = null;
  for (const figure of told.filter(isSum)) {
    const before: Grant | null =
      last !== null && figure.sentence - last.sentence <= 1 ? last.grant : null;
    const sums = told
      .filter((one) => one.sentence === figure.sentence && isSum(one))
      .map(({ at }) => at);
    const found = grantAt(draft, figure, sums, before);
    if (!found) continue;
    const grant = isForeign(figure)
      ? { ...found, payer: found.payer === 'company' ? found.payer : ABROAD }
      : found;
    grants.set(figure, scopeOf(grant));
    last = { sentence: figure.sentence, grant };
  }
  return grants;
}

/** The families of happenings that a sum is paid after, where its sentence tells for whom: each bereaved family will get. */
export function paidFor(
  { pack, happenings }: Draft,
  sentence: Sentence,
  { value }: Figure,
): readonly string[] | undefined {
  const families = [...STRUCK];
  if (value.kind !== 'quantity' || !isCurrency(value.unit)) return undefined;
  const asides = asidesOf(sentence, pack);
  const isTold = payeesOf(asides).length > 0 || asides.some(({ aside }) => isPayer(aside));
  const isPaid = isTold && (value.number ?? MOST) < MOST && happenings.tellsOf(families);
  return isPaid ? families : undefined;
}

/** Whoever gives a sum in the money of another country, it is that country's government. */
const ABROAD: Paid = 'abroad';

function isForeign({ value }: ToldFigure): boolean {
  return value.kind === 'quantity' && value.unit !== 'INR';
}

/** The Centre will give Rs 2 lakh: who is named so pays those whom the disaster struck. */
function isPayer(aside: Aside): boolean {
  return aside.cls === 'payer' && aside.payer !== 'government' && aside.payer !== 'company';
}

function isSum({ value, of, account }: ToldFigure): boolean {
  if (value.kind !== 'quantity' || !isCurrency(value.unit)) return false;
  const [kind] = account.participants;
  if (account.type !== 'happening' || !kind || !STRUCK.has(kindOfRef(kind).family)) return false;
  return (of === null || of.slug === 'compensation') && (value.number ?? MOST) < MOST;
}

function grantAt(
  { sentences, pack }: Draft,
  told: ToldFigure,
  sums: readonly number[],
  before: Grant | null,
): Grant | null {
  const { sentence, at, of } = told;
  const within = sentences[sentence] as Sentence;
  const asides = asidesOf(within, pack);
  if (isTotal(within, at) || asides.some(({ aside }) => aside.cls === 'soFar')) return null;
  const tokenOf = (item: number): number => within.items[item]?.from ?? within.tokens.length;
  const here = tokenOf(at);
  const next = tokenOf(sums.find((one) => one > at) ?? within.items.length);
  const payees = payeesOf(asides);
  const payers = payersOf(within, asides, isForeign(told));
  const { verbFinal } = pack.pack;
  // घायलों को 50 हजार मिलेंगे; राज्य सरकार 4 लाख दे चुकी है: who pays anew does not say for whom.
  const last = tokenOf(sums.findLast((one) => one < at) ?? -1);
  const isAnew = sums.some((one) => one < at) && firstBetween(payers, last, here) !== null;
  const payeesHere = isAnew ? payees.filter((one) => one.at > last) : payees;
  const payee = verbFinal
    ? (lastBefore(payeesHere, here) ?? firstBetween(payees, here, next))
    : (firstBetween(payees, here, endOfPhrase(within, pack, here, next)) ??
      lastBefore(payees, here));
  const led = verbFinal
    ? null
    : firstBetween(
        payers.filter((one) => one.isLedTo),
        here,
        Math.min(next, here + NEAR),
      );
  // Rs 10 lakh for the dead and Rs 2 lakh for the injured was announced by the railways: of every sum before it.
  const byAll =
    verbFinal || lastBefore(payers, here) ? null : (payers.find((one) => one.isLedTo)?.who ?? null);
  const payer =
    led ??
    lastBefore(payers, here) ??
    firstBetween(payers, here, next) ??
    byAll ??
    before?.payer ??
    null;
  if (payer === null || (payee === null && before === null && of === null)) return null;
  // Whoever else pays, and for whom is not said, pays for the dead first.
  const unsaid = before?.payer === payer ? before.payee : 'dead';
  return { payer, payee: payee ?? unsaid };
}

/** Who or for whom, at a token. */
interface Party<Who> {
  readonly who: Who;
  readonly at: number;
}

function lastBefore<Who>(parties: readonly Party<Who>[], at: number): Who | null {
  return parties.findLast((one) => one.at < at)?.who ?? null;
}

function firstBetween<Who>(parties: readonly Party<Who>[], from: number, to: number): Who | null {
  return parties.find((one) => one.at > from && one.at < to)?.who ?? null;
}

/** Tokens: Rs 2 lakh FROM the Prime Minister's fund. */
const NEAR = 8;

/** Where a comma or an "and" ends what stands behind a sum: what follows is of the next one. */
function endOfPhrase(
  { tokens }: Sentence,
  { conjunctions }: CompiledPack,
  from: number,
  to: number,
): number {
  for (let at = from + 1; at < to; at++) {
    const key = tokens[at]?.key ?? '';
    // The comma of 1,00,000 is a token's own; one that stands apart is a mark.
    if (key === ',' || conjunctions.has(key)) return at;
  }
  return to;
}

function payeesOf(asides: readonly FoundAside[]): Party<Payee>[] {
  const told = flatMap(asides, ({ aside, from, to }) =>
    aside.cls === 'payee' ? [{ who: aside.payee, at: from, to }] : [],
  );
  return told.map(({ who, at }, nth) => {
    const before = told[nth - 1];
    const isHow =
      before && before.to >= at - 1 && (before.who === 'grievous' || before.who === 'slight');
    return { who: who === 'injured' && isHow ? before.who : who, at };
  });
}

function payersOf(
  sentence: Sentence,
  asides: readonly FoundAside[],
  isAbroad: boolean,
): (Party<Paid> & { readonly isLedTo: boolean })[] {
  const { items } = sentence;
  const itemAt = (token: number): number =>
    items.findIndex(({ from, to }) => token >= from && token < to);
  const isLedTo = (item: number): boolean =>
    [item - 1, item - 2].some((one) => senseOf(items[one], 'marker') !== null);
  const named = flatMap(asides, ({ aside, from }) => {
    if (aside.cls !== 'payer') return [];
    const item = itemAt(from);
    const whose = aside.payer === 'government' ? ofGovernment(sentence, item) : aside.payer;
    const who = whose ?? (isAbroad ? ABROAD : null);
    return who ? [{ who, at: from, isLedTo: isLedTo(item) }] : [];
  });
  const offices = flatMap(items, (item, at) => {
    const office = senseOf(item, 'person')?.office ?? senseOf(item, 'office');
    const keys = [
      ...(office?.roles ?? []),
      ...[senseOf(item, 'role')?.entity, senseOf(item, 'organisation')?.entity].filter(
        (one) => one !== undefined,
      ),
    ].map(({ key }) => key);
    const known = keys.map((key) => OF_OFFICE[key]).find((one) => one !== undefined);
    const who = known ?? (isAbroad && keys.some(isRole) ? ABROAD : undefined);
    const isNamed = named.some((one) => one.at >= item.from && one.at < item.to);
    return who && !isNamed ? [{ who, at: item.from, isLedTo: isLedTo(at) }] : [];
  });
  return [...named, ...offices].sort((a, b) => a.at - b.at);
}

const isRole = (key: string): boolean => key.startsWith('role/');

/** झारखंड सरकार, the Jharkhand government; a bare government may be any. */
function ofGovernment({ items }: Sentence, at: number): Paid | null {
  const before = items[at - 1];
  const place = (senseOf(before, 'place') ?? senseOf(before, 'placeAdjective'))?.entity;
  return place?.within.at(-1) === 'place/india' && place.within.length <= 2 ? 'state' : null;
}

function scopeOf({ payer, payee }: Grant): EntityRef {
  const [by, whom] = [PAYERS[payer], PAYEES[payee]];
  return {
    key: `${payer}/${payee}`,
    type: 'ORGANISATION',
    names: { en: `${by[0]}, ${whom[0]}`, hi: `${by[1]}, ${whom[1]}` },
    within: [],
    wikidataId: null,
  };
}
