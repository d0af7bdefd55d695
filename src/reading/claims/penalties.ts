import { partKinds } from '../../languages/happenings/kinds.js';
import { flatMap } from '../../values/flatMap.js';
import type { EntityRef } from '../../values/value.js';
import type { Account } from '../account.js';
import { evidenceOfItems } from '../evidence.js';
import type { Claim } from '../reading.js';
import { itemsWith, keyOf, type Sentence, senseOf, tellsOf, verbForms } from '../sentence.js';
import type { Draft } from './draft.js';
import { durationValue } from './duration.js';
import { isSumOfAll } from './figurePlace.js';
import { exactly, OTHERS, takes } from './figureScope.js';
import { plainFacet } from './plainFacet.js';
import { type Sufferer, Sufferers } from './sufferer.js';
import type { Bound, Figure, ToldFigure } from './toldFigure.js';

/** Finds whom the penalties of an article befall. */
export function suffererFinder(draft: Draft): Sufferers {
  const trial = draft.matters.of('trial');
  const { who } = partKinds(trial?.participants ?? []);
  const only = who.length === 1 && !tellsOfSeveral(draft.sentences) ? (who[0] ?? null) : null;
  return new Sufferers(
    draft.sentences,
    draft.whole,
    draft.pack.pack.verbFinal,
    draft.pack.conjunctions,
    only,
  );
}

/** Whether a sentence that convicts or punishes counts more than one. */
function tellsOfSeveral(sentences: readonly Sentence[]): boolean {
  return sentences.some(
    (sentence) =>
      measures(sentence, PENAL) &&
      itemsWith(sentence, 'quantity').some((at) => {
        const counted = senseOf(sentence.items[at], 'quantity');
        return counted !== null && counted.n > 1 && PARTIES.has(counted.unit);
      }),
  );
}

/** Whether a word of a sentence says what a figure of one of some measures is of. */
function measures(sentence: Sentence, slugs: ReadonlySet<string>): boolean {
  return itemsWith(sentence, 'measure').some((at) =>
    sentence.items[at]?.senses.some((sense) => sense.cls === 'measure' && slugs.has(sense.measure)),
  );
}

const PENAL: ReadonlySet<string> = new Set(['convicted', 'term', 'fine']);
const PARTIES: ReadonlySet<string> = new Set(['person', 'convict', 'accused', 'man', 'woman']);

/**
 * What headlines and lists leave out: "the remaining six were given two", where a term in years was told before in the
 * sentence; "12 लाख जुर्माना", whose sum is in rupees.
 */
export function elidedTerms(figures: readonly Figure[], sentence: Sentence): Figure[] {
  return figures.map((figure) => {
    const before = figures.findLast(({ at, value }) => at < figure.at && value.kind === 'duration');
    const unit = before && senseOf(sentence.items[before.at], 'duration')?.unit;
    const { value, at } = figure;
    if (isFine(sentence, at) && value.kind === 'quantity' && value.unit === '1')
      return (value.number ?? 0) < LEAST_FINE ? figure : { at, value: { ...value, unit: 'INR' } };
    const isBare = value.kind === 'quantity' && value.unit === '1' && value.number !== null;
    const given = verbForms(sentence.items[at - 1]).length > 0;
    const closes = /^[.,;।]?$/u.test(keyOf(sentence, sentence.items[at + 1]));
    if (!unit || !isBare || !given || !closes || value.number === null) return figure;
    const length = { cls: 'duration', count: value.number, unit, approximate: false } as const;
    return { at, value: durationValue(length) };
  });
}

/** 12 लाख जुर्माना: a bare sum right before the word for a fine. */
function isFine({ items }: Sentence, at: number): boolean {
  const next = senseOf(items[at + 1], 'marker')?.marker === 'genitive' ? at + 2 : at + 1;
  return senseOf(items[next], 'measure')?.measure === 'fine';
}

/** Less is a count. */
const LEAST_FINE = 100;

/** Lengths of time that people are sent to prison for: years, months, days. */
const PENAL_LENGTH = /^P(?:[\d.]+[YMD])+$/u;

/**
 * The figures of a sentence with its terms told as such: in a sentence of punishments every length of time that befalls
 * somebody is a term; where it is for not paying, a further one.
 */
