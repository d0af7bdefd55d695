import { monthLength } from '../day.js';

const FORMS =
  'write 2025, 2025-12, 2025-12-05 or 2025-11-19T09:05+05:30, hedged with ~, ? or % behind it; ' +
  'an interval is 2025-12-01/2025-12-07 or ../2025-11-19.';

/** What people write instead of EDTF, and the sentence that helps; the first that fits is given. */
const HABITS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^$/, () => 'it is empty. Write a date such as 2025-12-05.'],
  [
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/,
    (m) =>
      `write the year first and two digits for month and day, such as ${m[3]}-${pad(m[2])}-${pad(m[1])}.`,
  ],
  [
    /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,
    (m) => `write hyphens between the parts: ${m[1]}-${pad(m[2])}-${pad(m[3])}.`,
  ],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, (m) => adviseDay(Number(m[1]), Number(m[2]), Number(m[3]))],
  [
    /^(\d{4})-(\d{2})$/,
    (m) =>
      `there is no month ${m[2]}: months run from 01 to 12, seasons and quarters from 21 to 41.`,
  ],
  [/^(\d{4})-(\d)$/, (m) => `write the month in two digits: ${m[1]}-0${m[2]}.`],
  [/^\d{8}$/, () => 'write hyphens between year, month and day: 2025-12-05.'],
  [/t\d/, () => 'write a capital T between date and time: 2025-11-19T09:05+05:30.'],
  [
    /T/,
    () =>
      'write a moment as 2025-11-19T09:05, with Z or an offset from -12:00 to +14:00 where the zone is known.',
  ],
  [
    /[[{\]}]/,
    () =>
      'write one of several as [2025-11-19,2025-11-20] and all of several as {2025-11-19,2025-11-20}.',
  ],
  [
    /\(/,
    () =>
      'write a hedge after or before the part that it concerns, without brackets: 2025-12-05~, 2025-~12-05.',
  ],
  [/[\dX]x|x[\dX]/, () => 'write a capital X for a digit that is not known: 202X, 2025-XX.'],
  [/^[-\d\sXTZ:+~?%.,/]+$/, (m) => (/\s/.test(m[0]) ? 'leave out the spaces.' : FORMS)],
];

/** A sentence that says what would be right instead of the malformed text. */
export function adviseOn(text: string): string {
  for (const [pattern, advise] of HABITS) {
    const match = pattern.exec(text);
    if (match) return advise(match);
  }
  return FORMS;
}

/** What is wrong with a year, month and day of the right shape. */
export function adviseDay(year: number, month: number, day: number): string {
  if (month < 1 || month > 12) return `there is no month ${month}: months run from 01 to 12.`;
  const length = monthLength(year, month);
  if (day < 1 || day > length) {
    return `${year}-${pad(month)} has ${length} days: write a day from 01 to ${length}.`;
  }
  return `write two digits for month and day: ${year}-${pad(month)}-${pad(day)}.`;
}

function pad(part: string | number | undefined): string {
  return String(part).padStart(2, '0');
}
