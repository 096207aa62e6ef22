import { readRecords } from './read-records';

const CANDIDATES = [',', ';', '\t', '|'] as const;
/** Enough to see the shape of a table, few enough to cost nothing. */
const SAMPLE_RECORDS = 20;

export interface Delimiter {
  delimiter: string;
  /** Where the table begins: after a `sep=;` line, if there is one. */
  from: number;
}

/** The delimiter that gives most of the first records one and the same number of cells above one. */
export function detectDelimiter(text: string): Delimiter {
  const named = /^sep=(.)(\r\n|\r|\n)/i.exec(text);
  if (named?.[1]) return { delimiter: named[1], from: named[0].length };
  let best: { delimiter: string; same: number; columns: number } = { delimiter: ',', same: 0, columns: 0 };
  for (const delimiter of CANDIDATES) {
    const { same, columns } = shapeWith(text, delimiter);
    if (same > best.same || (same === best.same && columns > best.columns))
      best = { delimiter, same, columns };
  }
  return { delimiter: best.delimiter, from: 0 };
}

function shapeWith(text: string, delimiter: string): { same: number; columns: number } {
  const counts = new Map<number, number>();
  let seen = 0;
  for (const step of readRecords(text, delimiter)) {
    if ('problem' in step || ++seen > SAMPLE_RECORDS) break;
    const columns = step.record.cells.length;
    if (columns > 1) counts.set(columns, (counts.get(columns) ?? 0) + 1);
  }
  let shape = { same: 0, columns: 0 };
  for (const [columns, same] of counts) if (same > shape.same) shape = { same, columns };
  return shape;
}
