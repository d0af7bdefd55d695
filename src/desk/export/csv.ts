/** A line of a table. */
export type Row = readonly (string | number | null)[];

/**
 * A table as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. A cell that such a program would take for a formula
 * begins with an apostrophe: texts come from outside.
 */
export function toCsv(rows: readonly Row[]): string {
  return `\uFEFF${rows.map((row) => row.map(toCell).join(',')).join('\r\n')}\r\n`;
}

function toCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
