import { isBusiness, kindOfRef } from '../../languages/happenings/kinds.js';
import {
  isOfTalks,
  MEASURE_OF_UNIT,
  type Measure,
  measureOf,
} from '../../languages/happenings/measures.js';
import type { Sense } from '../../languages/sense.js';
import { flatMap } from '../../values/flatMap.js';
import type { QuantityValue } from '../../values/value.js';
import type { Account } from '../account.js';
import { countsOfPlaces } from '../countedPlaces.js';
import { evidenceOfItems } from '../evidence.js';
import { isOfAnotherMission } from '../matters/mission.js';
import { isOfThePast } from '../matters/source.js';
import type { Claim, Facet } from '../reading.js';
import {
  endsInMark,
  itemsWith,
  itemsWithAny,
  keyOf,
  type Sentence,
  senseOf,
  tellsOf,
  verbForms,
} from '../sentence.js';
import { allAboard } from './allAboard.js';
import { alsoCounted, risenTo } from './alsoCounted.js';
import { businessFigures } from './business.js';
import { grantsOf, paidFor } from './compensation.js';
import { asContest } from './contest.js';
import type { ClaimRule, Draft } from './draft.js';
import { counted, granted, measured } from './figureFacets.js';
import { isOfAnother, isOfYears } from './figureOfAnother.js';
import { isInEvent, isOfEvent, placeOfFigure, sumOf } from './figurePlace.js';
import { CALLINGS, countOf, HighestCounts, isOfKinds, PEOPLE, takes } from './figureScope.js';
import { isOfAftershock, mainShock, SHOCK, withMagnitudes } from './figureShock.js';
import { figuresOf } from './figuresAlone.js';
import { bindFigures, isPart, isWithin, type MeasureWord, withPart } from './figuresInSentence.js';
import { ofTalks } from './figuresOfTalks.js';
import { isOfWhich, wholes } from './figureWholes.js';
import { isInCraft } from './inCraft.js';
import { withNamed } from './namedAndOthers.js';
import { asPenalties, elidedTerms, groupCounts, isPenal, suffererFinder } from './penalties.js';
import { placedCounts } from './placedCounts.js';
import type { Sufferers } from './sufferer.js';
import { targetYearClaims } from './targetYear.js';
import { type Bound, type ToldFigure, tellingAt } from './toldFigure.js';

/**
 * Asserts the figures that an article gives of a happening (`figure/of-measure`): the dead, the magnitude, the price.
 * A figure belongs to the measure word nearest to it that takes its unit; one without a measure is only brought
 * together with its equals (`figure/counted`), since nothing says what it leaves out.
 */
