import type { Money } from '../records';

/** One total per currency, by currency code; two currencies are never added (DOMAIN 0.1). */
export function addMoney(amounts: readonly Money[]): Money[] {
  const totals = new Map<string, number>();
  for (const { minor, ccy } of amounts) totals.set(ccy, (totals.get(ccy) ?? 0) + minor);
  return [...totals].map(([ccy, minor]) => ({ minor, ccy })).sort((a, b) => (a.ccy < b.ccy ? -1 : 1));
}
