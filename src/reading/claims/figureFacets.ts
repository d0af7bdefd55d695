import type { Measure } from '../../languages/happenings/measures.js';
import type { EntityRef } from '../../values/value.js';
import type { Facet } from '../reading.js';
import { type Sentence, senseOf } from '../sentence.js';
import { earlierYear, inYear, phaseOf, winnerOf } from './contest.js';
import type { Draft } from './draft.js';
import { holderOf, partyOf, takingPart } from './figureHolder.js';
import { agencyOf, distanceFrom, isSumOfAll, onlyAgency, placeOfFigure } from './figurePlace.js';
import { exactly, type HighestCounts, isOfKinds, OTHERS } from './figureScope.js';
import { isStrongest, SHOCK } from './figureShock.js';
import { inquiryOf } from './inquiry.js';
import { suffererScope } from './penalties.js';
import { plainFacet } from './plainFacet.js';
import type { Sufferers } from './sufferer.js';
import type { ToldFigure } from './toldFigure.js';

/** What a measured figure answers. A part, or what is told beside a count, is asked beside that count. */
export function measured(
  draft: Draft,
  figure: ToldFigure,
  of: Measure,
  counts: HighestCounts,
  sufferers: Sufferers,
): Facet | null {
  const { value, part } = figure;
  const within = draft.sentences[figure.sentence] as Sentence;
  // What an agency said first is no rival of what it says since.
  if (of.byAgency && isProvisional(draft, figure)) return counted(draft, figure);
  const year =
    of.matter === 'contest' ? earlierYear(within, figure.at, draft.pack, draft.anchor) : null;
  const named = of.byHolder
    ? partyOf(within, figure.at, draft.pack.pack.verbFinal)
    : of.byPerson
      ? winnerOf(within, figure.at, draft.pack, draft.whole)
      : null;
  const holder =
    (named && inYear(named, year)) ??
    (of.byPhase && year === null ? phaseOf(draft.sentences, figure.sentence) : null) ??
    (of.byStuff ? stuffNear(within, figure.at) : null);
  const total = of.takes === 'money' && isSumOfAll(within, figure.at);
  const suffering =
    of.bySufferer && !total ? suffererScope(sufferers.of(figure.sentence, figure.at), value) : null;
  if (of.mode === 'same' || ((of.byHolder || of.byPerson || of.byStuff) && !holder))
    return counted(draft, figure);
  // So many stand in one seat, in one phase, in all.
  const isUnscoped = of.slug === 'candidates' && !holder;
  if ((year !== null && !holder) || isUnscoped) return counted(draft, figure);
  // Whom nobody can tell, "his wife", may be somebody whom other sources name with the same term.
  if (of.bySufferer && !total && !suffering) return joining(counted(draft, figure), of);
  // Fewer bodies than dead were found by somebody, or somewhere.
  const dead =
    of.slug === 'bodies' ? counts.of(figure.account, 'killed', null, figure.scope) : null;
  if (dead !== null && value.kind === 'quantity' && (value.number ?? dead) < dead)
    return counted(draft, figure);
  const whole = part ? of.slug : (of.beside ?? null);
  const beside = whole === null ? null : besideOf(figure, whole, counts);
  const unit = value.kind === 'quantity' ? value.unit : null;
  // Sums of two currencies are two figures, not two answers.
  const currency = of.takes === 'money' && unit ? `/${unit}` : '';
  const { verbFinal } = draft.pack.pack;
  const scope = holder ?? suffering?.scope ?? figure.scope ?? scopeOf(draft, figure, of);
  // A flood has many rivers, an accident one.
  if (of.byDay && !scope && isOfKinds(figure.account, ['flood', 'storm']))
    return counted(draft, figure);
  if (of.byPlace === 'only' && !scope) return counted(draft, figure);
  if (of === SHOCK && !isStrongest(within, figure.at, verbFinal)) return weakerShock(draft, figure);
  const sum = total ? 'total' : null;
  const day = of.byDay ? String(draft.anchor?.latest ?? '') : null;
  const told = [of.slug, part, suffering?.key ?? scope?.key ?? null, sum, day]
    .filter((one) => one !== null)
    .join('/');
  const key = `${told}${currency}`;
  // Of two counts in one article the lower is the older, or a part: nothing says of when.
  const isNow = part !== null || counts.isHighest(figure);
  if (!isNow && of.mode === 'fixed' && of.takes === 'people') return null;
  return {
    key: beside === null ? key : `${key}@${beside}`,
    measure: of.slug,
    unit: part,
    mode: beside === null ? of.mode : 'fixed',
    scope,
    beside,
    ...(figure.place && !scope && { place: figure.place }),
    ...(joinsOf(of, told, scope) && { joins: joinsOf(of, told, scope) as string }),
    ...(figure.headline && { headline: true }),
    asOf: isNow ? (draft.anchor?.latest ?? null) : null,
  };
}

