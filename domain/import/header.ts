import { cleanLine } from './clean-text';
import type { CsvRecord } from './csv/read-records';
import { FORMATS, GENERIC_COLUMNS } from './formats';

/** A column name as names are compared: no case, marks or spare spaces. */
export function headerKey(name: string): string {
  return cleanLine(name).toLowerCase();
}

/** A header may stand under a preamble, but not deeper than this. */
export const HEADER_WITHIN = 30;
const KNOWN_NEEDED = 3;

/**
 * The record that is the header: the first with at least three known names, else the first that is not blank.
 * Found by content, because some exports put notes before it and some do not.
 */
export function findHeader(records: readonly CsvRecord[]): CsvRecord | undefined {
  const near = records.slice(0, HEADER_WITHIN);
  const known = near.find((record) => knownNames(record) >= KNOWN_NEEDED);
  return known ?? near.find((record) => record.cells.some((cell) => cell.trim() !== ''));
}

function knownNames(record: CsvRecord): number {
  return new Set(record.cells.map(headerKey).filter((key) => KNOWN.some((pattern) => pattern.test(key))))
    .size;
}

const KNOWN: RegExp[] = [GENERIC_COLUMNS, ...FORMATS.map((format) => format.columns)].flatMap((columns) =>
  Object.values(columns),
);
