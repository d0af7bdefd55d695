import { type Day, isoDate } from '../../values/day.js';
import { timeBounds } from '../../values/edtf.js';
import type { TimeValue } from '../../values/value.js';

/** The first day that the words allow, as YYYY-MM-DD; null where open. */
export const earliestOf = ({ edtf }: TimeValue): string | null =>
  written(timeBounds(edtf).earliest);

/** The last day that they allow. */
export const latestOf = ({ edtf }: TimeValue): string | null => written(timeBounds(edtf).latest);

/** Whether the words hedge. */
export const isApproximate = ({ edtf }: TimeValue): boolean => timeBounds(edtf).approximate;

const written = (day: Day | null): string | null => (day === null ? null : isoDate(day));
