import type { Problem } from '../../records';

/** Ceilings of a file, named in the refusals. */
export const CSV_CAPS = { rowsMax: 250_000, columnsMax: 200, cellCharsMax: 64 * 1024 } as const;

/** Why a file or a line was refused: where (`file`, `header`, `line 7`) and the numbers for the sentence. */
export interface CsvProblem extends Problem {
  field: string;
  args?: Record<string, string | number>;
}

export type CsvResult<T> = { ok: true; value: T } | { ok: false; problem: CsvProblem };

/** A refusal of a whole file. */
export function refuseFile(
  code: string,
  field: string,
  args?: CsvProblem['args'],
): { ok: false; problem: CsvProblem } {
  return { ok: false, problem: { code, field, ...(args ? { args } : {}) } };
}

/** The place name of a line. */
export function atLine(line: number): string {
  return `line ${line}`;
}
