import type { FrameworkId } from '../records';
import { FRAMEWORK_TABLE } from './frameworks';

/** 0 unknown, 1 assumed or heard, 2 said by the buyer, 3 in writing or said by two people. */
export type Level = 0 | 1 | 2 | 3;
const LEVEL_MAX = 3;

export type QualificationBand = 'not_yet' | 'developing' | 'qualified' | 'strong';

export interface Qualification {
  score: number;
  band: QualificationBand;
  /** The field to ask about next; none when every field is at level 3. */
  next?: string;
}

/** A blocker keeps the score below the first band's end, whatever the other fields say. */
const BLOCKED_SCORE_MAX = 39;

/** The band of a score (DOMAIN 7.2). */
export function qualificationBand(score: number): QualificationBand {
  if (score < 40) return 'not_yet';
  if (score < 60) return 'developing';
  return score < 80 ? 'qualified' : 'strong';
}

/**
 * Field with the lowest effective level; among these the heaviest, ties by the framework's order (DOMAIN 7.1).
 * @domain S82, S83, S84
 */
export function nextField(framework: FrameworkId, effective: Readonly<Record<string, number>>) {
  let best: { id: string; level: number; weight: number } | undefined;
  for (const { id, weight } of FRAMEWORK_TABLE[framework].fields) {
    const level = effective[id] ?? 0;
    if (level >= LEVEL_MAX) continue;
    if (!best || level < best.level || (level === best.level && weight > best.weight)) {
      best = { id, level, weight };
    }
  }
  return best?.id;
}

/**
 * Score, band and next question of a run (DOMAIN 7.2). An absent field is unknown.
 * @domain S17, S19, S82, S83, S84
 */
export function qualify(
  framework: FrameworkId,
  effective: Readonly<Record<string, number>>,
  blockers: readonly string[] = [],
): Qualification {
  let weighted = 0;
  for (const { id, weight } of FRAMEWORK_TABLE[framework].fields) weighted += weight * (effective[id] ?? 0);
  const open = Math.round(weighted / LEVEL_MAX);
  const score = blockers.length > 0 ? Math.min(open, BLOCKED_SCORE_MAX) : open;
  const next = nextField(framework, effective);
  return { score, band: qualificationBand(score), ...(next === undefined ? {} : { next }) };
}