export function asPenalties(
  figures: readonly Bound[],
  sentence: Sentence,
  index: number,
  sufferers: Sufferers,
  goesOn: boolean,
): Bound[] {
  if (!goesOn && !isPenal(sentence)) return [...figures];
  const spared = itemsWith(sentence, 'inDefault')[0] ?? -1;
  const groups = new Set<number>();
  const told = figures.map((figure): Bound => {
    const { value, at, measure } = figure;
    if (measure === null && isAllFines(sentence, figure)) return { ...figure, measure: 'fine' };
    if (value.kind !== 'duration') return figure;
    // Within a month: when something is due.
    if (figure.due) return { ...figure, measure: measure === 'term' ? null : measure };
    if (measure !== null && measure !== 'term' && spared < 0) return figure;
    const isPenalLength = PENAL_LENGTH.test(value.iso);
    const sufferer = isPenalLength ? sufferers.of(index, at) : null;
    if (isLapse(sentence, at) || isSpent(sentence, at) || !isPenalLength)
      return { ...figure, measure: null };
    if (measure === null && !sufferer) return figure;
    if (measure === null && sufferer && at - sufferer.at > FARTHEST) return figure;
    if (sufferer?.kind === 'group') groups.add(sufferer.at);
    const near = sufferer && sufferer.at < at && at - sufferer.at <= NEAR ? sufferer.at : at;
    const words = {
      from: Math.min(figure.words.from, near),
      to: Math.max(figure.words.to, endOfTerm(sentence, at)),
    };
    const further = spared >= 0 && isSpared(spared, at);
    return { ...figure, words, measure: further ? 'further-term' : 'term' };
  });
  for (const at of itemsWith(sentence, 'penalty')) {
    const sufferer = sufferers.of(index, at);
    if (sufferer?.kind === 'group') groups.add(sufferer.at);
  }
  // So many who got a term are a part of the convicted.
  return told.map((figure) =>
    groups.has(figure.at) && figure.value.kind === 'quantity'
      ? { ...figure, measure: null }
      : figure,
  );
}

/** Seven were fined Rs 5 lakh each, which takes the total to Rs 35 lakh: what the fines of a sentence come to. */
function isAllFines(sentence: Sentence, { at, value }: Bound): boolean {
  return takes('money', value) && isSumOfAll(sentence, at) && measures(sentence, FINES);
}

/** Where the words of a term end that say what it is: ten years OF RIGOROUS IMPRISONMENT. */
function endOfTerm({ items }: Sentence, at: number): number {
  for (let item = at + 1; item <= at + LONGEST; item++)
    if (senseOf(items[item], 'measure')?.measure === 'term') return item + 1;
    else if (!senseOf(items[item], 'marker')) break;
  return at + 1;
}

/** Items between a term and whom it befalls, where both are told in one breath. */
const NEAR = 6;

/** Items: of, in. */
const LONGEST = 3;

/** Items between whom a term befalls and the term. */
const FARTHEST = 12;

/** Behind "in default of payment", or shortly before it. */
function isSpared(spared: number, at: number): boolean {
  return at > spared || spared - at <= BEFORE;
}

/** Items. */
const BEFORE = 8;

const FINES: ReadonlySet<string> = new Set(['fine']);
const PUNISHES: ReadonlySet<string> = new Set(['term', 'fine']);

/** Whether a sentence tells of punishments. */
export function isPenal(sentence: Sentence): boolean {
  return (
    tellsOf(sentence, 'inDefault') ||
    tellsOf(sentence, 'penalty') ||
    measures(sentence, PUNISHES) ||
    itemsWith(sentence, 'happening').some((at) =>
      sentence.items[at]?.senses.some(
        (sense) => sense.cls === 'happening' && sense.happening.kind === 'sentence',
      ),
    )
  );
}

/** After nine years, 12 years old, within 60 days: how long it took, an age, a time limit. */
function isLapse({ items }: Sentence, at: number): boolean {
  // A trial of nine years: what a noun other than a punishment is told to have lasted.
  const isOf = senseOf(items[at - 1], 'marker')?.marker === 'genitive';
  if (isOf && senseOf(items[at - 2], 'measure')?.measure !== 'term') return true;
  const [before, after] = [senseOf(items[at - 1], 'marker'), senseOf(items[at + 1], 'marker')];
  const apart = (marker: string | undefined): boolean =>
    marker === 'after' || marker === 'before' || marker === 'during';
  return apart(before?.marker) || apart(after?.marker) || senseOf(items[at + 1], 'aged') !== null;
}

