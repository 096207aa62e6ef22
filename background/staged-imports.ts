import type { ImportRow } from '../messages/owner-protocol';

/** Rows of imports that are still coming in. Nothing of them is written before the commit, so a killed import leaves nothing. */
const staged = new Map<string, ImportRow[]>();
export const ROWS_MAX = 250_000;

export function stageRows(batch: string, rows: readonly ImportRow[]): number {
  const known = staged.get(batch) ?? [];
  for (const row of rows) known.push(row);
  staged.set(batch, known);
  return known.length;
}

/** The rows of a batch, once. Undefined when the worker that held them was stopped: the page hands them over again. */
export function takeStaged(batch: string): ImportRow[] | undefined {
  const rows = staged.get(batch);
  staged.delete(batch);
  return rows;
}

export function dropStaged(batch: string): void {
  staged.delete(batch);
}
