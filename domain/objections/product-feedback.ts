import type { Money } from '../records';
import { addMoney } from './sum-money';

/** An objection the product team should hear of. */
export interface FeedbackObjection {
  categoryId: string;
  subId: string;
  runId: string;
  accountId?: string;
  /** Ticked "product" by hand, whatever the category. */
  isProduct?: boolean;
  runStatus: 'open' | 'lost' | 'other';
  value?: Money;
}

export interface FeedbackLine {
  subId: string;
  count: number;
  accounts: number;
  /** Per currency, each run once. */
  openValue: Money[];
  lostValue: Money[];
  /** Runs lost with this objection: they enter the recycle pool when it is shipped. */
  lostRuns: string[];
}

const PRODUCT_CATEGORIES = ['product', 'delivery', 'legal'];

/**
 * What the product lacks and what that costs, most frequent first (DOMAIN 12).
 * @domain S33
 */
export function productFeedback(objections: readonly FeedbackObjection[]): FeedbackLine[] {
  const bySub = new Map<string, FeedbackObjection[]>();
  for (const objection of objections) {
    if (!objection.isProduct && !PRODUCT_CATEGORIES.includes(objection.categoryId)) continue;
    bySub.set(objection.subId, [...(bySub.get(objection.subId) ?? []), objection]);
  }
  return [...bySub]
    .map(([subId, own]) => feedbackLine(subId, own))
    .sort((a, b) => b.count - a.count || (a.subId < b.subId ? -1 : 1));
}

function feedbackLine(subId: string, own: readonly FeedbackObjection[]): FeedbackLine {
  const runs = [...new Map(own.map((objection) => [objection.runId, objection])).values()];
  const worthOf = (status: FeedbackObjection['runStatus']) =>
    addMoney(runs.filter(({ runStatus }) => runStatus === status).flatMap(({ value }) => value ?? []));
  return {
    subId,
    count: own.length,
    accounts: new Set(own.flatMap(({ accountId }) => accountId ?? [])).size,
    openValue: worthOf('open'),
    lostValue: worthOf('lost'),
    lostRuns: runs.filter(({ runStatus }) => runStatus === 'lost').map(({ runId }) => runId),
  };
}

export type FeedbackStatus = 'new' | 'told' | 'planned' | 'shipped';

/**
 * Runs that become worth another try because what they missed was shipped (DOMAIN 12, 16.2).
 * @domain S33, S58
 */
export function runsToRecycle(
  lines: readonly FeedbackLine[],
  status: Readonly<Record<string, FeedbackStatus>>,
): string[] {
  const shipped = lines.filter(({ subId }) => status[subId] === 'shipped');
  return [...new Set(shipped.flatMap(({ lostRuns }) => lostRuns))];
}
