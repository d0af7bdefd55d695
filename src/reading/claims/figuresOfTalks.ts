import { countryOf, isCountry } from '../../languages/entities.js';
import { isOfTalks, type Measure, measureOf } from '../../languages/happenings/measures.js';
import type { Tense } from '../../languages/pack.js';
import { isCurrency } from '../../values/currency.js';
import { fromDay } from '../../values/day.js';
import { timeBounds } from '../../values/edtf.js';
import type { DurationValue, EntityRef, QuantityValue } from '../../values/value.js';
import { SIGNED } from '../occasion.js';
import type { Facet } from '../reading.js';
import { resolveTime } from '../resolveTime.js';
import { type Sentence, senseOf, verbForms } from '../sentence.js';
import type { Draft } from './draft.js';
import { PEOPLE } from './figureScope.js';
import type { ToldFigure } from './toldFigure.js';

/** A figure of the dealings of two countries: what it is of, and which question it answers; null for its equals' alone. */
export interface OfTalks {
  readonly of: Measure | null;
  readonly value: DurationValue | QuantityValue;
  readonly facet: Facet | null;
}

const LENT: ReadonlySet<string> = new Set(['credit', 'grant']);
const MEMBERS: ReadonlySet<string> = new Set(['member', 'delegate', '1']);
/** How far behind a sum the words stand that make it a target. */
const BEHIND = 5;
/** How far from its opening the sum of a sentence stands that goes on about trade. */
const OPENS = 5;
/** How far from a figure of trade the year stands that it is to be reached in. */
const YEAR_REACH = 5;
/** How far before a figure the word stands that makes it a target. */
const TARGET_REACH = 3;
/** Days after which a figure of a year's trade is an old one. */
const OLD = 800;

/** What a figure of the dealings of two countries answers; null where it is of others, or only supposed. */
export function ofTalks(draft: Draft, figure: ToldFigure): OfTalks | null {
  const { value } = figure;
  const sentence = draft.sentences[figure.sentence] as Sentence;
  const modality = draft.clauseAt(figure.sentence, figure.at)?.modality ?? null;
  if (modality === 'DENIED' || modality === 'CANCELLED') return null;
  const facet = (key: string, of: Measure | null, unit: string | null): Facet => ({
    key,
    measure: of?.slug ?? null,
    unit,
    mode: of?.mode ?? 'fixed',
    scope: null,
    beside: null,
    ...(figure.headline && { headline: true as const }),
    asOf: draft.anchor?.latest ?? null,
  });
  const own = figure.of && isOfTalks(figure.of) ? figure.of : null;
  const of = own ?? (carriesTrade(draft, figure) ? measureOf('trade') : null);
  if (!of) {
    if (value.kind !== 'quantity' || !SIGNED.has(value.unit) || isPartOf(sentence, figure.at))
      return { of: null, value, facet: null };
    if (isElsewhere(draft, figure.sentence)) return null;
    const ahead = modality === 'PLANNED' || modality === 'POSSIBLE';
    const key = `signed/${value.unit}/${ahead ? 'planned' : 'past'}`;
    return { of: null, value, facet: facet(key, null, value.unit) };
  }
  // How long two people talked is told of their meeting.
  if (of.takes === 'length') return null;
  if (value.kind !== 'quantity' || of.mode === 'same') return { of: null, value, facet: null };
  if (of.slug === 'delegation') {
    const isCount = PEOPLE.has(value.unit) || MEMBERS.has(value.unit);
    return isCount
      ? { of, value: { ...value, unit: 'delegate' }, facet: facet('delegation', of, 'delegate') }
      : { of: null, value, facet: null };
  }
  // What is lent or given is told beside much else; of trade, a third country's is another's.
  if (namesAnother(draft, sentence))
    return LENT.has(of.slug) ? { of: null, value, facet: null } : null;
  // To raise investment to $5 billion is no target of trade.
  if (of.slug === 'trade-target' && !isOfTrade(draft, figure.sentence))
    return { of: null, value, facet: null };
  const told = of.slug === 'trade' && isGoal(draft, figure) ? measureOf('trade-target') : of;
  const year = yearOf(draft, figure);
  const key = `${told.slug}/${value.unit}${year === null ? '' : `/${year}`}`;
  return { of: told, value, facet: facet(key, told, null) };
}

/** Three pacts of the energy sector: of what the words before say, not of all. */
function isPartOf({ items }: Sentence, at: number): boolean {
  const before = items[at - 1];
  return (
    senseOf(before, 'marker')?.marker === 'genitive' &&
    !senseOf(items[at - 2], 'pair') &&
    !senseOf(items[at - 2], 'place') &&
    !senseOf(items[at - 2], 'time')
  );
}

/** On a journey through several countries: what is signed where the sentence, or else the one before it, names a third. */
function isElsewhere({ occasion, sentences }: Draft, index: number): boolean {
  for (const at of [index, index - 1]) {
    const named = sentences[at]?.items.flatMap(countriesAt) ?? [];
    if (named.length)
      return named.some(({ key }) => !occasion?.countries.some((one) => one.key === key));
  }
  return false;
}

