import { isBusiness } from '../../languages/happenings/kinds.js';
import {
  isOfTalks,
  MEASURE_OF_UNIT,
  type Measure,
  measureOf,
} from '../../languages/happenings/measures.js';
import type { Sense } from '../../languages/sense.js';
import { isCurrency } from '../../values/currency.js';
import { timeBounds } from '../../values/edtf.js';
import type { DurationValue, EntityRef, QuantityValue } from '../../values/value.js';
import type { Account } from '../account.js';
import { evidenceOfItems } from '../evidence.js';
import { isCounting, quantityValue } from '../figureValue.js';
import { isOfAnotherMission } from '../matters/mission.js';
import { isOfThePast } from '../matters/source.js';
import type { Claim, Facet } from '../reading.js';
import { resolveTime } from '../resolveTime.js';
import { endsInMark, itemsWith, keyOf, type Sentence, senseOf, verbForms } from '../sentence.js';
import { alsoCounted } from './alsoCounted.js';
import { businessFigures } from './business.js';
import { grantsOf, paidFor } from './compensation.js';
import { asContest, earlierYear, inYear, phaseOf, winnerOf } from './contest.js';
import type { ClaimRule, Draft } from './draft.js';
import { bondAt, durationValue } from './duration.js';
import { holderOf, partyOf, takingPart } from './figureHolder.js';
import {
  agencyOf,
  distanceFrom,
  isOfEvent,
  isSumOfAll,
  onlyAgency,
  placeOfFigure,
  sumOf,
} from './figurePlace.js';
import { countOf, exactly, HighestCounts, OTHERS, PEOPLE, takes } from './figureScope.js';
import { isOfAftershock, isStrongest, mainShock, SHOCK } from './figureShock.js';
import { bindFigures, isPart, type MeasureWord } from './figuresInSentence.js';
import { ofTalks } from './figuresOfTalks.js';
import {
  asPenalties,
  elidedTerms,
  groupCounts,
  isPenal,
  suffererFinder,
  suffererScope,
} from './penalties.js';
import { placedCounts } from './placedCounts.js';
import type { Sufferers } from './sufferer.js';
import { type Bound, type Figure, type ToldFigure, tellingAt } from './toldFigure.js';

/**
 * Asserts the figures that an article gives of a happening (`figure/of-measure`): the dead, the magnitude, the price.
 * A figure belongs to the measure word nearest to it that takes its unit; one without a measure is only brought
 * together with its equals (`figure/counted`), since nothing says what it leaves out.
 */
export const figureClaims: ClaimRule = (draft) => {
  const business = businessFigures(draft);
  let last: Bound | null = null;
  const sufferers = suffererFinder(draft);
  const told = draft.sentences.flatMap((sentence, index): ToldFigure[] => {
    const stated = sentence.question ? statedIn(sentence, index) : sentence.items.length;
    if (stated === 0) return [];
    const figures = toldIn(draft, sentence, index, last, sufferers).filter(
      ({ at }) => at < stated && !business.isRead(index, at),
    );
    last = figures.findLast(({ of }) => of?.takes === 'people') ?? last;
    return figures;
  });
  const figures = placedCounts(told);
  const counts = new HighestCounts(figures);
  const grants = grantsOf(draft, figures);
  const others = figures.flatMap((figure): Claim[] => {
    if (figure.account === draft.occasion?.account) {
      const told = ofTalks(draft, figure);
      const facet = told && (told.facet ?? counted(draft, figure));
      if (facet) return [claimOf(draft, { ...figure, ...told, of: told.of }, facet)];
      draft.trace?.miss(figure.sentence, figure.words, 'FIGURE_OF_ANOTHER');
      return [];
    }
    const grant = grants.get(figure);
    // Who only tells the sum meets those who tell whose it is by the sum alone.
    if (grant)
      return [granted(draft, figure, grant), counted(draft, figure)].flatMap((facet) =>
        facet ? [claimOf(draft, figure, facet)] : [],
      );
    const facet = figure.of
      ? measured(draft, figure, figure.of, counts, sufferers)
      : counted(draft, figure);
    if (facet) return [claimOf(draft, figure, facet)];
    const why =
      figure.of?.mode === 'fixed' && !figure.of.byHolder ? 'LOWER_COUNT' : 'FIGURE_WITHOUT_UNIT';
    draft.trace?.miss(figure.sentence, figure.words, why);
    return [];
  });
  return [...business.claims, ...others, ...groupCounts(draft, told, sufferers)];
};

