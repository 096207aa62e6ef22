import type { Channel } from '../records';
import { type Cadence, STEPS_MAX } from './cadences';

/** What a step of an own cadence may suggest; a comment or a view is never an attempt (DOMAIN 1.2). */
export const STEP_CHANNELS = [
  'email',
  'li_connect',
  'li_message',
  'call',
  'other',
] as const satisfies Channel[];
export type StepChannel = (typeof STEP_CHANNELS)[number];

export interface OwnStep {
  channel: StepChannel;
  /** Working days after the step before; 0 for the first. */
  gapWorkDays: number;
}

/** A rhythm the team wrote itself. */
export interface OwnCadence {
  name: string;
  steps: readonly OwnStep[];
}

/** Longer waits are no cadence but a date to come back on. */
export const GAP_MAX = 60;

export type OwnCadenceProblem =
  | { code: 'noName' | 'noSteps' | 'tooMany' }
  | { code: 'gap' /** Counted from 0. */; step: number };

/**
 * What keeps a cadence from being used: no name, no steps, more than eight, or a wait that is no wait.
 * @domain S50, S56
 */
export function checkOwnCadence({ name, steps }: OwnCadence): OwnCadenceProblem[] {
  const problems: OwnCadenceProblem[] = [];
  if (!name.trim()) problems.push({ code: 'noName' });
  if (steps.length === 0) problems.push({ code: 'noSteps' });
  if (steps.length > STEPS_MAX) problems.push({ code: 'tooMany' });
  steps.forEach(({ gapWorkDays }, step) => {
    const isWait = Number.isInteger(gapWorkDays) && gapWorkDays >= 1 && gapWorkDays <= GAP_MAX;
    if (step > 0 && !isWait) problems.push({ code: 'gap', step });
  });
  return problems;
}

const channels: ReadonlySet<unknown> = new Set(STEP_CHANNELS);

/**
 * The cadence a kept or imported piece describes, ready for the planner; none when it is not sound. The last of several
 * steps takes leave.
 * @domain S50, S56
 */
export function cadenceOfPiece(body: unknown): Cadence | undefined {
  const { name, steps } = (body ?? {}) as Partial<OwnCadence>;
  if (typeof name !== 'string' || !Array.isArray(steps)) return undefined;
  const known = steps as readonly Partial<OwnStep>[];
  if (!known.every((step) => channels.has(step?.channel))) return undefined;
  const own = steps as readonly OwnStep[];
  if (checkOwnCadence({ name, steps: own }).length > 0) return undefined;
  return {
    channels: own.map(({ channel }) => channel),
    gapWorkDays: own.map(({ gapWorkDays }, i) => (i === 0 ? 0 : gapWorkDays)),
    breakup: own.length > 1,
  };
}

/** The working day of each step, counted from the first. */
export function ladderDays(gapWorkDays: readonly number[]): number[] {
  let day = 0;
  return gapWorkDays.map((gap) => {
    day += gap;
    return day;
  });
}
