import { fiscalMonths, fiscalYear } from '../../languages/fiscalYears.js';
import type { TimeExpression } from '../../languages/sense.js';
import { yearOf } from './calendar.js';
import { inDays } from './durations.js';
import { type Captured, type Production, pick } from './production.js';

/** What results are reckoned by is the time of no single event. */
const period = (expression: TimeExpression): { cls: 'period'; time: TimeExpression } => ({
  cls: 'period',
  time: expression,
});

const reckoned = (captured: Captured): TimeExpression | undefined =>
  (pick(captured, 'time', 'time') ?? pick(captured, 'time', 'period'))?.time;

/** The financial year 2024-25, from April to March; FY25 is one already. */
const financialYear: Production = (captured) => {
  const ending = yearOf(captured);
  if (ending) return ending >= FIRST_FISCAL && ending < 2100 ? period(fiscalYear(ending)) : null;
  const said = reckoned(captured);
  if (said?.form !== 'range' || said.from.form !== 'calendar' || said.to.form !== 'calendar')
    return null;
  const { year, month } = said.from;
  if (!year || said.to.year !== year + 1) return null;
  if (month === 4 && said.to.month === 3) return period(said);
  return month || said.to.month ? null : period(fiscalYear(year + 1));
};

/** Fiscal 2026, the one that ends in it: figures before these are of other countries' accounts. */
const FIRST_FISCAL = 1990;

/** The financial year before this one, this one, the next. */
const shiftedFiscalYear: Production = (captured) => {
  const shift = pick(captured, 'shift', 'shift')?.shift;
  const unit = pick(captured, 'unit', 'unit');
  return shift === undefined || (unit && unit.unit !== 'year')
    ? null
    : period({ form: 'fiscalYear', shift });
};

/** A quarter or a half of a financial year. */
const partOfFinancialYear: Production = (captured) => {
  const said = reckoned(captured);
  const part = pick(captured, 'part', 'yearPart');
  const n = pick(captured, 'n', 'ordinal')?.n ?? part?.quarter ?? part?.half ?? 0;
  const isHalf = pick(captured, 'half', 'number')?.n === 0.5 || (part && !part.quarter);
  const isQuarter = part?.quarter || pick(captured, 'unit', 'unit')?.unit === 'quarter';
  const size = isQuarter ? 3 : isHalf ? 6 : 0;
  if (!size || n < 1 || n * size > 12 || part?.season) return null;
  const [first, last] = [(n - 1) * size + 1, n * size];
  if (said?.form === 'fiscalYear' && !said.last) return period({ ...said, first, last });
  if (said?.form !== 'range' || said.from.form !== 'calendar' || said.to.form !== 'calendar')
    return null;
  const { from, to } = said;
  return to.year && from.month === 4 && to.month === 3
    ? period(fiscalMonths(to.year, first, last))
    : null;
};

/** The week ending 15 November, the quarter ended 30 September: so long up to a day. */
const endingAt: Production = (captured) => {
  const unit = pick(captured, 'unit', 'unit');
  const day = pick(captured, 'day', 'time')?.time;
  if (!unit || unit.times || !inDays(unit.unit) || day?.form !== 'calendar' || !day.day)
    return null;
  // Reckoned from the day behind it, so that a quarter to 30 June begins with April.
  const lengths = [
    { count: -1, unit: 'day' as const },
    { count: 1, unit: unit.unit },
  ];
  return period({ form: 'range', from: { form: 'offset', lengths, sign: -1, from: day }, to: day });
};

/** The productions that read what results are reckoned by. */
export const financialProductions: Readonly<Record<string, Production>> = {
  financialYear,
  shiftedFiscalYear,
  partOfFinancialYear,
  endingAt,
};
