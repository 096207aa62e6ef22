import { trustedMedian } from '../insight/summary';
import { CYCLE_DAYS } from './stages';

const TIMES_USUAL = 2;
const SILENT_DAYS = 30;

/** A whole run and what is usual for it. */
export interface RunAge {
  ageDays: number;
  /** Days since the last reply; absent when there never was one. */
  lastReplyDays?: number | undefined;
  /** Lengths of won runs in days. */
  wonCycles?: readonly number[] | undefined;
  /** Segment factor on the starting value. */
  factor?: number | undefined;
}

/**
 * Is the run kept alive too long: more than twice the usual cycle, and nobody has answered for a month (DOMAIN 3.3)?
 * @domain S55
 */
export function keptAlive({ ageDays, lastReplyDays = ageDays, wonCycles = [], factor = 1 }: RunAge): boolean {
  const usual = trustedMedian(wonCycles) ?? CYCLE_DAYS * factor;
  return ageDays > TIMES_USUAL * usual && lastReplyDays >= SILENT_DAYS;
}
