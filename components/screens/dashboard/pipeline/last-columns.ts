import { DEAL_COLUMNS, FIRST_COLUMNS } from './table-columns';

const KEY = 'dawra.columns';

/** The columns the table had last on this device; what is no column of ours is left out. */
export function lastColumns(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (!Array.isArray(kept)) return FIRST_COLUMNS;
    return DEAL_COLUMNS.map(({ id }): string => id).filter((id) => kept.includes(id));
  } catch {
    return FIRST_COLUMNS;
  }
}

/** Keeps the columns for the next time. A full store only forgets them. */
export function rememberColumns(columns: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(columns));
  } catch {
    // The table stays as it is; it begins with its first columns the next time.
  }
}
