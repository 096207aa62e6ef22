import type { Instant } from '../records';
import { DAY_MS } from '../time/civil-day';

export type AnswerState = 'draft' | 'proposed' | 'approved' | 'retired';
/** Who signs off in the weekly review. */
export interface ApprovalNames {
  manager?: string;
  rep?: string;
  /** Someone who works alone signs once. */
  worksAlone?: boolean;
}

const REVIEW_DAYS = 180;

/**
 * Whether an answer may become the team's standard: a manager and a rep, two different names, typed; alone one name
 * (DOMAIN 12).
 * @domain S29, S30
 */
export function canApprove({ manager = '', rep = '', worksAlone = false }: ApprovalNames): boolean {
  const names = new Set([manager, rep].map((name) => name.trim().toLowerCase()).filter(Boolean));
  return worksAlone ? names.size >= 1 : names.size === 2;
}

const NEXT: Readonly<Record<AnswerState, readonly AnswerState[]>> = {
  draft: ['proposed', 'retired'],
  proposed: ['approved', 'draft', 'retired'],
  approved: ['retired', 'draft'],
  retired: ['draft'],
};

/**
 * Whether an answer may go from one state to another (DOMAIN 12): draft → proposed → approved → retired; a rewritten
 * one starts again as draft.
 * @domain S30
 */
export function canMoveAnswer(from: AnswerState, to: AnswerState): boolean {
  return NEXT[from].includes(to);
}

/**
 * Whether an answer carries the tag "old": not reviewed for 180 days (DOMAIN 12). Exactly 180 days counts.
 * @domain S29, S30
 */
export function isAnswerOld(reviewedAt: Instant, now: Instant): boolean {
  return now - reviewedAt >= REVIEW_DAYS * DAY_MS;
}