/** Nine pacts: what did the visit bring? A headline states what stands before the colon of its question. */
function statedIn(sentence: Sentence, index: number): number {
  if (index > 0) return 0;
  return sentence.items.findIndex((item) => keyOf(sentence, item) === ':') + 1;
}

/** A bus has no epicentre: a measure of some kinds is no other's. */
function isOfKinds({ tellings }: Account, kinds: readonly string[]): boolean {
  return tellings.some(
    ({
      frame: {
        participants: [kind],
      },
    }) => kinds.some((one) => kind?.key === `event/${one}`),
  );
}

/** The figures of a sentence. `before`: the count last told, whose parts a sentence may go on to tell (इनमें 18 महिलाएं). */
function toldIn(
  draft: Draft,
  sentence: Sentence,
  index: number,
  before: Bound | null,
  sufferers: Sufferers,
): ToldFigure[] {
  const found = elidedTerms(figuresOf(sentence), sentence);
  const carried = index > 0 && isPenal(draft.sentences[index - 1] as Sentence);
  const { verbFinal } = draft.pack.pack;
  const near = bindFigures(found, measuresOf(sentence, draft), sentence, draft.pack);
  const counts = asContest(wholes(near, sentence), sentence, verbFinal);
  const bound = asPenalties(counts, sentence, index, sufferers, carried);
  const headline = index === 0 && !endsInMark(sentence);
  const goesOn = itemsWith(sentence, 'ofThem').length > 0;
  const figures = bound.map((figure) =>
    goesOn && figure.measure === null && isPart(figure)
      ? { ...figure, measure: before?.measure ?? null }
      : figure,
  );
  return alsoCounted(figures, sentence).flatMap((figure): ToldFigure[] => {
    const slug = figure.measure ?? measureOfKind(draft, figure);
    const told = slug === null ? null : measureIn(draft, slug);
    const word = told?.slug === 'magnitude' && isOfAftershock(sentence, figure.at) ? SHOCK : told;
    // Nothing else asks for the time in which something is due.
    if (figure.due && word === null) return [];
    const found =
      (word === SHOCK ? mainShock(draft) : null) ??
      ((word && isOfTalks(word) && draft.occasion?.account) || null) ??
      (word && matterOf(draft, sentence, index, figure.at, word)) ??
      (word?.of && draft.happenings.near(index, figure.at, word.of)) ??
      draft.happenings.near(index, figure.at, word?.families ?? paidFor(draft, sentence, figure)) ??
      (word === null && figure.value.kind === 'quantity'
        ? (draft.occasion?.account ?? meetingNear(draft, index))
        : null);
    const nothing = { of: null, scope: null, place: null, part: null };
    // A measure of another kind of news, in a report of business: an earlier fine.
    const report =
      !found && word ? draft.accounts.find((one) => isReportOfBusiness(one)) : undefined;
    if (report) return [{ ...figure, sentence: index, headline, account: report, ...nothing }];
    const account = found;
    if (word?.kinds && account && !isOfKinds(account, word.kinds))
      return [{ ...figure, sentence: index, headline, account, ...nothing }];
    if (
      !account ||
      (word && !isOfTalks(word) && isDated(account) && isOfAnother(draft, sentence, account))
    ) {
      draft.trace?.miss(
        index,
        figure.words,
        account ? 'FIGURE_OF_ANOTHER' : 'FIGURE_WITHOUT_EVENT',
      );
      return [];
    }
    const unit = figure.value.kind === 'quantity' ? figure.value.unit : null;
    const part =
      word?.takes === 'people' &&
      word.slug !== 'delegation' &&
      unit !== null &&
      unit !== '1' &&
      !PEOPLE.has(unit)
        ? unit
        : null;
    // Whose bodies were found were killed: parts of the one are parts of the other.
    const of = word && closerMeasure(word, part, sentence, account, figure, figures);
    const isCount = of?.takes === 'people';
    const place = isCount
      ? placeOfFigure(draft.sentences, index, figure, draft.pack.pack.verbFinal)
      : null;
    const elsewhere = place && !isOfEvent(place, account) ? place : null;
    const scope = isCount ? (sumOf(sentence, figure.at) ?? elsewhere) : null;
    return [{ ...figure, sentence: index, headline, account, of, scope, place, part }];
  });
}

