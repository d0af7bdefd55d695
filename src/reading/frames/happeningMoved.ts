import type { TimeExpression } from '../../languages/sense.js';
import type { Clause } from '../clauses.js';
import { dayIn } from '../clockParts.js';
import { firstWith, itemsWith, type Sentence, senseOf } from '../sentence.js';
import type { HappeningFrame } from './frame.js';
import type { Lean } from './happeningLean.js';

/** The first date was 29 May, then 8 June: each was set once. */
export function plannedDays(sentence: Sentence, clause: Clause, lean: Lean): number[] {
  const days: number[] = [];
  for (const at of itemsWith(sentence, 'time')) {
    if (at < clause.from || at >= clause.to) continue;
    const time = senseOf(sentence.items[at], 'time');
    if (time && isDayName(dayIn(time.time)) && !isDayOfMoving(sentence, at)) days.push(at);
  }
  return days.length || lean.time === null ? days : [lean.time];
}

/** A day of a month or a week: "last week" is no day that was set. */
function isDayName(time: TimeExpression | null): boolean {
  return time?.form === 'weekday' || (time?.form === 'calendar' && time.day !== undefined);
}

/** The telling of a day that was set. */
export function asPlan(frame: HappeningFrame): HappeningFrame {
  return {
    ...frame,
    predicate: true,
    modality: 'PLANNED',
    tense: 'past',
    plan: true,
    ordinal: null,
  };
}

/** "Slipped from 10 June to 11 June" tells of two plans: the one that was, and the one that is. */
export function splitMoved(
  frame: HappeningFrame,
  sentence: Sentence,
  days: readonly number[],
): HappeningFrame[] {
  if (frame.kind?.ref.key === 'event/postponement')
    return [{ ...frame, time: null, timeAt: null, clocks: [] }];
  const plan = (time: TimeExpression | null, tense: 'past' | 'future'): HappeningFrame => ({
    ...frame,
    time,
    predicate: true,
    modality: 'PLANNED',
    tense,
    ordinal: null,
  });
  const planAt = (day: number, tense: 'past' | 'future'): HappeningFrame => ({
    ...plan(senseOf(sentence.items[day], 'time')?.time ?? null, tense),
    ...spanTo(frame, day),
  });
  const moved = isMoved(sentence, frame.clause);
  const isReplaced = (day: number): boolean => replacedAt(sentence, day) !== null;
  const old = days.find(isReplaced);
  const now = days.find((day) => !isReplaced(day));
  if (old !== undefined && now !== undefined) {
    // What came to pass on the other day is no plan.
    const isPast = frame.modality === 'HAPPENED' && !moved && replacedAt(sentence, old) !== 'moved';
    const before = { ...planAt(old, 'past'), at: { from: old, to: old + 1 }, clocks: [] };
    return [before, isPast ? frame : planAt(now, 'future')];
  }
  if (!moved) return [frame];
  const { time } = frame;
  const [first, last] = [days[0], days.at(-1)];
  if (first !== undefined && last !== undefined && days.length > 1)
    return [planAt(first, 'past'), { ...planAt(last, 'future'), at: { from: last, to: last + 1 } }];
  if (time?.form === 'range') return [plan(time.from, 'past'), plan(time.to, 'future')];
  const told =
    frame.timeAt && isDayOfMoving(sentence, frame.timeAt.from) ? first : frame.timeAt?.from;
  if (told !== undefined) return [planAt(told, 'future')];
  return time && !frame.timeAt
    ? [plan(time, 'future')]
    : [{ ...frame, ...NO_TIME, predicate: true, modality: 'CANCELLED', ordinal: null }];
}

const NO_TIME = { time: null, timeAt: null } as const;

/** Whether another day holds instead of one, or it was put off to one. */
export function replacedAt({ items }: Sentence, at: number): 'instead' | 'moved' | null {
  return senseOf(items[at], 'time')?.replaced ?? null;
}

/** The words from a happening's own to a day. */
function spanTo(
  { at, wordEnd }: HappeningFrame,
  day: number,
): Pick<HappeningFrame, 'timeAt' | 'at'> {
  return {
    timeAt: { from: day, to: day + 1 },
    at: { from: Math.min(wordEnd - 1, day), to: Math.max(at.to, day + 1) },
  };
}

/** The agency on Thursday postponed the launch; इसरो ने गुरुवार को प्रक्षेपण टाला: the day of moving it, none set for it. */
function isDayOfMoving({ items }: Sentence, day: number): boolean {
  const marker = senseOf(items[day - 1], 'marker')?.marker;
  if (marker === 'agent') return true;
  return (
    senseOf(items[day + 1], 'reschedule') !== null &&
    senseOf(items[day - 2], 'organisation') !== null
  );
}

/** Whether a clause moves what it tells of to another day. */
export function isMoved(sentence: Sentence, clause: Clause): boolean {
  return firstWith(sentence, 'reschedule', clause) >= 0;
}
