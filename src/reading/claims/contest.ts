import type { CompiledPack } from '../../languages/compile.js';
import { fromDay } from '../../values/day.js';
import { timeBounds } from '../../values/edtf.js';
import { flatMap } from '../../values/flatMap.js';
import type { EntityRef } from '../../values/value.js';
import { clauses } from '../clauses.js';
import { type Anchor, resolveTime } from '../resolveTime.js';
import { keyOf, type Sentence, senseOf } from '../sentence.js';
import { isParty } from './figureHolder.js';
import type { Bound } from './toldFigure.js';

/** Items between a party and the bare number of its own: कांग्रेस को 51 और भाजपा को 36 सीटें. */
const NEAR = 3;

/**
 * The figures of a sentence about an election: of so many seats so many were won; bare numbers beside parties are of
 * what is counted in the sentence; votes told of a victory are its margin only where a preposition or a case says so.
 */
export function asContest(
  figures: readonly Bound[],
  sentence: Sentence,
  verbFinal: boolean,
): Bound[] {
  const wholes = figures.map((figure, nth) =>
    isHouse(sentence, figure, figures[nth - 1], figures[nth + 1]),
  );
  const told = figures.map((figure, nth): Bound => {
    const own = { from: figure.at, to: figure.at + 1 };
    if (wholes[nth]) return { ...figure, measure: 'house', words: own };
    const part = wholes[nth + 1] || wholes[nth - 1];
    if (part && figure.measure === null && isBare(figure))
      return { ...figure, measure: 'seats', words: own };
    if (figure.measure === 'margin' && !isMargin(sentence, figure.at, verbFinal))
      return { ...figure, measure: 'votes-polled' };
    return figure;
  });
  const counted = told.find(({ measure }) => measure === 'seats' || measure === 'projection');
  if (!counted) return told;
  return told.map((figure): Bound => {
    if (figure.measure !== null || !isBare(figure) || sizeOf(figure) > MOST_SEATS) return figure;
    const party = partyBefore(sentence, figure.at);
    return party === null
      ? figure
      : { ...figure, measure: counted.measure, words: { from: party, to: figure.at + 1 } };
  });
}

function isBare({ value }: Bound): boolean {
  return value.kind === 'quantity' && value.unit === '1';
}

function sizeOf({ value }: Bound): number {
  return value.kind === 'quantity' ? (value.number ?? 0) : 0;
}

/** No house has more. */
const MOST_SEATS = 999;

/** Where the party stands right before a bare number of its own. */
function partyBefore({ items }: Sentence, at: number): number | null {
  for (let item = at - 1; item >= Math.max(0, at - NEAR); item--) {
    if (isParty(senseOf(items[item], 'organisation')?.entity)) return item;
    if (senseOf(items[item], 'quantity') || senseOf(items[item], 'number')) return null;
  }
  return null;
}

/** 70 में से 43 सीटें, 43 of the 70 seats: how many seats there are. */
function isHouse(
  { items }: Sentence,
  { at, value }: Bound,
  before: Bound | undefined,
  after: Bound | undefined,
): boolean {
  const marker = (item: number): string | null => senseOf(items[item], 'marker')?.marker ?? null;
  const unit = value.kind === 'quantity' ? value.unit : null;
  if (unit === '1' || unit === 'seat')
    if (
      after &&
      isOfSeats(after) &&
      after.at - at <= 4 &&
      marker(at + 1) === 'in' &&
      marker(at + 2) === 'with'
    )
      return true;
  if (unit !== 'seat' || !before || !isBare(before) || at - before.at > 3) return false;
  return marker(at - 1) === 'genitive' || marker(at - 2) === 'genitive';
}

function isOfSeats({ value }: Bound): boolean {
  return value.kind === 'quantity' && (value.unit === 'seat' || value.unit === '1');
}

/** By 12,340 votes, 12,340 वोटों से: what a victory is told by. */
function isMargin({ items }: Sentence, at: number, verbFinal: boolean): boolean {
  const marker = (item: number): string | null => senseOf(items[item], 'marker')?.marker ?? null;
  const next = senseOf(items[at + 1], 'measure');
  if (next?.measure === 'margin') return true;
  return verbFinal
    ? marker(at + 1) === 'with' || marker(at + 1) === 'genitive'
    : marker(at - 1) === 'other' || marker(at - 1) === 'genitive';
}

/** The year of an earlier election that a figure is told of, in its clause or, between commas, beside it; else null. */
export function earlierYear(
  sentence: Sentence,
  at: number,
  pack: CompiledPack,
  anchor: Anchor | null,
): number | null {
  if (!anchor) return null;
  const clause = clauses(sentence, pack).find((one) => at >= one.from && at < one.to);
  if (!clause) return null;
  const { verbFinal } = pack.pack;
  for (let item = clause.from; item < clause.to; item++) {
    const time = senseOf(sentence.items[item], 'time')?.time;
    const edtf = time && resolveTime(time, anchor, clause.tense);
    const latest = edtf ? timeBounds(edtf).latest : null;
    if (latest === null || latest === undefined || latest >= anchor.earliest - LONG_BEFORE)
      continue;
    const opens = item <= clause.from + 2 || verbFinal;
    if (item < at ? opens || isBeside(sentence, item, at) : isBeside(sentence, at, item))
      return fromDay(latest).year;
  }
  return null;
}

/** Days. */
const LONG_BEFORE = 200;

function isBeside(sentence: Sentence, from: number, to: number): boolean {
  for (let item = from + 1; item < to; item++)
    if (keyOf(sentence, sentence.items[item]) === ',') return false;
  return to - from <= BESIDE;
}

/** Items. */
const BESIDE = 6;

/** A party as it stood at an election years ago. */
export function inYear(holder: EntityRef, year: number | null): EntityRef {
  if (year === null) return holder;
  const names = Object.fromEntries(
    Object.entries(holder.names).map(([language, name]) => [language, `${name}, ${year}`]),
  );
  return { ...holder, key: `${holder.key}@${year}`, names, within: [], wikidataId: null };
}

/** Whose margin or votes a figure is: whoever is named first in its clause and not beaten there. */
export function winnerOf(
  sentence: Sentence,
  at: number,
  pack: CompiledPack,
  whole: (person: EntityRef) => EntityRef,
): EntityRef | null {
  const clause = clauses(sentence, pack).find((one) => at >= one.from && at < one.to);
  for (let item = clause?.from ?? 0; item < at; item++) {
    const person = senseOf(sentence.items[item], 'person');
    const marker = senseOf(sentence.items[item + 1], 'marker')?.marker;
    if (person && marker !== 'object' && marker !== 'accordingTo') return whole(person.entity);
  }
  return null;
}

/** The phase of an election that a sentence tells of, else the only one that the article does; null for the whole. */
export function phaseOf(sentences: readonly Sentence[], index: number): EntityRef | null {
  const here = phasesIn(sentences[index]);
  const told = here.length ? here : sentences.slice(0, LEAD).flatMap(phasesIn);
  const [phase, ...others] = [...new Set(told)];
  if (phase === undefined || others.length) return null;
  const names = { en: `phase ${phase}`, hi: `चरण ${phase}` };
  return { key: `phase/${phase}`, type: 'WORK', names, within: [], wikidataId: null };
}

/** Sentences: a headline and the lead beneath it. */
const LEAD = 2;

function phasesIn(sentence: Sentence | undefined): number[] {
  const { items = [] } = sentence ?? {};
  return flatMap(items, (item, at) => {
    const n = senseOf(item, 'ordinal')?.n;
    return n !== undefined && senseOf(items[at + 1], 'phaseNoun') ? [n] : [];
  });
}
