import { STAGE_DEFAULTS } from '../cycle/stages';
import type { Money, StageId, Status } from '../records';

/** What may still be won in one currency, in minor units: three bands and the weighted sum. */
export interface ForecastTotal {
  ccy: string;
  /** In closing. */
  commit: number;
  /** In negotiation or closing. */
  likely: number;
  all: number;
  weighted: number;
}

export interface ForecastRun {
  id: string;
  stage: StageId;
  status: Status;
  value?: Money | undefined;
}

/**
 * Active runs by currency, never added across currencies; runs without a value are named, not guessed (DOMAIN 17.2).
 * @domain S4, S12, S78
 */
export function forecast(
  runs: readonly ForecastRun[],
  p: Partial<Record<StageId, number>>,
): { totals: ForecastTotal[]; unvalued: string[] } {
  const totals = new Map<string, ForecastTotal>();
  const unvalued: string[] = [];
  for (const { id, stage, status, value } of runs) {
    if (status !== 'active') continue;
    if (value === undefined) {
      unvalued.push(id);
      continue;
    }
    const { ccy, minor } = value;
    const total = totals.get(ccy) ?? { ccy, commit: 0, likely: 0, all: 0, weighted: 0 };
    total.all += minor;
    if (stage === 'closing') total.commit += minor;
    if (stage === 'closing' || stage === 'negotiation') total.likely += minor;
    total.weighted += minor * (p[stage] ?? STAGE_DEFAULTS[stage].p0);
    totals.set(ccy, total);
  }
  const byCode = [...totals.values()].sort((a, b) => (a.ccy < b.ccy ? -1 : 1));
  return { totals: byCode, unvalued: unvalued.sort() };
}
