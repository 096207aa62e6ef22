import type { ProspectId } from '../records';
import { type CsvResult, refuseFile } from './csv/problem';
import { type CsvTable, hasIdentity } from './open-csv';
import { type DayOrder, dayOrderOf } from './read-day';
import type { CellNote, ImportedPerson, PersonReading } from './read-person';
import { readPerson } from './read-person';
import { mergePeople, personKeys } from './same-person';

/** Finds a person already kept, by a key such as `email:sara@example.com`. */
export type FindKnown = (key: string) => ProspectId | undefined;

/** What became of one line of the file. */
export interface ReportLine {
  line: number;
  outcome: 'new' | 'matched' | 'merged' | 'refused' | 'blank';
  /** For `matched`. */
  prospectId?: ProspectId;
  /** For `merged`: the line of the file that holds the same person. */
  intoLine?: number;
  notes: CellNote[];
}

export interface ImportPreview {
  people: ImportedPerson[];
  report: ReportLine[];
  counts: Record<ReportLine['outcome'], number>;
}

export interface PreviewOptions {
  findKnown?: FindKnown;
  /** The user's answer when the file's dates could be read both ways. */
  order?: DayOrder;
}

/** Lines read between two pauses, so that a caller can keep its page alive. */
const SLICE_LINES = 500;

/**
 * Reads a whole file into people and a report with one line per input line; nothing is written. A generator that
 * yields the number of lines read, so that a caller can pause between slices. Any broken line refuses the file.
 */
export function* previewImport(
  table: CsvTable,
  { findKnown = () => undefined, order }: PreviewOptions = {},
): Generator<number, CsvResult<ImportPreview>> {
  if (!hasIdentity(table)) return refuseFile('csv.noEmailColumn', 'header');
  const inFile = order ?? orderOf(table);
  if (inFile === 'ask') return refuseFile('date.ambiguous', 'connectedOn');
  const people = new Map<number, ImportedPerson>();
  const lineOfKey = new Map<string, number>();
  const report: ReportLine[] = [];
  const rows = table.rows();
  for (let step = rows.next(); ; step = rows.next()) {
    if (step.done) {
      if (step.value) return { ok: false, problem: step.value };
      break;
    }
    const { line, cells } = step.value;
    report.push(placeRow(line, readPerson(cells, table.mapping, inFile), people, lineOfKey, findKnown));
    if (report.length % SLICE_LINES === 0) yield report.length;
  }
  return { ok: true, value: { people: [...people.values()], report, counts: countOutcomes(report) } };
}

/** Runs a preview in one go. */
export function previewWhole(table: CsvTable, options?: PreviewOptions): CsvResult<ImportPreview> {
  const preview = previewImport(table, options);
  let step = preview.next();
  while (!step.done) step = preview.next();
  return step.value;
}

function placeRow(
  line: number,
  reading: PersonReading,
  people: Map<number, ImportedPerson>,
  lineOfKey: Map<string, number>,
  findKnown: FindKnown,
): ReportLine {
  if (reading.kind === 'blank') return { line, outcome: 'blank', notes: [] };
  if (reading.kind === 'refused') return { line, outcome: 'refused', notes: reading.notes };
  const { person, notes } = reading;
  const keys = personKeys(person);
  const intoLine = keys.map((key) => lineOfKey.get(key)).find((found) => found !== undefined);
  const before = intoLine === undefined ? undefined : people.get(intoLine);
  if (intoLine !== undefined && before) {
    people.set(intoLine, mergePeople(before, person));
    for (const key of keys) if (!lineOfKey.has(key)) lineOfKey.set(key, intoLine);
    return { line, outcome: 'merged', intoLine, notes };
  }
  people.set(line, person);
  for (const key of keys) lineOfKey.set(key, line);
  const prospectId = keys.map(findKnown).find((found) => found !== undefined);
  return prospectId ? { line, outcome: 'matched', prospectId, notes } : { line, outcome: 'new', notes };
}

function orderOf(table: CsvTable): DayOrder | 'ask' | undefined {
  const places = table.mapping.connectedOn;
  const place = places?.[0];
  if (place === undefined) return undefined;
  const dates = function* () {
    for (const { cells } of table.rows()) yield cells[place] ?? '';
  };
  return dayOrderOf(dates());
}

function countOutcomes(report: ReportLine[]): ImportPreview['counts'] {
  const counts: ImportPreview['counts'] = { new: 0, matched: 0, merged: 0, refused: 0, blank: 0 };
  for (const { outcome } of report) counts[outcome] += 1;
  return counts;
}
