import { time } from './calendar.js';
import { type Captured, type Production, pick } from './production.js';

/** A number in words that is said as years are: उन्नीस सौ चौरासी, दो हजार चौदह; a round one counts. */
function wordedYear(captured: Captured, label: string, round = false): number | null {
  const said = pick(captured, label, 'number');
  const year = said && !said.digits && said.n > 1700 && said.n < 2100 ? said.n : null;
  return year && (round || year % 100) ? year : null;
}

/**
 * A year counted back from our era, or told as one of it, alone or behind a day or a month: 326 BC is -325, since there
 * is no year nought but 1 BC.
 */
const eraYear =
  (before: boolean): Production =>
  (captured) => {
    const n = pick(captured, 'n', 'number')?.n;
    if (!n || n < 1 || n > (before ? LONGEST_AGO : 2100) || n % 1) return null;
    const year = before ? 1 - n : n;
    const within = pick(captured, 'time', 'time')?.time;
    if (!within) return time({ form: 'calendar', year });
    return within.form === 'calendar' && within.month && !within.year
      ? time({ ...within, year })
      : null;
  };

/** No year is told to the one that lies farther back. */
const LONGEST_AGO = 9_999;

const yearInWords: Production = (captured) => {
  const year = wordedYear(captured, 'n');
  return year ? time({ form: 'calendar', year }) : null;
};

const yearsInWords: Production = (captured) => {
  const from = wordedYear(captured, 'from', true);
  const to = wordedYear(captured, 'to');
  return from && to && from < to
    ? time({
        form: 'range',
        from: { form: 'calendar', year: from },
        to: { form: 'calendar', year: to },
      })
    : null;
};

/** Years told together: 2014, 2019 and 2024. */
const yearList: Production = (captured) => {
  const years = ['from', 'mid', 'to'].flatMap((label) => pick(captured, label, 'year')?.year ?? []);
  const isRow = years.every(
    (year, at) => year >= 1900 && year < 2100 && year > (years[at - 1] ?? 0),
  );
  return isRow
    ? time({ form: 'days', all: years.map((year) => ({ form: 'calendar', year })) })
    : null;
};

/** The 1990s, the nineties: a decade, of the century that lies nearest where it is not said. */
const decade: Production = (captured) => {
  const said = pick(captured, 'year', 'year')?.year ?? pick(captured, 'n', 'number')?.n;
  if (said === undefined || said % 10 || said < 10 || (said > 90 && said < 1000)) return null;
  const year = said >= 1000 ? said : said <= 20 ? 2000 + said : 1900 + said;
  return time({ form: 'calendar', year, span: 'decade' });
};

/** The 21st century is 20XX: EDTF counts its years by their first digits. */
const century: Production = (captured) => {
  const n = pick(captured, 'n', 'ordinal')?.n;
  return pick(captured, 'unit', 'unit')?.unit === 'century' && n && n > 1 && n <= 22
    ? time({ form: 'calendar', year: (n - 1) * 100, span: 'century' })
    : null;
};

/** The productions that read years in words and by their era, decades and centuries. */
export const yearProductions: Readonly<Record<string, Production>> = {
  yearBefore: eraYear(true),
  yearOfEra: eraYear(false),
  yearInWords,
  yearsInWords,
  yearList,
  decade,
  century,
};