/** What a figure is of, by what stands beside it or by what it is told of. */
function closerMeasure(
  word: Measure,
  part: string | null,
  sentence: Sentence,
  { tellings }: Account,
  { at }: Bound,
  figures: readonly Bound[],
): Measure | null {
  const beside = (measure: string): boolean =>
    sentence.items.some((item) =>
      item.senses.some((one) => one.cls === 'measure' && one.measure === measure),
    );
  switch (word.slug) {
    case 'aboard': {
      // 30 सवारियों के लिए बनी, licensed to carry only 30 passengers: so many could be on board.
      const near = sentence.items.slice(Math.max(at - 3, 0), at + 5);
      const isMeant = near.some(({ senses }) =>
        senses.some((one) => one.cls === 'measure' && one.measure === 'capacity'),
      );
      // Carrying 80 passengers against a capacity of 40: that word has a figure of its own.
      const isTaken = figures.some(({ measure }) => measure === 'capacity');
      return isMeant && !isTaken ? measureOf('capacity') : word;
    }
    case 'bodies':
      // Whose bodies were found were killed: parts of the one are parts of the other.
      if (part) return measureOf('killed');
      return beside('returned') ? measureOf('returned') : word;
    case 'seats':
      return beside('projection') ? measureOf('projection') : word;
    case 'depth':
      return tellings.some(({ frame }) => SHAKES.has(frame.participants[0]?.key ?? ''))
        ? word
        : measureOf('fall');
    case 'report-given':
      return beside('report-due') ? measureOf('report-due') : null;
    default:
      return word;
  }
}

/** Happenings that have a depth of their own. */
const SHAKES: ReadonlySet<string> = new Set(['event/earthquake', 'event/aftershock']);

