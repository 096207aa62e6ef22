import type { StageId, Status } from '../records';
import { stageIndex } from './stages';

const FIT_DOUBTS = ['no_objection', 'few_replies', 'low_score'] as const;
export type FitDoubt = (typeof FIT_DOUBTS)[number];

/** What makes an easy yes suspicious. */
export interface FitCheckFacts {
  status: Status;
  stage: StageId;
  objectionsLogged: number;
  replies: number;
  /** `neg.yes` is true. */
  saidYes: boolean;
  /** Framework score, once there is one. */
  score?: number | undefined;
}

const REPLIES_MIN = 2;
const SCORE_MIN = 40;

/**
 * Reasons to look at the fit again: a banner, never a block (DOMAIN 2.8).
 * @domain S19, S26
 */
export function fitCheck(facts: FitCheckFacts): FitDoubt[] {
  const { status, stage, objectionsLogged, replies, saidYes, score } = facts;
  const isPast = (other: StageId) => stageIndex(stage) >= stageIndex(other);
  const holds: Record<FitDoubt, boolean> = {
    no_objection: isPast('closing') && objectionsLogged === 0,
    few_replies: (status === 'won' || saidYes) && replies < REPLIES_MIN,
    low_score: score !== undefined && score < SCORE_MIN && isPast('offer'),
  };
  return FIT_DOUBTS.filter((doubt) => holds[doubt]);
}
