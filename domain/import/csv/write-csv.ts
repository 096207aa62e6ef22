/** First characters a spreadsheet takes for the start of a formula, with their full-width twins. */
const STARTS_FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
/** Spreadsheets show Arabic rightly only when the file begins with this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A cell no spreadsheet will run: one apostrophe before anything that could be a formula. One that already has
 * some gets one more, so that taking one off gives back exactly what was written.
 */
export function safeCell(text: string): string {
  return STARTS_FORMULA.test(text) ? `'${text}` : text;
}

/** The other way: the one apostrophe our own writer put there. */
export function unsafeCell(text: string): string {
  return text.startsWith("'") && STARTS_FORMULA.test(text) ? text.slice(1) : text;
}

export interface WriteOptions {
  /** Some tools break on the byte-order mark; spreadsheets need it. */
  byteOrderMark?: boolean;
}

/** A whole file: comma, CRLF, every cell quoted and safe. */
export function writeCsv(
  header: readonly string[],
  rows: Iterable<readonly string[]>,
  { byteOrderMark = true }: WriteOptions = {},
): string {
  const lines = [writeRow(header)];
  for (const row of rows) lines.push(writeRow(row));
  return `${byteOrderMark ? BYTE_ORDER_MARK : ''}${lines.join('')}`;
}

function writeRow(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${safeCell(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/** `dawra-contacts-2026-11-23.csv`. */
export function csvFileName(what: string, day: string): string {
  return `dawra-${what}-${day}.csv`;
}
