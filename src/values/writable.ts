import { isEdtf } from './edtf.js';
import { parseDuration } from './isoDuration.js';
import type { Value } from './value.js';

/** The greatest ordinal that can be told and stored: GraphQL's Int and PostgreSQL's integer have 32 bits. */
export const LARGEST_ORDINAL = 2 ** 31 - 1;

/** Whether a value can be written, stored and sent: a date of the calendar, a finite figure, an ordinal of 32 bits. */
export function isWritable(value: Value): boolean {
  switch (value.kind) {
    case 'time':
      return isEdtf(value.edtf);
    case 'duration':
      return isDuration(value.iso);
    case 'quantity':
      return [value.number, value.lower, value.upper].every(
        (n) => n === null || Number.isFinite(n),
      );
    case 'ordinal':
      return (
        Number.isInteger(value.ordinal) && value.ordinal > 0 && value.ordinal <= LARGEST_ORDINAL
      );
    default:
      return true;
  }
}

function isDuration(iso: string): boolean {
  try {
    parseDuration(iso);
    return true;
  } catch {
    return false;
  }
}
