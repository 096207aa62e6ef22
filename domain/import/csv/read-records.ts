import { atLine, CSV_CAPS, type CsvProblem } from './problem';

/** One logical record: a quoted cell may run over several lines, `line` is where the record begins. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

export type CsvStep = { record: CsvRecord } | { problem: CsvProblem };

const QUOTE = '"';

/**
 * Reads records one by one, so that a caller can stop, show progress and keep memory flat (RFC 4180, with `;`,
 * tab or `|` as delimiter and lone CR as line end). Ends after the first problem.
 */
export function* readRecords(text: string, delimiter: string, from = 0): Generator<CsvStep> {
  let at = from;
  let line = from === 0 ? 1 : 2;
  while (at < text.length) {
    const start = line;
    const cells: string[] = [];
    let ended = false;
    while (!ended) {
      const cell = text[at] === QUOTE ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
      if (!cell) return yield { problem: problemAt('csv.unclosedQuote', line, cells.length + 1) };
      if (cell.text.length > CSV_CAPS.cellCharsMax)
        return yield { problem: problemAt('csv.cellTooLong', line, cells.length + 1) };
      cells.push(cell.text);
      line += cell.lines;
      at = cell.end;
      ended = at >= text.length || text[at] !== delimiter;
      at += ended ? lineEndLength(text, at) : 1;
    }
    line += 1;
    yield { record: { line: start, cells } };
  }
}

interface Cell {
  text: string;
  /** Index of the delimiter, the line end or the end of the text. */
  end: number;
  /** Line ends inside the cell. */
  lines: number;
}

function plainCell(text: string, from: number, delimiter: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: text.slice(from, end), end, lines: 0 };
}

/** A quoted cell; text after its closing quote belongs to it. Undefined when the quote never closes. */
function quotedCell(text: string, from: number, delimiter: string): Cell | undefined {
  let close = text.indexOf(QUOTE, from + 1);
  let inside = '';
  let begin = from + 1;
  while (close !== -1 && text[close + 1] === QUOTE) {
    inside += text.slice(begin, close + 1);
    begin = close + 2;
    close = text.indexOf(QUOTE, begin);
  }
  if (close === -1) return undefined;
  inside += text.slice(begin, close);
  const rest = plainCell(text, close + 1, delimiter);
  return { text: inside + rest.text, end: rest.end, lines: lineEnds(inside) };
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function lineEndLength(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
}

function problemAt(code: string, line: number, column: number): CsvProblem {
  return { code, field: atLine(line), args: { line, column } };
}
