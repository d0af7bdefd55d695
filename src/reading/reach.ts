import { timeBounds } from '../values/edtf.js';
import type { Frame } from './frames/frame.js';
import type { Anchor } from './resolveTime.js';

/** Days, inclusive. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/** Days by which two accounts of one event may differ: DESIGN, "even if they disagree by a day". */
const DAY_TOLERANCE = 3;
/** Days by which two plans of one gathering may differ: they slip, and there is seldom another so near. */
const PLAN_TOLERANCE = 14;
/** Nobody pays the same country two visits that are both to come within this many days, nor within so many months. */
const JOURNEY_TOLERANCE = 45;
const JOURNEY_MONTH_TOLERANCE = 92;
/** Days of a time that tells a journey's month. */
const LONGEST_MONTH = 31;
/** "Recently" reaches this many days back. */
const VAGUE_REACH = 60;
/** What is reported as news without a day happened within this many days. */
export const NEWS_REACH = 10;
/** What is announced without a day comes within this many. */
export const PLAN_REACH = 180;
/** A gathering that is merely named is the current one, this many days around publication. */
const CURRENT_REACH = 7;

/**
 * The days within which other accounts of an event of that time are sought; null for a time without any bound.
 * `planned`: a journey or a gathering that is still to come may be announced for days far apart and be the same.
 */
export function reachOf(edtf: string, planned: 'visit' | 'gathering' | null): Reach | null {
  const { earliest, latest, grain } = timeBounds(edtf);
  const isDated = grain === 'day' || grain === 'minute' || grain === 'second';
  const days = earliest !== null && latest !== null ? latest - earliest + 1 : null;
  const tolerance = isDated ? dayTolerance(planned) : monthTolerance(planned, days);
  // Two reaches meet where their days lie no further apart than the tolerance: each brings its half.
  if (earliest !== null && latest !== null)
    return { from: earliest - Math.floor(tolerance / 2), to: latest + Math.ceil(tolerance / 2) };
  if (latest !== null) return { from: latest - VAGUE_REACH, to: latest };
  return earliest === null ? null : { from: earliest, to: earliest + PLAN_REACH };
}

function dayTolerance(planned: 'visit' | 'gathering' | null): number {
  if (planned === null) return DAY_TOLERANCE;
  return planned === 'visit' ? JOURNEY_TOLERANCE : PLAN_TOLERANCE;
}

function monthTolerance(planned: 'visit' | 'gathering' | null, days: number | null): number {
  return planned === 'visit' && days !== null && days <= LONGEST_MONTH
    ? JOURNEY_MONTH_TOLERANCE
    : 0;
}

/** The days that an event told without a time is sought in; null where nothing places it. */
export function reachWithoutTime(frame: Frame, anchor: Anchor): Reach | null {
  if (frame.modality === 'PLANNED' && frame.tense === 'past') return null;
  if (frame.modality === 'PLANNED' || frame.modality === 'POSSIBLE')
    return { from: anchor.earliest - 1, to: anchor.latest + PLAN_REACH };
  if (frame.type === 'gathering')
    return { from: anchor.earliest - CURRENT_REACH, to: anchor.latest + CURRENT_REACH };
  // The past of the past is background, of any age; so is what is only referred to.
  if (frame.modality === null || (frame.modality === 'HAPPENED' && frame.tense === 'remote'))
    return null;
  return { from: anchor.earliest - NEWS_REACH, to: anchor.latest + 1 };
}

/** Whether a time lies wholly before or after publication; null where it does not. */
export function modalityByTime(edtf: string, anchor: Anchor): 'HAPPENED' | 'PLANNED' | null {
  const { earliest, latest } = timeBounds(edtf);
  if (latest !== null && latest < anchor.earliest) return 'HAPPENED';
  return earliest !== null && earliest > anchor.latest ? 'PLANNED' : null;
}

/** Whether a time is one day and no more is open. */
export function isDay(edtf: string): boolean {
  const { earliest, latest } = timeBounds(edtf);
  return earliest !== null && earliest === latest;
}

/** Which of the two a frame tells of that is still to come: a journey or a gathering. */
export function plannedAhead({ type, modality }: Frame): 'visit' | 'gathering' | null {
  const isAhead = modality === 'PLANNED' || modality === 'POSSIBLE';
  return isAhead && (type === 'visit' || type === 'gathering') ? type : null;
}