export const figureClaims: ClaimRule = (draft) => {
  const business = businessFigures(draft);
  let last: Bound | null = null;
  const sufferers = suffererFinder(draft);
  const told = flatMap(draft.sentences, (sentence, index): ToldFigure[] => {
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
  const others = flatMap(figures, (figure): Claim[] => {
    if (figure.account === draft.occasion?.account) {
      const told = ofTalks(draft, figure);
      const facet = told && (told.facet ?? counted(draft, figure));
      if (facet)
        return [
          claimOf(draft, { ...figure, ...told, of: told.of }, facet),
          ...(told.of?.slug === 'trade-target' ? targetYearClaims(draft, figure) : []),
        ];
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

const isInMagnitudes = (value: Bound['value']): boolean =>
  value.kind === 'quantity' && value.unit === 'magnitude';

/** Nine pacts: what did the visit bring? A headline states what stands before the colon of its question. */
function statedIn(sentence: Sentence, index: number): number {
  if (index > 0) return 0;
  const { items } = sentence;
  const colon = items.findIndex((item) => keyOf(sentence, item) === ':') + 1;
  // 15 की जान गई, जिम्मेदार कौन: a statement with a verb, and the question behind its comma.
  const comma = items.findLastIndex((item) => keyOf(sentence, item) === ',');
  const isTold = items
    .slice(colon, Math.max(comma, colon))
    .some((item) => verbForms(item).length > 0);
  return isTold ? comma + 1 : colon;
}

/** The figures of a sentence. `before`: the count last told, whose parts a sentence may go on to tell (इनमें 18 महिलाएं). */
function toldIn(
  draft: Draft,
  sentence: Sentence,
  index: number,
  before: Bound | null,
  sufferers: Sufferers,
): ToldFigure[] {
  const figures = withMagnitudes(elidedTerms(figuresOf(sentence), sentence), sentence, draft);
  const found = figures.map((one) => withPart(one, sentence));
  const carried = index > 0 && isPenal(draft.sentences[index - 1] as Sentence);
  const { verbFinal } = draft.pack.pack;
  const words = measuresOf(sentence, draft);
  const all = found.filter(({ at }) => isOfWhich(sentence, at));
  const some = bindFigures(
    found.filter((figure) => !all.includes(figure)),
    words,
    sentence,
    draft.pack,
  );
  const whole = allAboard(some, sentence, draft.pack.conjunctions);
  const rest = all.map((figure): Bound => {
    const { at } = figure;
    return { ...figure, measure: 'charged', words: { from: at, to: at + 1 } };
  });
  const near = [...whole, ...rest].sort((a, b) => a.at - b.at);
  const counts = asContest(wholes(near, sentence), sentence, verbFinal);
  const named = withNamed(counts, sentence, draft.pack.conjunctions);
  const bound = asPenalties(named, sentence, index, sufferers, carried);
  const byPlace = countsOfPlaces(sentence, verbFinal);
  const headline = index === 0 && !endsInMark(sentence);
  const goesOn = itemsWith(sentence, 'ofThem').length > 0;
  const asked = askedBefore(draft, index);
  const counted = bound.map((figure, nth) => {
    if (isWithin(figure, bound, sentence)) return { ...figure, measure: null };
    if (figure.measure !== null) return risenTo(figure, sentence);
    if (asked && nth === 0 && figure.at <= ANSWERED && takes('people', figure.value))
      return { ...figure, measure: asked };
    if (goesOn && (isPart(figure) || byPlace.has(figure.at)))
      return { ...figure, measure: before?.measure ?? null };
    if (isInMagnitudes(figure.value)) return { ...figure, measure: 'magnitude' };
    if (isToReport(sentence, figure)) return { ...figure, measure: 'report-given' };
    return isInCraft(sentence, figure, draft.pack) ? { ...figure, measure: 'aboard' } : figure;
  });
  return flatMap(alsoCounted(counted, sentence), (figure): ToldFigure[] => {
    const slug = figure.measure ?? measureOfKind(draft, figure);
    const told = slug === null ? null : measureIn(draft, slug);
    const word = told?.slug === 'magnitude' && isOfAftershock(sentence, figure.at) ? SHOCK : told;
    if (word?.families?.includes('disaster') && isOfYears(sentence)) return [];
    // Nothing else asks for the time in which something is due.
    if (figure.due && word === null) return [];
    // What is collected or recovered is of the case alone.
    const isOfCase = word?.matter === 'trial' && word.isCommon === true && !word.families;
    if (isOfCase && !matterOf(draft, sentence, index, figure.at, word)) return [];
    const found =
      (word === SHOCK ? mainShock(draft) : null) ??
      ((word && isOfTalks(word) && draft.occasion?.account) || null) ??
      (word && matterOf(draft, sentence, index, figure.at, word)) ??
      (word?.of && draft.happenings.near(index, figure.at, word.of)) ??
      draft.happenings.near(index, figure.at, word?.families ?? paidFor(draft, sentence, figure)) ??
      (word === null && figure.value.kind === 'quantity'
        ? (draft.occasion?.account ?? meetingNear(draft, index))
        : null);
    // A measure of another kind of news, in a report of business: an earlier fine.
    const report =
      !found && word ? draft.accounts.find((one) => isReportOfBusiness(one)) : undefined;
    if (report) return [toldOf(figure, index, headline, report, NOTHING)];
    const account = found && ofCase(draft, ofMainShock(draft, found, index, figure), sentence);
    if (word?.kinds && account && !isOfKinds(account, word.kinds))
      return [toldOf(figure, index, headline, account, NOTHING)];
    if (
      !account ||
      (word &&
        !isOfTalks(word) &&
        isDated(account) &&
        isOfAnother(draft, index, account, { ...figure, of: word }))
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
      !(word.matter === 'trial' && (unit === 'man' || CALLINGS.has(unit))) &&
      !PEOPLE.has(unit)
        ? unit
        : null;
    // Whose bodies were found were killed: parts of the one are parts of the other.
    const of = word && closerMeasure(word, part, sentence, account, figure, counted);
    const isCount = of?.takes === 'people';
    const place = isCount
      ? placeOfFigure(draft.sentences, index, figure, draft.pack.pack.verbFinal)
      : null;
    const isListed = byPlace.has(figure.at);
    const isWithin = place !== null && isListed && isInEvent(place, account);
    const elsewhere = place && (isWithin || !isOfEvent(place, account)) ? place : null;
    const scope = isCount ? (sumOf(sentence, figure.at) ?? elsewhere) : null;
    return [toldOf(figure, index, headline, account, { of, scope, place, part })];
  });
}

type Found = Pick<ToldFigure, 'of' | 'scope' | 'place' | 'part'>;

const NOTHING: Found = { of: null, scope: null, place: null, part: null };

/** Written out: a copy that so much is added to costs microseconds, and there is one for every figure. */
function toldOf(
  { at, value, due, measure, words }: Bound,
  sentence: number,
  headline: boolean,
  account: Account,
  { of, scope, place, part }: Found,
): ToldFigure {
  return { at, value, due, measure, words, sentence, headline, account, of, scope, place, part };
}

/** Whom an earthquake struck, and what they are paid, is told of it behind its aftershocks too, but in a clause of theirs. */
function ofMainShock(
  draft: Draft,
  account: Account,
  sentence: number,
  { at, value }: Bound,
): Account {
  const isAftershock = account.participants[0]?.key === 'event/aftershock';
  if (!isAftershock || tellingAt(account, sentence, at) || takes('magnitude', value))
    return account;
  return mainShock(draft) ?? account;
}

/** A month TO SUBMIT its findings: a length that leads to the report, whatever verb gives it. */
function isToReport({ items }: Sentence, { at, value, due }: Bound): boolean {
  if (value.kind !== 'duration' || due || senseOf(items[at + 1], 'marker')?.marker !== 'other')
    return false;
  const isOfReport = ({ senses }: Sentence['items'][number]): boolean =>
    senses.some((one) => one.cls === 'measure' && one.measure === 'report-due');
  // Whoever has to submit something has to submit a report where the sentence says so.
  return items.slice(at + 2, at + 4).some(isOfReport) && items.filter(isOfReport).length > 1;
}

/** How many died? Nineteen so far: the count that the sentence before asks for, where it tells none itself. */
function askedBefore({ sentences }: Draft, index: number): string | null {
  const before = sentences[index - 1];
  if (!before?.question || figuresOf(before).length) return null;
  const asked = new Set(
    before.items.flatMap(({ senses }) =>
      senses.flatMap((one) =>
        one.cls === 'measure' && measureOf(one.measure).takes === 'people' ? [one.measure] : [],
      ),
    ),
  );
  const [only, ...others] = asked;
  return only && !others.length && ASKED.has(only) ? only : null;
}

/** Counts that explainers ask for. */
const ASKED: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'rescued', 'arrested']);
/** The items before the count that answers. */
const ANSWERED = 3;

/** What is told beside a verdict is of its case, as what the court decided is: one report tells it of the verdict, one of the sentence. */
function ofCase({ matters, anchor }: Draft, account: Account, sentence: Sentence): Account {
  const {
    type,
    participants: [kind],
  } = account;
  const isVerdict = type === 'happening' && kind && kindOfRef(kind).family === 'judgment';
  if (!isVerdict || isOfThePast(account, anchor) || tellsOf(sentence, 'elsewhere')) return account;
  return matters.of('trial') ?? account;
}

/** What a figure is of, by what stands beside it or by what it is told of. */
function closerMeasure(
  word: Measure,
  part: string | null,
  sentence: Sentence,
  account: Account,
  { at }: Bound,
  figures: readonly Bound[],
): Measure | null {
  const beside = (measure: string): boolean =>
    sentence.items.some((item) =>
      item.senses.some((one) => one.cls === 'measure' && one.measure === measure),
    );
  switch (word.slug) {
    case 'aboard': {
      // 20 सवारियों के लिए बनी, licensed to carry only 20 passengers: so many could be on board.
      const near = sentence.items.slice(Math.max(at - 3, 0), at + 5);
      const isMeant = near.some(({ senses }) =>
        senses.some((one) => one.cls === 'measure' && one.measure === 'capacity'),
      );
      // Carrying 80 passengers against a capacity of 40: that word has a figure of its own.
      const isTaken = figures.some(({ measure }) => measure === 'capacity');
      return isMeant && !isTaken ? measureOf('capacity') : word;
    }
    case 'crowd':
      return isOfKinds(account, MOVING) ? measureOf('aboard') : word;
    case 'bodies':
      // Whose bodies were found were killed: parts of the one are parts of the other.
      if (part) return measureOf('killed');
      return beside('returned') ? measureOf('returned') : word;
    case 'bribe':
      return beside('bribe-asked') ? measureOf('bribe-asked') : word;
    case 'seats':
      return beside('projection') ? measureOf('projection') : word;
    case 'depth':
      return account.tellings.some(({ frame }) => SHAKES.has(frame.participants[0]?.key ?? ''))
        ? word
        : measureOf('fall');
    case 'report-given':
      return beside('report-due') ? measureOf('report-due') : null;
    default:
      return word;
  }
}

/** Happenings of what carries people. */
const MOVING: readonly string[] = ['crash', 'derailment', 'capsizing'];

/** Happenings that have a depth of their own. */
const SHAKES: ReadonlySet<string> = new Set(['event/earthquake', 'event/aftershock']);

/** What a court awards is one sum; what a state pays after a disaster differs by whom it is paid to. */
function measureIn({ matters, happenings }: Draft, slug: string): Measure {
  if (slug !== 'compensation' || matters.of('trial') === null) return measureOf(slug);
  const isCalamity = happenings.all.some(({ participants: [kind] }) =>
    kind?.within.includes('event/disaster'),
  );
  return measureOf(isCalamity ? slug : 'award');
}

/** The matter that a figure is of, unless its words put it elsewhere: another case, a sentence of years ago. */
function matterOf(
  { matters, happenings, anchor, sentences }: Draft,
  sentence: Sentence,
  index: number,
  at: number,
  word: Measure,
): Account | null {
  const matter = word.matter ? matters.of(word.matter) : null;
  if (!matter || tellsOf(sentence, 'elsewhere')) return null;
  if (word.matter === 'mission') return isOfAnotherMission(sentences, sentence) ? null : matter;
  const local = word.matter === 'trial' ? happenings.near(index, at, ['judgment']) : null;
  // A sentence of years ago that is told of further on takes nothing of what comes before it.
  const isTold = local?.tellings.some(({ frame }) => frame.sentence <= index) ?? false;
  return local && isTold && isOfThePast(local, anchor) ? null : matter;
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
function asMeasured(value: QuantityValue, of: Measure): QuantityValue {
  const { takes } = of;
  if (takes === 'people')
    return countOf(
      of.matter === 'trial' && (value.unit === 'man' || CALLINGS.has(value.unit))
        ? { ...value, unit: 'person' }
        : value,
    );
  if (takes === 'trains' && value.unit === 'vehicle') return { ...value, unit: 'train' };
  if (takes === 'members') return { ...value, unit: 'member' };
  if (takes === 'magnitude') return { ...value, unit: 'magnitude' };
  if (takes === 'seats' && value.unit === '1') return { ...value, unit: 'seat' };
  return takes === 'engines' ? { ...value, unit: 'fire engine' } : value;
}

function modalityAt(account: Account, sentence: number, at: number): Claim['modality'] {
  const telling = tellingAt(account, sentence, at);
  return telling?.frame.clause.modality ?? telling?.frame.modality ?? 'HAPPENED';
}

/** The measure words of a sentence, where they stand; a unit that is a measure by itself is one too (the 27 dead). */
function measuresOf(sentence: Sentence, draft: Draft): MeasureWord[] {
  const isProbe = itemsWith(sentence, 'measure').some((at) =>
    sentence.items[at]?.senses.some((one) => one.cls === 'measure' && one.measure === 'panel'),
  );
  return flatMap(itemsWithAny(sentence, MEASURING), (at) => {
    const measures = flatMap(sentence.items[at]?.senses ?? [], (sense) => {
      if (sense.cls === 'measure') return [sense.measure];
      const isUnit = sense.cls === 'quantity' || sense.cls === 'counted';
      // A 54-member team is sent to help, where no delegation is told of and no committee.
      if (isUnit && sense.unit === 'delegate' && !draft.occasion) return isProbe ? [] : ['team'];
      return (isUnit && MEASURE_OF_UNIT[sense.unit]) || [];
    });
    const some = measures.length ? measures.filter((slug) => isToldOf(slug, draft)) : measures;
    if (some.length < 2) return some.length ? [{ at, measures: some }] : [];
    return byWhatTheyTake(some).map((sort) => ({ at, measures: sort }));
  });
}

const MEASURING: readonly Sense['cls'][] = ['measure', 'quantity', 'counted'];

/** One word can say what two figures are of, where they are of two sorts: collected 200 crore from 23,000 people. */
function byWhatTheyTake(measures: readonly string[]): string[][] {
  const sorts = new Map<string, string[]>();
  for (const slug of measures) {
    const { takes, isCommon } = measureOf(slug);
    // Only words that are common enough to be shared: of two other measures a word names one.
    const sort = isCommon ? takes : '';
    sorts.set(sort, [...(sorts.get(sort) ?? []), slug]);
  }
  return [...sorts.values()];
}

/** Tonnes without a word for what weighs them are of the craft, where a launch is told of. */
function measureOfKind({ happenings }: Draft, { value }: Bound): string | null {
  const isCraft = takes('weight', value) && happenings.tellsOf(['launch']);
  return isCraft ? 'mass' : null;
}

/** A length is of nothing that the article does not tell of: given five years, given five days to report. */
function isToldOf(slug: string, { happenings, matters, occasion }: Draft): boolean {
  const measure = measureOf(slug);
  const { takes, families, kinds, matter, isCommon } = measure;
  if (isOfTalks(measure)) return occasion !== null;
  // What is collected, recovered or cheated of is a case's where there is one.
  if (matter && isCommon && !families) return matters.of(matter) !== null;
  // What anything is worth is said of what was seized only where somebody was caught with it.
  if (matter && isCommon && families)
    return matters.of(matter) !== null || happenings.tellsOf(families);
  if (slug === 'witnesses') return matters.of('trial') !== null || happenings.tellsOf(['judgment']);
  if (kinds && !happenings.all.some((account) => isOfKinds(account, kinds))) return false;
  if (takes === 'people' || takes === 'money' || !families || (matter && matters.of(matter)))
    return true;
  return happenings.tellsOf(families);
}
