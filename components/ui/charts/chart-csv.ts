import { withoutIsolates } from '../../../locales/isolate-text';

/** A cell that a spreadsheet could take for a formula gets an apostrophe, as in every export of ours. */
function cell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : withoutIsolates(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table behind a chart as CSV, with a mark so that spreadsheets read it as UTF-8. */
export function chartCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  return `\ufeff${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
