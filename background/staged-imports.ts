import type { ImportRow } from '../messages/owner-protocol';
import { refuse } from './refusal';

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

/** How far an import is that is being written. Each row is two steps: its facts, then the plan that follows from them. */
interface Writing {
  steps: number;
  rows: number;
  cancelled: boolean;
}

/** By batch; a few numbers each, until the worker is stopped. */
const writing = new Map<string, Writing>();

/**
 * Starts to count what is written of a batch. The function returned is told of each step; after a cancel it refuses, so
 * that the transaction it is called in writes nothing.
 */
export function beginWriting(batch: string, rows: number): (steps: number) => void {
  const state = { steps: 0, rows, cancelled: false };
  writing.set(batch, state);
  return (steps) => {
    if (state.cancelled) refuse('notice.cancelled', 'batch');
    state.steps += steps;
  };
}

/** Rows written so far, of all; none of none while nothing is being written. */
export function importProgress(batch: string): { done: number; all: number } {
  const { steps, rows } = writing.get(batch) ?? { steps: 0, rows: 0 };
  return { done: Math.min(rows, Math.floor(steps / 2)), all: rows };
}

/** Forgets the rows of a batch; one that is being written ends with nothing written. */
export function cancelImport(batch: string): void {
  staged.delete(batch);
  const state = writing.get(batch);
  if (state) state.cancelled = true;
}
