import { fiscalYears } from '../fiscalYears.js';
import type { Words } from '../pack.js';
import type { TimeExpression, Unit } from '../sense.js';
import { holidays } from './holidays.js';

/** With a capital where the word in small letters is another: may, march, mar. */
const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'jan.'],
  ['february', 'feb', 'feb.'],
  ['March', 'Mar', 'Mar.'],
  ['april', 'apr', 'apr.'],
  ['May'],
  ['june', 'jun', 'jun.'],
  ['july', 'jul', 'jul.'],
  ['august', 'aug', 'aug.'],
  ['september', 'sep', 'sept', 'sep.', 'sept.'],
  ['october', 'oct', 'oct.'],
  ['november', 'nov', 'nov.'],
  ['december', 'dec', 'dec.'],
];

/** ISO 8601 weekdays: 1 is Monday. */
const weekdays: readonly (readonly string[])[] = [
  ['monday', 'Mon', 'mondays'],
  ['tuesday', 'Tue', 'Tues', 'tuesdays'],
  ['wednesday', 'Wed', 'wednesdays'],
  ['thursday', 'Thu', 'Thur', 'Thurs', 'thursdays'],
  ['friday', 'Fri', 'fridays'],
  ['saturday', 'Sat', 'saturdays'],
  ['sunday', 'Sun', 'sundays'],
];

const units: Readonly<Record<Unit, readonly string[]>> = {
  second: ['second', 'seconds', 'secs', 'sec'],
  minute: ['minute', 'minutes', 'mins', 'min'],
  hour: ['hour', 'hours', 'hrs', 'hr'],
  day: ['day', 'days', 'night', 'nights'],
  week: ['week', 'weeks', 'wk', 'wks'],
  weekend: ['weekend'],
  month: ['month', 'months'],
  quarter: ['quarter', 'quarters'],
  year: ['year', 'years', 'yr', 'yrs'],
  decade: ['decade', 'decades'],
  century: ['century', 'centuries'],
};

const today: TimeExpression = { form: 'relative', unit: 'day', count: 0 };
const yesterday: TimeExpression = { form: 'relative', unit: 'day', count: -1 };
const part = (
  day: TimeExpression,
  name: Extract<TimeExpression, { form: 'dayPart' }>['part'],
  forms: string[],
): Words => ({ forms, sense: { cls: 'time', time: { form: 'dayPart', day, part: name } } });

const relativeDay = (days: number, forms: string[]): Words => ({
  forms,
  sense: { cls: 'relativeDay', days, either: false },
});

/** Months, weekdays, units and the words that place a day beside the day of publication. */
export const calendar: readonly Words[] = [
  ...fiscalYears,
  ...months.map((forms, at): Words => ({ forms, sense: { cls: 'month', month: at + 1 } })),
  ...weekdays.map((forms, at): Words => ({ forms, sense: { cls: 'weekday', weekday: at + 1 } })),
  ...Object.entries(units).map(
    ([unit, forms]): Words => ({ forms, sense: { cls: 'unit', unit: unit as Unit } }),
  ),
  // Those of every week, unless they are counted.
  { forms: ['weekends'], sense: { cls: 'unit', unit: 'weekend', times: 1 } },
  { forms: ['fortnight', 'fortnights'], sense: { cls: 'unit', unit: 'week', times: 2 } },
  { forms: ['early', 'beginning', 'start'], sense: { cls: 'part', part: 'early' } },
  { forms: ['mid', 'middle'], sense: { cls: 'part', part: 'mid' } },
  { forms: ['late', 'end'], sense: { cls: 'part', part: 'late' } },
  {
    forms: ['week before last', 'the week before last'],
    sense: { cls: 'time', time: { form: 'relative', unit: 'week', count: -2 } },
  },
  {
    forms: ['year before last', 'the year before last'],
    sense: { cls: 'time', time: { form: 'relative', unit: 'year', count: -2 } },
  },
  { forms: ['last', 'previous'], sense: { cls: 'shift', shift: -1, byWeek: true } },
  { forms: ['past', 'this past'], sense: { cls: 'shift', shift: -1 } },
  { forms: ['this', 'current'], sense: { cls: 'shift', shift: 0 } },
  { forms: ['next', 'following'], sense: { cls: 'shift', shift: 1, byWeek: true } },
  {
    forms: ['coming', 'upcoming', 'this coming', 'this upcoming'],
    sense: { cls: 'shift', shift: 1 },
  },
  relativeDay(0, ['today']),
  relativeDay(-1, ['yesterday']),
  relativeDay(1, ['tomorrow']),
  relativeDay(2, ['the day after tomorrow', 'day after tomorrow']),
  relativeDay(-2, ['the day before yesterday', 'day before yesterday']),
  part(today, 'earlyMorning', ['early this morning']),
  part(today, 'morning', ['this morning']),
  part(today, 'afternoon', ['this afternoon']),
  part(today, 'evening', ['this evening']),
  part(today, 'night', ['tonight', 'tonite', 'this night']),
  part(yesterday, 'night', ['last night']),
  part(yesterday, 'evening', ['last evening']),
  {
    forms: [
      'that year',
      'the same year',
      'that same year',
      'later that year',
      'later the same year',
      'earlier that year',
    ],
    sense: { cls: 'toldYear' },
  },
  { forms: ['recently', 'lately'], sense: { cls: 'vague', side: 'past' } },
  { forms: ['soon', 'shortly'], sense: { cls: 'vague', side: 'future' } },
  ...[1, 2, 3, 4].map(
    (quarter): Words => ({ forms: [`q${quarter}`], sense: { cls: 'yearPart', quarter } }),
  ),
  ...[1, 2].map((half): Words => ({ forms: [`h${half}`], sense: { cls: 'yearPart', half } })),
  ...['spring', 'summer', 'autumn', 'winter'].map(
    (season, at): Words => ({ forms: [season], sense: { cls: 'yearPart', season: 21 + at } }),
  ),
  ...[
    'twenties',
    'thirties',
    'forties',
    'fifties',
    'sixties',
    'seventies',
    'eighties',
    'nineties',
  ].map(
    (tens, at): Words => ({
      forms: [`nineteen ${tens}`, `nineteen-${tens}`],
      sense: { cls: 'time', time: { form: 'calendar', year: 1920 + 10 * at, span: 'decade' } },
    }),
  ),
  ...Object.entries(holidays).map(
    ([holiday, forms]): Words => ({ forms, sense: { cls: 'holiday', holiday } }),
  ),
];
