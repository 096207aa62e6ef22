import { type Instant, STAGES, type StageId } from '../records';
import { DAY_MS } from '../time/civil-day';

const LOOK_BACK_DAYS = 30;

/**
 * Single-thread warning (DOMAIN 14.1): the run is in offer or later, two or more deciders are named, and in
 * thirty days we had touches with only one of them. No touch at all is silence, another warning's matter.
 * @domain S36, S37
 */
export function isSingleThread(
  stage: StageId,
  deciders: readonly string[],
  touches: readonly { prospectId: string; at: Instant }[],
  now: Instant,
): boolean {
  if (STAGES.indexOf(stage) < STAGES.indexOf('offer') || new Set(deciders).size < 2) return false;
  const recent = touches.filter(
    ({ at, prospectId }) => at <= now && now - at <= LOOK_BACK_DAYS * DAY_MS && deciders.includes(prospectId),
  );
  return new Set(recent.map((touch) => touch.prospectId)).size === 1;
}
