import { addMoney } from '../objections/sum-money';
import { EVERYONE_ELSE } from '../people/segment';
import type { Money, Status } from '../records';
import { type Rate, rate } from './rate';
import { type Summary, summary } from './summary';

/** A run with the group it is counted in: its segment, or the source of its prospect. */
export interface GroupedRun {
  group: string;
  status: Status;
  value?: Money;
  /** Length of the cycle of a won run, in days. */
  cycleDays?: number;
}

export interface GroupRow {
  group: string;
  runs: number;
  /** Won of closed. */
  winRate: Rate;
  cycleDays: Summary;
  /** Value won, per currency. */
  wonValue: Money[];
}

/**
 * One row per segment or source, so that the user sees which to keep (DOMAIN 8.3, 17.9). Most runs first, everyone
 * else last.
 * @domain S73, S85
 */
export function groupTable(runs: readonly GroupedRun[]): GroupRow[] {
  const groups = new Map<string, GroupedRun[]>();
  for (const run of runs) groups.set(run.group, [...(groups.get(run.group) ?? []), run]);
  return [...groups].map(([group, own]) => groupRow(group, own)).sort(compareRows);
}

function groupRow(group: string, own: readonly GroupedRun[]): GroupRow {
  const won = own.filter(({ status }) => status === 'won' || status === 'done');
  const closed = own.filter(({ status }) => status !== 'active');
  return {
    group,
    runs: own.length,
    winRate: rate(won.length, closed.length),
    cycleDays: summary(won.flatMap(({ cycleDays }) => cycleDays ?? [])),
    wonValue: addMoney(won.flatMap(({ value }) => value ?? [])),
  };
}

function compareRows(a: GroupRow, b: GroupRow): number {
  const isRest = (row: GroupRow) => Number(row.group === EVERYONE_ELSE);
  return isRest(a) - isRest(b) || b.runs - a.runs || (a.group < b.group ? -1 : 1);
}
