import type { Words } from './pack.js';
import type { TimeExpression } from './sense.js';

/** India's financial year, which begins in April and is named by the year in which it ends: FY25 is 2024-25. */
export function fiscalYear(ending: number): TimeExpression {
  return fiscalMonths(ending, 1, 12);
}

/** Months of a financial year, the first being April. */
export function fiscalMonths(ending: number, first: number, last: number): TimeExpression {
  const month = (n: number): TimeExpression => ({
    form: 'calendar',
    year: n > 9 ? ending : ending - 1,
    month: n > 9 ? n - 9 : n + 3,
  });
  return { form: 'range', from: month(first), to: month(last) };
}

const FIRST = 2000;
const LAST = 2045;
const QUARTERS = [1, 2, 3, 4];

/** FY25, FY2025 and their quarters (Q2FY26), which newsrooms write in Latin letters in every language. */
export const fiscalYears: readonly Words[] = Array.from(
  { length: LAST - FIRST + 1 },
  (_, at) => FIRST + at,
).flatMap((ending): Words[] => {
  const short = String(ending).slice(2);
  const names = [`FY${short}`, `FY${ending}`, `FY ${short}`];
  return [
    { forms: names, sense: { cls: 'period', time: fiscalYear(ending) } },
    ...QUARTERS.map(
      (quarter): Words => ({
        forms: [`FY${short}`, `FY${ending}`].flatMap((name) => [
          `Q${quarter}${name}`,
          `Q${quarter} ${name}`,
        ]),
        sense: { cls: 'period', time: fiscalMonths(ending, 3 * quarter - 2, 3 * quarter) },
      }),
    ),
  ];
});
