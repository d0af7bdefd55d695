import type { FormatDateOptions } from 'react-intl';

const HOUR = 3_600;
const DAY = 24 * HOUR;
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;

const MOMENT = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
const DAY_OF_YEAR = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const MONTH_OF_YEAR = { month: 'short', year: 'numeric' } as const;

/** How far apart the lines of an axis may stand, in seconds, what each is called, and how many pixels that takes. */
const STEPS: readonly (readonly [string, number, FormatDateOptions, number])[] = [
  ['hour', HOUR, MOMENT, 120],
  ['3 hours', 3 * HOUR, MOMENT, 120],
  ['6 hours', 6 * HOUR, MOMENT, 120],
  ['day', DAY, DAY_OF_YEAR, 96],
  ['2 days', 2 * DAY, DAY_OF_YEAR, 96],
  ['week', 7 * DAY, DAY_OF_YEAR, 96],
  ['2 weeks', 14 * DAY, DAY_OF_YEAR, 96],
  ['month', MONTH, MONTH_OF_YEAR, 80],
  ['3 months', 3 * MONTH, MONTH_OF_YEAR, 80],
  ['6 months', 6 * MONTH, MONTH_OF_YEAR, 80],
  ['year', YEAR, { year: 'numeric' }, 48],
  ['2 years', 2 * YEAR, { year: 'numeric' }, 48],
  ['5 years', 5 * YEAR, { year: 'numeric' }, 48],
  ['10 years', 10 * YEAR, { year: 'numeric' }, 48],
  ['50 years', 50 * YEAR, { year: 'numeric' }, 48],
];
const FARTHEST = ['100 years', 100 * YEAR, { year: 'numeric' }, 0] as const;

/** More than a day apart nobody asks for the hour. */
const HOURS_WITHIN = 1.5 * DAY;

/** The lines of an axis of time: the same ones that are labelled, as close as their labels find room. */
export interface TimeAxis {
  /** An interval as the plotting library names it. */
  readonly ticks: string;
  readonly format: FormatDateOptions;
  /** Seconds from a line to the middle of the day, month or year that its label names; 0 where it names the line. */
  readonly middle: number;
}

/** Steps that are what their labels name: `17 Nov` is a day, and stands beneath it. */
const WHOLE = ['day', 'month', 'year'];

/** The lines of a stretch of time, given in seconds, that is drawn so many pixels wide. */
export function timeAxis([from, to]: readonly [number, number], width: number): TimeAxis {
  const span = to - from;
  const fits = STEPS.find(
    ([, seconds, , room]) =>
      (seconds >= DAY || span <= HOURS_WITHIN) && (span / seconds) * room <= width,
  );
  const [ticks, seconds, format] = fits ?? FARTHEST;
  return {
    ticks,
    format: { ...format, timeZone: 'UTC' },
    middle: WHOLE.includes(ticks) ? seconds / 2 : 0,
  };
}
