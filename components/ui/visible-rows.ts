/** Rows drawn beyond each edge, so that a fast scroll shows no gap. */
const SPARE = 6;

/** Which rows of equal height stand in the window: from `first` up to, not including, `last`. */
export function visibleRows(
  top: number,
  height: number,
  rowHeight: number,
  count: number,
): { first: number; last: number } {
  const first = Math.max(0, Math.min(count, Math.floor(top / rowHeight)) - SPARE);
  const last = Math.min(count, Math.ceil((top + height) / rowHeight) + SPARE);
  return { first: Math.min(first, last), last };
}
