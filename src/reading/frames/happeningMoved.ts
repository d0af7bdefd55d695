import type { TimeExpression } from '../../languages/sense.js';
import type { Clause } from '../clauses.js';
import { dayIn } from '../clockParts.js';
import { type Sentence, senseOf } from '../sentence.js';
import type { HappeningFrame } from './frame.js';
import type { Lean } from './happeningLean.js';

/** The first date was 29 May, then 8 June: each was set once. */
export function plannedDays(sentence: Sentence, clause: Clause, lean: Lean): number[] {
  const days: number[] = [];
  for (let at = clause.from; at < clause.to; at++) {
    const time = senseOf(sentence.items[at], 'time');
    if (time && isDayName(dayIn(time.time))) days.push(at);
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
  if (!isMoved(sentence, frame.clause)) return [frame];
  const plan = (time: TimeExpression | null, tense: 'past' | 'future'): HappeningFrame => ({
    ...frame,
    time,
    predicate: true,
    modality: 'PLANNED',
    tense,
    ordinal: null,
  });
  const { time } = frame;
  const dayAt = (at: number | undefined): TimeExpression | null =>
    (at === undefined ? null : senseOf(sentence.items[at], 'time')?.time) ?? null;
  if (days.length > 1) return [plan(dayAt(days[0]), 'past'), plan(dayAt(days.at(-1)), 'future')];
  if (time?.form === 'range') return [plan(time.from, 'past'), plan(time.to, 'future')];
  return time
    ? [plan(time, 'future')]
    : [{ ...frame, predicate: true, modality: 'CANCELLED', ordinal: null }];
}

/** Whether a clause moves what it tells of to another day. */
export function isMoved(sentence: Sentence, clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at++)
    if (senseOf(sentence.items[at], 'reschedule')) return true;
  return false;
}