/** What a court awards is one sum; what a state pays after a disaster differs by whom it is paid to. */
function measureIn({ matters, happenings }: Draft, slug: string): Measure {
  const inCourt = slug === 'compensation' && matters.of('trial') !== null;
  const isCalamity = happenings.all.some(({ participants: [kind] }) =>
    kind?.within.includes('event/disaster'),
  );
  return measureOf(inCourt && !isCalamity ? 'award' : slug);
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

/** The matter that a figure is of, unless its words put it elsewhere: another case, a sentence of years ago. */
function matterOf(
  { matters, happenings, anchor, sentences }: Draft,
  sentence: Sentence,
  index: number,
  at: number,
  word: Measure,
): Account | null {
  const matter = word.matter ? matters.of(word.matter) : null;
  if (!matter || sentence.items.some((item) => senseOf(item, 'elsewhere'))) return null;
  if (word.matter === 'mission') return isOfAnotherMission(sentences, sentence) ? null : matter;
  const local = word.matter === 'trial' ? happenings.near(index, at, ['judgment']) : null;
  return local && isOfThePast(local, anchor) ? null : matter;
}

/** A year in a report of a case is that of its crime as often as not; that of an election is its own scope. */
function isDated({ participants: [kind] }: Account): boolean {
  return kind?.key !== 'event/trial' && kind?.key !== 'event/contest';
}

/** The meeting, visit or gathering last told of before a figure, or first behind it: four agreements were signed. */
function meetingNear({ accounts }: Draft, sentence: number): Account | null {
  const first = (account: Account): number => account.tellings[0]?.frame.sentence ?? 0;
  const others = accounts.filter(({ type }) => type !== 'happening');
  return others.findLast((account) => first(account) <= sentence) ?? others[0] ?? null;
}

function isReportOfBusiness({ type, participants: [kind] }: Account): boolean {
  return type === 'happening' && kind !== undefined && isBusiness(kind);
}

/** "In 2021 seventeen had died there": what a sentence dates elsewhere, or tells of the shocks that followed, is another's. */
function isOfAnother({ anchor }: Draft, { items }: Sentence, account: Account): boolean {
  const own = account.edtf && timeBounds(account.edtf);
  return items.some((item) => {
    const time = senseOf(item, 'time')?.time;
    const said = time ? resolveTime(time, anchor, null) : null;
    if (!said) return false;
    const { earliest, latest } = timeBounds(said);
    const near = own || (anchor && { earliest: anchor.earliest, latest: anchor.latest });
    if (!near || near.earliest === null || latest === null || earliest === null) return false;
    return latest < near.earliest - LONG_BEFORE;
  });
}

/** Days. */
const LONG_BEFORE = 60;

function claimOf(
  { normal, sentences, idOf, attributionAt, clauseAt }: Draft,
  told: ToldFigure,
  facet: Facet,
): Claim {
  const { account, sentence, at, words, value, of } = told;
  return {
    kind: value.kind === 'duration' ? 'DURATION' : 'QUANTITY',
    subject: { kind: 'event', event: idOf(account), facet },
    value: value.kind === 'quantity' && of && !isOfTalks(of) ? asMeasured(value, of) : value,
    modality: account.tellings.length
      ? modalityAt(account, sentence, at)
      : (clauseAt(sentence, at)?.modality ?? 'HAPPENED'),
    attribution: attributionAt(sentence, at),
    evidence: evidenceOfItems(normal, sentences[sentence] as Sentence, words),
    rule: of ? 'figure/of-measure' : 'figure/counted',
  };
}

/** Words for one thing that a measure counts come to one unit: गाड़ियां are trains or fire engines. */
function asMeasured(value: QuantityValue, { takes }: Measure): QuantityValue {
  if (takes === 'people') return countOf(value);
  if (takes === 'trains' && value.unit === 'vehicle') return { ...value, unit: 'train' };
  if (takes === 'magnitude') return { ...value, unit: 'magnitude' };
  if (takes === 'seats' && value.unit === '1') return { ...value, unit: 'seat' };
  return takes === 'engines' ? { ...value, unit: 'fire engine' } : value;
}

function modalityAt(account: Account, sentence: number, at: number): Claim['modality'] {
  const telling = tellingAt(account, sentence, at);
  return telling?.frame.clause.modality ?? telling?.frame.modality ?? 'HAPPENED';
}

/** The figures of a sentence: what is counted or measured, lengths of time, and bare numbers. */
function figuresOf(sentence: Sentence): Figure[] {
  return withCurrency(figuresAlone(sentence), sentence);
}

/** चार-चार लाख और घायलों को एक-एक लाख रुपये: thousands told without a currency are of the sum behind them. */
function withCurrency(figures: readonly Figure[], sentence: Sentence): Figure[] {
  return figures.map((figure, nth) => {
    const next = figures[nth + 1]?.value;
    const { value, at } = figure;
    if (value.kind !== 'quantity' || value.unit !== '1' || next?.kind !== 'quantity') return figure;
    const apart = (figures[nth + 1]?.at ?? 0) - at;
    const isRound = value.number !== null && value.number >= 1000 && value.number % 1000 === 0;
    if (!isCurrency(next.unit) || !isRound || apart > NEXT_SUM) return figure;
    const verbs = sentence.items.slice(at + 1, at + apart).some((item) => verbForms(item).length);
    return verbs ? figure : { ...figure, value: { ...value, unit: next.unit } };
  });
}

/** Items. */
const NEXT_SUM = 7;

function figuresAlone(sentence: Sentence): Figure[] {
  return sentence.items.flatMap((item, at): Figure[] => {
    if (!item.senses.length) return [];
    const due = dueIn(item.senses);
    if (due) return [{ at, value: due, due: true }];
    // Times have questions of their own, and so has the age of a bond.
    if (senseOf(item, 'time') || senseOf(item, 'clock')) return [];
    const value = figureAt(item.senses, sentence, at);
    return value && !bondAt(sentence, at) ? [{ at, value }] : [];
  });
}

/** The length of a time that runs from publication on: within 30 days. */
function dueIn(senses: readonly Sense[]): DurationValue | null {
  for (const sense of senses) {
    const time = sense.cls === 'time' || sense.cls === 'period' ? sense.time : null;
    const isDue =
      (time?.form === 'lasting' && time.shift === 1) ||
      (time?.form === 'offset' && time.from === null && time.ahead === true);
    const [length, ...more] = isDue ? time.lengths : [];
    if (length) return durationValue({ cls: 'duration', ...length, approximate: false, more });
  }
  return null;
}

function figureAt(
  senses: readonly Sense[],
  sentence: Sentence,
  at: number,
): DurationValue | QuantityValue | null {
  for (const sense of senses) {
    if (sense.cls === 'quantity') return quantityValue(sense);
    if (sense.cls === 'duration') return durationValue(sense);
    if (sense.cls === 'number' && isCounting(sentence, at))
      return quantityValue({
        cls: 'quantity',
        n: sense.n,
        unit: countedNear(sentence, at) ?? '1',
        bound: 'exact',
      });
  }
  return null;
}

/** मंत्री कुल 8, seven Indian experiments: what a bare number counts, a word or two from it. */
function countedNear(sentence: Sentence, at: number): string | null {
  const [before, two] = [sentence.items[at - 1], sentence.items[at - 2]];
  if (senseOf(before, 'total')) return senseOf(two, 'counted')?.unit ?? null;
  const [next, then] = [sentence.items[at + 1], sentence.items[at + 2]];
  return senseOf(next, 'placeAdjective') ? (senseOf(then, 'counted')?.unit ?? null) : null;
}

/** Convicts counted without a word for all of them may be some; 31 OF 43 accused tells how many were charged, too. */
function wholes(figures: readonly Bound[], sentence: Sentence): Bound[] {
  const { items } = sentence;
  return figures.map((figure, nth) => {
    if (isWholeOf(items, figure, figures[nth - 1], figures[nth + 1]))
      return { ...figure, measure: 'charged', words: { from: figure.at, to: figure.at + 1 } };
    const unit = figure.value.kind === 'quantity' ? figure.value.unit : null;
    const isOwn = figure.words.to - figure.words.from === 1;
    if (unit !== 'convict' || figure.measure !== 'convicted' || !isOwn) return figure;
    return isAllOfThem(items, figure.at) ? figure : { ...figure, measure: null };
  });
}

/** 43 में से 31, 31 of the 43: of so many accused so many were convicted or cleared. */
function isWholeOf(
  items: Sentence['items'],
  { at, value, words, measure }: Bound,
  before: Bound | undefined,
  after: Bound | undefined,
): boolean {
  const marker = (item: number): string | null => senseOf(items[item], 'marker')?.marker ?? null;
  const isFree = measure === null || (measure !== 'charged' && words.to - words.from > 1);
  if (value.kind !== 'quantity' || !ACCUSED.has(value.unit) || !isFree) return false;
  const leads = after && VERDICTS.has(after.measure ?? '') && after.at - at <= 4;
  if (leads && marker(at + 1) === 'in' && marker(at + 2) === 'with') return true;
  if (!before || !VERDICTS.has(before.measure ?? '') || at - before.at > 3) return false;
  return (
    marker(at - 1) === 'genitive' ||
    (marker(at - 2) === 'genitive' && !!senseOf(items[at - 1], 'article'))
  );
}

const ACCUSED: ReadonlySet<string> = new Set(['1', 'person', 'accused']);
const VERDICTS: ReadonlySet<string> = new Set(['convicted', 'acquitted']);

/** कुल 31 दोषियों, the 31 convicts, मामले के 31 दोषियों. */
function isAllOfThem(items: Sentence['items'], at: number): boolean {
  const before = items[at - 1];
  return (
    senseOf(before, 'total') !== null ||
    senseOf(before, 'every') !== null ||
    senseOf(before, 'article')?.definite === true ||
    senseOf(before, 'demonstrative') !== null ||
    senseOf(before, 'marker')?.marker === 'genitive'
  );
}

/** The measure words of a sentence, where they stand; a unit that is a measure by itself is one too (the 27 dead). */
function measuresOf(sentence: Sentence, draft: Draft): MeasureWord[] {
  return sentence.items.flatMap((item, at) => {
    if (!item.senses.length) return [];
    const measures = item.senses.flatMap((sense) => {
      if (sense.cls === 'measure') return [sense.measure];
      const isUnit = sense.cls === 'quantity' || sense.cls === 'counted';
      return (isUnit && MEASURE_OF_UNIT[sense.unit]) || [];
    });
    const some = measures.filter((slug) => isToldOf(slug, draft));
    return some.length ? [{ at, measures: some }] : [];
  });
}

/** Tonnes without a word for what weighs them are of the craft, where a launch is told of. */
function measureOfKind({ happenings }: Draft, { value }: Bound): string | null {
  const isCraft = takes('weight', value) && happenings.tellsOf(['launch']);
  return isCraft ? 'mass' : null;
}

/** A length is of nothing that the article does not tell of: given five years, given five days to report. */
function isToldOf(slug: string, { happenings, matters, occasion }: Draft): boolean {
  const measure = measureOf(slug);
  const { takes, families, kinds, matter } = measure;
  if (isOfTalks(measure)) return occasion !== null;
  if (kinds && !happenings.all.some((account) => isOfKinds(account, kinds))) return false;
  if (takes === 'people' || takes === 'money' || !families || (matter && matters.of(matter)))
    return true;
  return happenings.tellsOf(families);
}

/** What a measured figure answers. A part, or what is told beside a count, is asked beside that count. */
function measured(
  draft: Draft,
  figure: ToldFigure,
  of: Measure,
  counts: HighestCounts,
  sufferers: Sufferers,
): Facet | null {
  const { value, part } = figure;
  const within = draft.sentences[figure.sentence] as Sentence;
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
  if (of.bySufferer && !total && !suffering) return counted(draft, figure);
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
function granted({ anchor }: Draft, { value }: ToldFigure, scope: EntityRef): Facet {
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
  if (of.takes === 'distance' && of.byPlace) return distanceFrom(sentence, figure.at, verbFinal);
  return of.byPlace ? placeOfFigure(sentences, figure.sentence, figure, verbFinal) : null;
}

/** A magnitude by nobody named may be that of an agency; so many bodies may be the dead. */
function joinsOf(of: Measure, key: string, scope: EntityRef | null): string | null {
  if (of.byAgency) return scope ? null : `${key}/`;
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
function counted(draft: Draft, figure: ToldFigure): Facet | null {
  const { value, sentence, at } = figure;
  // The missing are as many whatever they are called.
  const ofPeople = figure.of?.takes === 'people' && value.kind === 'quantity' ? figure.of : null;
  const unit = ofPeople?.slug ?? (value.kind === 'quantity' ? value.unit : 'duration');
  if (unit === OTHERS) return null;
  const within = draft.sentences[sentence] as Sentence;
  const holder = unit === '1' ? holderOf(within, at) : null;
  if (unit === '1' && !holder) return null;
  const taking = takingPart(figure);
  if (taking)
    return {
      key: `count/${unit}/${taking}`,
      measure: null,
      unit,
      mode: 'fixed',
      scope: null,
      beside: null,
      asOf: draft.anchor?.latest ?? null,
    };
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
