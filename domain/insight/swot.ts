import type { ObjectionState } from '../records';

/** What the four boxes are filled from. */
export interface SwotFacts {
  objections: readonly { subId: string; state: ObjectionState }[];
  rivals: readonly string[];
  /** Runs lost for timing: the need is there, the day was not. */
  lostForTiming: readonly string[];
}

export interface Swot {
  strengths: string[];
  weaknesses: string[];
  opportunities: string[];
  threats: string[];
}

/**
 * The four boxes, read-only, from what buyers said (DOMAIN 21.1): doubts that were settled, doubts that are open,
 * runs lost for timing, rivals named. A doubt open anywhere is a weakness even if it was settled elsewhere.
 * @domain S96
 */
export function swot({ objections, rivals, lostForTiming }: SwotFacts): Swot {
  const open = new Set(objections.filter(({ state }) => isOpen(state)).map(({ subId }) => subId));
  const settled = objections.filter(({ state, subId }) => state === 'resolved' && !open.has(subId));
  return {
    strengths: [...new Set(settled.map(({ subId }) => subId))],
    weaknesses: [...open],
    opportunities: [...new Set(lostForTiming)],
    threats: [...new Set(rivals)],
  };
}

const isOpen = (state: ObjectionState) => state === 'open' || state === 'answered' || state === 'lost_on';