function joining(facet: Facet | null, { slug }: Measure): Facet | null {
  return facet && { ...facet, joins: `${slug}/` };
}

/** One of the shocks that followed: it meets its equals alone, and the strongest where that was as strong. */
function weakerShock({ anchor }: Draft, { value }: ToldFigure): Facet {
  return {
    key: `same/${SHOCK.slug}=${exactly(value)}`,
    measure: SHOCK.slug,
    unit: null,
    mode: 'same',
    scope: null,
    beside: null,
    joins: SHOCK.slug,
    asOf: anchor?.latest ?? null,
  };
}

/** What somebody pays for each of those whom a disaster struck. */
export function granted({ anchor }: Draft, { value }: ToldFigure, scope: EntityRef): Facet {
  const currency = value.kind === 'quantity' ? value.unit : '';
  return {
    key: `compensation/${scope.key}/${currency}`,
    measure: 'compensation',
    unit: null,
    mode: 'fixed',
    scope,
    beside: null,
    asOf: anchor?.latest ?? null,
  };
}

/** By whom or where something was measured. */
function scopeOf(draft: Draft, figure: ToldFigure, of: Measure): EntityRef | null {
  const { sentences, pack } = draft;
  const { verbFinal } = pack.pack;
  const sentence = sentences[figure.sentence] as Sentence;
  if (of.byAgency) return agencyOf(sentence, figure.at, verbFinal) ?? onlyAgency(sentences);
  if (of.byInquiry) return inquiryOf(draft, figure.sentence, figure.at);
  if (of.takes === 'distance' && of.byPlace) return distanceFrom(sentence, figure.at, verbFinal);
  return of.byPlace ? placeOfFigure(sentences, figure.sentence, figure, verbFinal) : null;
}

/** A magnitude by nobody named may be that of an agency, a report's time that of an inquiry; so many bodies may be the dead. */
function joinsOf(of: Measure, key: string, scope: EntityRef | null): string | null {
  if (of.byAgency || of.byInquiry) return scope ? null : `${key}/`;
  return of.slug === 'bodies' ? key.replace(of.slug, 'killed') : null;
}

/** The count beside which one is told: the dead, or the bodies that were found where no dead are counted. */
function besideOf(
  { account, scope }: ToldFigure,
  whole: string,
  counts: HighestCounts,
): number | null {
  const beside = counts.of(account, whole, null, scope);
  return beside ?? (whole === 'killed' ? counts.of(account, 'bodies', null, scope) : null);
}

/** A figure whose scope nothing tells meets its equals alone; how many took part is asked by whether they have. */
export function counted(draft: Draft, figure: ToldFigure): Facet | null {
  const { value, sentence, at } = figure;
  // The missing are as many whatever they are called.
  const ofPeople = figure.of?.takes === 'people' && value.kind === 'quantity' ? figure.of : null;
  const unit = ofPeople?.slug ?? (value.kind === 'quantity' ? value.unit : 'duration');
  if (unit === OTHERS) return null;
  const within = draft.sentences[sentence] as Sentence;
  const holder = unit === '1' ? holderOf(within, at) : null;
  if (unit === '1' && !holder) return null;
  const taking = takingPart(figure);
  if (taking) return { ...plainFacet(draft, `count/${unit}/${taking}`), unit };
  return {
    key: `same/${unit}=${exactly(value)}${holder ? `/${holder.key}` : ''}`,
    measure: null,
    unit: value.kind === 'quantity' && !ofPeople ? unit : null,
    mode: 'same',
    scope: holder,
    beside: null,
    asOf: draft.anchor?.latest ?? null,
  };
}

/** What a weight or a sum is of: 40 kilograms OF HEROIN; the nearest in the sentence. */
function stuffNear({ items }: Sentence, at: number): EntityRef | null {
  for (let apart = 1; apart <= STUFF_REACH; apart++)
    for (const item of [at + apart, at - apart]) {
      const stuff = senseOf(items[item], 'stuff');
      if (stuff) return stuff.entity;
    }
  return null;
}

/** Items. */
const STUFF_REACH = 8;

/** Whether words before a figure say that it was the first to be given: "initially reported a magnitude of 7.1". */
function isProvisional({ sentences, clauseAt }: Draft, { sentence, at }: ToldFigure): boolean {
  const from = clauseAt(sentence, at)?.from ?? 0;
  const before = sentences[sentence]?.items.slice(Math.max(from, at - PROVISIONAL_REACH), at);
  return before?.some((item) => senseOf(item, 'provisional') !== null) ?? false;
}

/** Items. */
const PROVISIONAL_REACH = 7;
