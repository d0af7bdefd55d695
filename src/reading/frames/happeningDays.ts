import { type HappeningKind, isUnforeseen } from '../../languages/happenings/kinds.js';
import type { Marker, TimeExpression } from '../../languages/sense.js';
import type { Clause } from '../clauses.js';
import { dayIn } from '../clockParts.js';
import type { Item } from '../items.js';
import { type Sentence, senseOf, verbForms } from '../sentence.js';

/** The happening of a clause that a time may belong to. */
export interface Dated {
  readonly at: number;
  readonly kind: HappeningKind | null;
  readonly predicate: boolean;
}

/**
 * Whether a time is that of the happening, not of what is told beside it. What a clause only refers to has no time but
 * one beside its own word: "two hours after the crash, at 8 pm".
 */
export function isTimeOf(
  time: number,
  happening: Dated,
  sentence: Sentence,
  clause: Clause,
  verbFinal: boolean,
): boolean {
  const { at, kind, predicate } = happening;
  if (verbFinal)
    return (
      (predicate || time < at) &&
      !(kind && isUnforeseen(kind) && isOfAgent(sentence, clause, time, at))
    );
  if (!predicate) return isBeside(sentence, time, at);
  if (kind?.family === 'judgment' && isOfCrime(sentence, time, at)) return false;
  const isAnothers =
    isOfClauseBefore(sentence, clause, time) || isOfWhoActs(sentence, clause, time, at);
  return !(kind && isUnforeseen(kind) && isAnothers);
}

/** Convicted in the 2016 murder case, sentenced for killing him in 2016: a year that stands with the crime is the crime's. */
function isOfCrime(sentence: Sentence, time: number, at: number): boolean {
  const { items, tokens } = sentence;
  const said = senseOf(items[time], 'time')?.time;
  if (said?.form !== 'calendar' || said.day) return false;
  const next = items[time + 1];
  const isNoun = next?.senses.every(({ cls }) => OF_CRIME.has(cls)) ?? false;
  if (isNoun && tokens[next?.from ?? -1]?.kind === 'word') return true;
  return items
    .slice(Math.min(time, at) + 1, Math.max(time, at) - 2)
    .some((item) => senseOf(item, 'marker')?.marker === 'other');
}

const OF_CRIME: ReadonlySet<string> = new Set(['step', 'affair', 'happening', 'measure']);

/**
 * प्रधानमंत्री ने गुरुवार को भूकंप प्रभावित इलाकों का दौरा किया: a disaster is nobody's act, so where somebody acts
 * the day is that of the act, but one that a verb ties to the disaster: गुरुवार को आए भूकंप.
 */
function isOfAgent(sentence: Sentence, clause: Clause, time: number, at: number): boolean {
  const { items } = sentence;
  if (time > at || verbForms(items[at]).length || clause.verbs - at <= LIGHT_VERB) return false;
  if (senseOf(items[time + 1], 'marker')?.marker === 'genitive') return false;
  if (items.slice(time + 1, at).some((item) => verbForms(item).length > 0)) return false;
  return items
    .slice(clause.from, at)
    .some(
      (item, index, before) =>
        senseOf(item, 'marker')?.marker === 'agent' && !senseOf(before[index - 1], 'happening'),
    );
}

/** Items: the noun that makes one verb of it and a light verb (भूकंप के झटके महसूस किए). */
const LIGHT_VERB = 2;

/** The president on Thursday visited | areas hit by the quake: the day of the clause before, which has its own verb. */
function isOfClauseBefore({ items }: Sentence, clause: Clause, time: number): boolean {
  return (
    time < clause.from &&
    clause.opener === null &&
    items.slice(time + 1, clause.from).some((item) => verbForms(item).length > 0)
  );
}

/** The governor on Wednesday toured villages flattened by the quake: whoever stands before the day acts on it. */
function isOfWhoActs({ items }: Sentence, clause: Clause, time: number, at: number): boolean {
  return (
    time < at &&
    items
      .slice(clause.from, time)
      .some((item) => senseOf(item, 'person') ?? senseOf(item, 'organisation')) &&
    items.slice(time + 1, at).some((item) => verbForms(item).length > 0)
  );
}

/** Sunday's crash, the crash between two trucks on Monday: right before it, or behind it with no verb between. */
function isBeside(sentence: Sentence, item: number, at: number): boolean {
  // "On Tuesday, a day after the launch": the day of what is told, not of what it came after.
  const isFrom = (one: Item): boolean =>
    senseOf(one, 'offset') !== null || AFTER.has(senseOf(one, 'marker')?.marker ?? '');
  if (item < at) return at - item <= BESIDE && !sentence.items.slice(item + 1, at).some(isFrom);
  return !sentence.items.slice(at + 1, item).some((one) => verbForms(one).length > 0);
}

/** Items. */
const BESIDE = 3;
const AFTER: ReadonlySet<Marker | ''> = new Set<Marker | ''>(['after', 'before']);

/** "On Tuesday, a day after the launch", भूकंप के तीन दिन बाद शनिवार को: the day counted back from the one told beside it. */
export function countedDay(
  { items, tokens }: Sentence,
  at: number,
  verbFinal: boolean,
): { readonly time: TimeExpression; readonly at: number } | null {
  const spots = verbFinal ? [at + 1, at + 2] : before(at);
  const offsetAt = spots.find((one) => senseOf(items[one], 'offset'));
  if (offsetAt === undefined) return null;
  const offset = senseOf(items[offsetAt], 'offset');
  const isMark = (item: number): boolean => tokens[items[item]?.from ?? -1]?.text === ',';
  const step = verbFinal ? 1 : -1;
  const timeAt = isMark(offsetAt + step) ? offsetAt + 2 * step : offsetAt + step;
  const from = senseOf(items[timeAt], 'time')?.time;
  if (!offset || offset.ofLast || !offset.days || !from || dayIn(from) !== from) return null;
  const lengths = [{ count: Math.abs(offset.days), unit: 'day' as const }];
  return { time: { form: 'offset', lengths, sign: offset.days > 0 ? -1 : 1, from }, at: timeAt };
}

/** The items before a noun that may belong to it: an article, its name, an adjective. */
function before(at: number): number[] {
  return Array.from({ length: NOUN_PHRASE }, (_, apart) => at - 1 - apart);
}

const NOUN_PHRASE = 4;
