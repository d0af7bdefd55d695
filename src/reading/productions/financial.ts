import { fiscalMonths, fiscalYear } from '../../languages/fiscalYears.js';
import type { TimeExpression } from '../../languages/sense.js';
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
  const said = reckoned(captured);
  if (said?.form !== 'range' || said.from.form !== 'calendar' || said.to.form !== 'calendar')
    return null;
  const { year, month } = said.from;
  if (!year || said.to.year !== year + 1) return null;
  if (month === 4 && said.to.month === 3) return period(said);
  return month || said.to.month ? null : period(fiscalYear(year + 1));
};

/** A quarter or a half of a financial year. */
const partOfFinancialYear: Production = (captured) => {
  const said = reckoned(captured);
  const n = pick(captured, 'n', 'ordinal')?.n ?? 0;
  const size =
    pick(captured, 'unit', 'unit')?.unit === 'quarter' ? 3 : captured.has('part') ? 6 : 0;
  if (said?.form !== 'range' || said.from.form !== 'calendar' || said.to.form !== 'calendar')
    return null;
  const whole = said.from.month === 4 && said.to.month === 3 && said.to.year;
  if (!whole || !size || n < 1 || n * size > 12) return null;
  return period(fiscalMonths(whole, (n - 1) * size + 1, n * size));
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
  partOfFinancialYear,
  endingAt,
};
