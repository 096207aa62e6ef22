import { SALE_STAGES, stageIndex } from '../cycle/stages';
import type { CivilDate, StageId } from '../records';
import { addDays } from '../time/civil-day';

/** Float sums may lie a hair above a whole number of days. */
const HAIR = 1e-9;

/**
 * When a run should close: what is left of its stage, at least a day, and the usual length of the stages ahead up to
 * closing (DOMAIN 17.2). A date the user sets wins.
 * @domain S3, S4
 */
export function expectedClose(
  stage: Exclude<StageId, 'referral'>,
  stageDays: number,
  benchmarks: Readonly<Partial<Record<StageId, number>>>,
  today: CivilDate,
  userDate?: CivilDate,
): { days?: number; on: CivilDate } {
  if (userDate !== undefined) return { on: userDate };
  const usual = (one: StageId) => benchmarks[one] ?? 0;
  const ahead = SALE_STAGES.slice(stageIndex(stage) + 1).reduce((sum, one) => sum + usual(one), 0);
  const days = Math.max(1, usual(stage) - stageDays) + ahead;
  return { days, on: addDays(today, Math.ceil(days - HAIR)) };
}
