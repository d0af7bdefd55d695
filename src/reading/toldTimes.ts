import type { CompiledPack } from '../languages/compile.js';
import type { Tense } from '../languages/pack.js';
import type { Sense, TimeExpression } from '../languages/sense.js';
import { timeBounds } from '../values/edtf.js';
import { clauses } from './clauses.js';
import type { Item } from './items.js';
import { type Anchor, resolveTime } from './resolveTime.js';
import { itemsWith, type Sentence, senseOf } from './sentence.js';

type Calendar = Extract<TimeExpression, { form: 'calendar' }>;

/** A date of the story, where it is told. */
interface Told {
  readonly time: TimeExpression;
  readonly sentence: number;
  readonly item: number;
}

/** Sentences over which a distance can be counted from a date. */
const BACK = 2;
/** Days: what a text tells without a tense is counted from a date only where that is long gone. */
const LONG_GONE = 60;
/** Items between a day and the words that give it the year of another. */
const BESIDE = 2;

/**
 * Reads times that a story counts from the date that it told before as what they come to: eight days later, the following
 * month, on 11 February that year. What such words count from publication stays as it is: where the clause is to come, or
 * no date stands near before it. A day whose year is that of a date which nobody told has no year at all, and no time.
 */
export function withToldTimes(
  sentences: readonly Sentence[],
  pack: CompiledPack,
  anchor: Anchor | null,
): Sentence[] {
  const told: Sentence[] = [];
  let last: Told | null = null;
  for (const [index, sentence] of sentences.entries()) {
    if (last && index - last.sentence > BACK) last = null;
    const spots = spotsIn(sentence);
    let items: Item[] | null = null;
    for (const at of spots) {
      const item = sentence.items[at] as Item;
      const before: Told | null = last;
      const date = (): Calendar | null => before && absolute(before, told, sentence, pack, anchor);
      const read = sentence.quoted[at] ? item : counted(sentence, at, date, pack, anchor);
      if (read !== item) {
        items ??= [...sentence.items];
        items[at] = read;
      }
      const time = senseOf(read, 'time')?.time;
      if (time && DATES.has(time.form)) last = { time, sentence: index, item: at };
    }
    told.push(items ? { ...sentence, items } : sentence);
  }
  return told;
}

const DATES: ReadonlySet<TimeExpression['form']> = new Set(['calendar', 'offset'] as const);

/** The items of a sentence that tell a time, or how far one lies from another, in their order. */
function spotsIn(sentence: Sentence): readonly number[] {
  const times = itemsWith(sentence, 'time');
  const offsets = itemsWith(sentence, 'offset');
  return offsets.length ? [...new Set([...times, ...offsets])].sort((a, b) => a - b) : times;
}

/** An item with the time that it counts from a date told before; the item itself where it counts from none. */
function counted(
  sentence: Sentence,
  at: number,
  told: () => Calendar | null,
  pack: CompiledPack,
  anchor: Anchor | null,
): Item {
  const item = sentence.items[at] as Item;
  const time = senseOf(item, 'time')?.time;
  if (time?.form === 'calendar' && !time.year && time.month && isOfToldYear(sentence, at)) {
    const year = told()?.year;
    return year
      ? withTime(item, { ...time, year })
      : item.as(item.senses.filter(({ cls }) => cls !== 'time'));
  }
  const later = time ? aheadBy(time) : null;
  const offset = time ? null : senseOf(item, 'offset');
  const date = later || offset?.ofLast ? told() : null;
  if (!date) return item;
  if (!isOfStory(date, tenseAt(sentence, at, pack), anchor)) return item;
  // Days behind a whole year are days of any month.
  if (!date.month && (!later || later.unit === 'day' || later.unit === 'week')) return item;
  if (later) return withTime(item, { form: 'offset', lengths: [later], sign: 1, from: date });
  const days = offset?.days ?? 0;
  // Talks and visits count from each other by rules of their own.
  if (!days || sentence.items.some((one) => senseOf(one, 'trigger'))) return item;
  const lengths = [{ count: Math.abs(days), unit: 'day' as const }];
  return withTime(item, { form: 'offset', lengths, sign: days > 0 ? 1 : -1, from: date });
}

/** So many days, months or years ahead; null for what is not counted so. */
function aheadBy(
  time: TimeExpression,
): { count: number; unit: 'day' | 'week' | 'month' | 'year' } | null {
  if (time.form !== 'relative' || time.count < 1 || time.part || time.either) return null;
  const { unit, count } = time;
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year'
    ? { unit, count }
    : null;
}

/** 11 February that year, उसी साल 11 फरवरी. */
function isOfToldYear({ items }: Sentence, at: number): boolean {
  return items
    .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
    .some((item) => senseOf(item, 'toldYear'));
}

/** Whether a clause goes on with what a date began: told in the past, or of a date long gone. */
function isOfStory(date: Calendar, tense: Tense | null, anchor: Anchor | null): boolean {
  if (tense === 'past' || tense === 'remote') return true;
  if (tense !== null || !anchor) return false;
  const edtf = resolveTime(date, anchor, 'past');
  const latest = edtf === null ? null : timeBounds(edtf).latest;
  return latest !== null && latest < anchor.earliest - LONG_GONE;
}

function tenseAt(sentence: Sentence, at: number, pack: CompiledPack): Tense | null {
  return clauses(sentence, pack).find(({ from, to }) => at >= from && at < to)?.tense ?? null;
}

/** A date as the calendar names it, whatever it was told by; null where it is told to no day, month or year. */
function absolute(
  { time, sentence, item }: Told,
  told: readonly Sentence[],
  current: Sentence,
  pack: CompiledPack,
  anchor: Anchor | null,
): Calendar | null {
  const own =
    time.form === 'calendar' && time.year ? null : tenseAt(told[sentence] ?? current, item, pack);
  const edtf = resolveTime(time, anchor, own);
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?]?$/u.exec(edtf ?? '') ?? [];
  if (year === undefined) return null;
  return {
    form: 'calendar',
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

function withTime(item: Item, time: TimeExpression): Item {
  const others = item.senses.filter(({ cls }) => cls !== 'time' && cls !== 'offset');
  const sense: Sense = { cls: 'time', time };
  return item.as([sense, ...others], ['told-time', ...item.rules]);
}
