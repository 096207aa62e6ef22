import { CASES_FOR_SHARE, wilson } from '../insight/rate';
import { STAGES, type StageId } from '../records';

/** An answer to an objection, as far as ranking looks. */
export interface RankedAnswer {
  id: string;
  /** Written by the team, not from the built-in library. */
  own?: boolean;
  /** Signed off in the weekly review. */
  approved?: boolean;
  /** Stages it suits; an empty or absent list suits all. */
  stages?: readonly StageId[];
  tone?: string;
  /** Uses after which the buyer said it was settled. */
  resolved: number;
  used: number;
  needsProof?: boolean;
  hasProof?: boolean;
}

const SHOWN_MAX = 3;
/** Record of an answer used too rarely to judge. */
const UNPROVEN = 0.2;

/**
 * The answers to offer, best first, three at most (DOMAIN 12). Those whose required proof is missing come
 * last; the others by: approved own answer for the stage, stage fit, tone asked for, record, id.
 * @domain S24, S30, S31
 */
export function rankAnswers<Answer extends RankedAnswer>(
  answers: readonly Answer[],
  stage: StageId,
  tone?: string,
): Answer[] {
  return answers
    .map((answer) => ({ answer, keys: rankKeys(answer, stage, tone) }))
    .sort((a, b) => compareKeys(a.keys, b.keys) || compareText(a.answer.id, b.answer.id))
    .slice(0, SHOWN_MAX)
    .map(({ answer }) => answer);
}

/** Whether the answer is shown with "add proof". */
export const lacksProof = ({ needsProof, hasProof }: RankedAnswer) => Boolean(needsProof) && !hasProof;

function rankKeys(answer: RankedAnswer, stage: StageId, tone: string | undefined): number[] {
  const fit = stageFit(answer.stages ?? [], stage);
  return [
    lacksProof(answer) ? 0 : 1,
    answer.own && answer.approved && fit === 2 ? 1 : 0,
    fit,
    tone !== undefined && answer.tone === tone ? 1 : 0,
    answer.used >= CASES_FOR_SHARE ? wilson(answer.resolved, answer.used).lo : UNPROVEN,
  ];
}

/** 2 the stage is listed (an empty list holds all), 1 a neighbour is, else 0. */
function stageFit(stages: readonly StageId[], stage: StageId): 0 | 1 | 2 {
  if (stages.length === 0 || stages.includes(stage)) return 2;
  const at = STAGES.indexOf(stage);
  return stages.some((listed) => Math.abs(STAGES.indexOf(listed) - at) === 1) ? 1 : 0;
}

/** Larger keys first, the first difference decides. */
function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [i, key] of a.entries()) {
    const difference = (b[i] ?? 0) - key;
    if (difference !== 0) return difference;
  }
  return 0;
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