/** 54 years old, 71-year-old, 54 वर्षीय राव, 14 months already spent in jail: an age, or what is behind him. */
function isSpent({ items, tokens }: Sentence, at: number): boolean {
  const behind = tokens[items[at]?.to ?? -1];
  if (behind?.key === '-' && !behind.spaced) return true;
  if (senseOf(items[at + 1], 'person')) return true;
  const from = Math.max(0, at - SPENT_BEFORE);
  return items.slice(from, at + SPENT_BEHIND + 1).some((item, nth) => {
    if (!senseOf(item, 'spent')) return false;
    const [left, right] = [Math.min(from + nth, at), Math.max(from + nth, at)];
    return !items.slice(left + 1, right).some((one) => senseOf(one, 'duration'));
  });
}

/** Items. */
const SPENT_BEFORE = 2;
const SPENT_BEHIND = 4;

/** Whose penalty a figure is, as it stands in a facet; null where nothing says. */
export function suffererScope(
  sufferer: Sufferer | null,
  value: Figure['value'],
): { readonly key: string; readonly scope: EntityRef | null } | null {
  switch (sufferer?.kind) {
    case 'person':
      return { key: sufferer.entity.key, scope: sufferer.entity };
    case 'group':
      return { key: `n=${sufferer.count}`, scope: someOf(sufferer.count) };
    case 'all':
      if (value.kind === 'quantity' && !sufferer.each) return { key: 'total', scope: null };
      return { key: 'each', scope: EACH };
    default:
      return null;
  }
}

const EACH: EntityRef = {
  key: 'group/each',
  type: 'PERSON',
  names: { en: 'each of the convicts', hi: 'प्रत्येक दोषी' },
  within: [],
  wikidataId: null,
};

function someOf(count: number): EntityRef {
  const names = { en: `${count} of the convicts`, hi: `${count} दोषी` };
  return { key: `group/n=${count}`, type: 'PERSON', names, within: [], wikidataId: null };
}

/** How many got a term, or a punishment without one (`figure/of-sentenced`): 18 were given seven years, four life. */
export function groupCounts(
  draft: Draft,
  told: readonly ToldFigure[],
  sufferers: Sufferers,
): Claim[] {
  const terms = flatMap(told, ({ of, value, at, sentence, account }): Claim[] => {
    if (of?.slug !== 'term' || value.kind !== 'duration') return [];
    return countAt(draft, account, sentence, at, exactly(value), sufferers);
  });
  const trial = draft.matters.of('trial');
  const others = flatMap(draft.sentences, (told, sentence) => {
    if (!trial || told.question || tellsOf(told, 'elsewhere')) return [];
    return flatMap(itemsWith(told, 'penalty'), (at): Claim[] => {
      const penalty = senseOf(told.items[at], 'penalty')?.penalty;
      return penalty ? countAt(draft, trial, sentence, at, penalty, sufferers) : [];
    });
  });
  return [...terms, ...others];
}

/** Three others were given life as well: beside somebody named, so nobody says how many got it in all. */
function areOthers(sentence: Sentence | undefined, at: number): boolean {
  const isOfOthers = senseOf(sentence?.items[at], 'quantity')?.unit === OTHERS;
  return isOfOthers && (sentence?.items.some((item) => senseOf(item, 'too')) ?? false);
}

function countAt(
  { normal, sentences, idOf, attributionAt, anchor }: Draft,
  account: Account,
  sentence: number,
  at: number,
  penalty: string,
  sufferers: Sufferers,
): Claim[] {
  const sufferer = sufferers.of(sentence, at);
  if (sufferer?.kind !== 'group' || areOthers(sentences[sentence], sufferer.at)) return [];
  const words = { from: Math.min(sufferer.at, at), to: Math.max(sufferer.at, at) + 1 };
  const { count } = sufferer;
  return [
    {
      kind: 'QUANTITY',
      subject: {
        kind: 'event',
        event: idOf(account),
        facet: { ...plainFacet({ anchor }, `sentenced/${penalty}`), unit: 'convict' },
      },
      value: {
        kind: 'quantity',
        number: count,
        lower: count,
        upper: count,
        unit: 'convict',
        approximate: false,
      },
      modality: 'HAPPENED',
      attribution: attributionAt(sentence, at),
      evidence: evidenceOfItems(normal, sentences[sentence] as Sentence, words),
      rule: 'figure/of-sentenced',
    },
  ];
}