/** The countries that an item names by themselves, as a pair or by an office. */
function countriesAt(item: Sentence['items'][number]): EntityRef[] {
  const pair = senseOf(item, 'pair');
  const place = (senseOf(item, 'place') ?? senseOf(item, 'placeAdjective'))?.entity;
  const of = senseOf(item, 'person')?.office?.of ?? senseOf(item, 'office')?.of ?? null;
  const named = pair ? [...pair.entities] : place ? [place] : of?.type === 'PLACE' ? [of] : [];
  return named.map(countryOf).filter(isCountry);
}

/** Its trade with a third country. */
function namesAnother({ occasion }: Draft, { items }: Sentence): boolean {
  return items.some((item) => {
    const place = (senseOf(item, 'place') ?? senseOf(item, 'placeAdjective'))?.entity;
    return (
      place !== undefined &&
      !occasion?.countries.some(({ key }) => key === place.key || place.within.includes(key))
    );
  });
}

/** Whether a sentence tells of trade, or goes on about that of the one before it. */
function isOfTrade({ sentences }: Draft, index: number): boolean {
  return [index, index - 1].some((at) =>
    sentences[at]?.items.some((item) => isWord(item, 'trade')),
  );
}

const isWord = ({ senses }: Sentence['items'][number], measure: string): boolean =>
  senses.some((sense) => sense.cls === 'measure' && sense.measure === measure);

/** "It was worth $4.2 billion in 2025": the one sum that opens a sentence behind one that tells of trade and of no loan. */
function carriesTrade(
  { sentences, clauseAt }: Draft,
  { sentence, at, value, of }: ToldFigure,
): boolean {
  if (of !== null || value.kind !== 'quantity' || !isCurrency(value.unit) || at > OPENS)
    return false;
  const { items } = sentences[sentence] as Sentence;
  const before = sentences[sentence - 1]?.items ?? [];
  const sums = items.filter((item) => isCurrency(senseOf(item, 'quantity')?.unit ?? ''));
  const isAlone = sums.length === 1 && items.some((item) => senseOf(item, 'time'));
  const isOfSomebody = items
    .slice(0, at)
    .some(({ senses }) => senses.some(({ cls }) => NAMED.has(cls)));
  const modality = clauseAt(sentence, at)?.modality;
  if (isOfSomebody || modality === 'PLANNED' || modality === 'POSSIBLE') return false;
  return (
    isAlone &&
    before.some((item) => isWord(item, 'trade')) &&
    ![...items, ...before].some((item) => OTHER_SUMS.some((one) => isWord(item, one)))
  );
}

/** Whoever is named pays, invests or owes a sum. */
const NAMED: ReadonlySet<string> = new Set(['person', 'office', 'organisation', 'place', 'pair']);

/** What else than trade is told in sums. */
const OTHER_SUMS = ['credit', 'grant', 'exports', 'imports', 'loss'] as const;

/** Whether a figure of trade is to be reached by a time that is still to come. */
function isGoal(draft: Draft, figure: ToldFigure): boolean {
  const { anchor, sentences } = draft;
  const { items } = sentences[figure.sentence] as Sentence;
  // A target of so much for trade; 10 अरब डॉलर के व्यापार का लक्ष्य.
  const named = items
    .slice(Math.max(0, figure.at - TARGET_REACH), figure.at)
    .some((item) => isWord(item, 'trade-target'));
  if (named || isNamedBehind(items, figure.at)) return true;
  return timesNear(draft, figure, 'future').some(({ earliest, latest }) => {
    return anchor !== null && (earliest ?? latest ?? 0) > anchor.latest;
  });
}

/** A $10 billion trade target: only small words stand between the sum, the trade and its target. */
function isNamedBehind(items: Sentence['items'], at: number): boolean {
  let hasTrade = false;
  for (const item of items.slice(at + 1, at + 1 + BEHIND)) {
    if (isWord(item, 'trade')) hasTrade = true;
    else if (isWord(item, 'trade-target')) return hasTrade && verbForms(item).length === 0;
    else if (senseOf(item, 'marker')?.marker !== 'genitive') return false;
  }
  return false;
}

/** The year that a figure is of, where that lies some way back. */
function yearOf(draft: Draft, figure: ToldFigure): number | null {
  const { anchor } = draft;
  const told = timesNear(draft, figure, 'past').find(
    ({ latest }) => anchor !== null && latest !== null && latest < anchor.earliest - OLD,
  );
  return told?.latest == null ? null : fromDay(told.latest).year;
}

/** The times beside a figure in its clause. */
function timesNear(
  { sentences, anchor, clauseAt }: Draft,
  { sentence, at }: ToldFigure,
  tense: Tense,
): TimeBounds[] {
  const clause = clauseAt(sentence, at);
  const [from, to] = [
    Math.max(at - YEAR_REACH, clause?.from ?? 0),
    Math.min(at + YEAR_REACH + 1, clause?.to ?? 0),
  ];
  return (sentences[sentence] as Sentence).items.slice(from, to).flatMap((item) => {
    const time = senseOf(item, 'time')?.time;
    const said = time ? resolveTime(time, anchor, tense) : null;
    return said ? [timeBounds(said)] : [];
  });
}

type TimeBounds = ReturnType<typeof timeBounds>;
