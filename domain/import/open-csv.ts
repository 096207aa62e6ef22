import { detectDelimiter } from './csv/detect-delimiter';
import { atLine, CSV_CAPS, type CsvProblem, type CsvResult, refuseFile } from './csv/problem';
import { type CsvRecord, readRecords } from './csv/read-records';
import { findHeader, HEADER_WITHIN } from './header';
import { type MappedHeader, mapColumns } from './map-columns';

/** A file whose head has been understood; its rows are read as they are asked for. */
export interface CsvTable extends MappedHeader {
  header: string[];
  headerLine: number;
  /** Rows below the header, lazily. Stops at the first line that breaks the table. */
  rows: () => Generator<CsvRecord, CsvProblem | undefined>;
}

/** Whether a text is a packed spreadsheet or another binary file under a false name. */
function isBinary(text: string): boolean {
  return text.startsWith('PK\u0003\u0004') || text.slice(0, 4096).includes('\u0000');
}

/** Opens a file of people: delimiter, header, mapping. Whole-file refusals come from here. */
export function openCsv(input: string): CsvResult<CsvTable> {
  const text = input.replace(/^\ufeff/, '');
  if (text.trim() === '') return refuseFile('csv.empty', 'file');
  if (isBinary(text)) return refuseFile('csv.isBinary', 'file');
  const { delimiter, from } = detectDelimiter(text);
  const head: CsvRecord[] = [];
  for (const step of readRecords(text, delimiter, from)) {
    if ('problem' in step) {
      if (head.length === 0) return { ok: false, problem: step.problem };
      break;
    }
    head.push(step.record);
    if (head.length >= HEADER_WITHIN) break;
  }
  const found = findHeader(head);
  if (!found) return refuseFile('csv.empty', 'file');
  if (found.cells.length > CSV_CAPS.columnsMax) return refuseFile('csv.tooManyColumns', 'header');
  const mapped = mapColumns(found.cells);
  if (mapped.duplicate !== undefined)
    return refuseFile('csv.dupColumn', 'header', { name: mapped.duplicate });
  const rows = () => rowsBelow(text, delimiter, from, found);
  return { ok: true, value: { ...mapped, header: found.cells, headerLine: found.line, rows } };
}

/** Whether the file can tell people apart at all. */
export function hasIdentity(table: CsvTable): boolean {
  const { email, linkedin, phone } = table.mapping;
  return Boolean(email ?? linkedin ?? (table.format === 'generic' ? undefined : phone));
}

function* rowsBelow(
  text: string,
  delimiter: string,
  from: number,
  header: CsvRecord,
): Generator<CsvRecord, CsvProblem | undefined> {
  let count = 0;
  const columns = header.cells.length;
  for (const step of readRecords(text, delimiter, from)) {
    if ('problem' in step) return step.problem;
    const { line, cells } = step.record;
    if (line <= header.line) continue;
    if (++count > CSV_CAPS.rowsMax) return { code: 'csv.tooManyRows', field: 'file' };
    const isBlank = cells.every((cell) => cell.trim() === '');
    if (cells.length !== columns && !isBlank) {
      return {
        code: 'csv.columns',
        field: atLine(line),
        args: { line, found: cells.length, expected: columns },
      };
    }
    yield step.record;
  }
  return count === 0 ? { code: 'csv.noRows', field: 'file' } : undefined;
}
