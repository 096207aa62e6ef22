import type { CivilDate, Instant, StageId } from '../records';
import type { AnswerState } from './answer-life';
import type { AnswerTone } from './library';

/** How an own answer read before it was changed. */
export interface AnswerVersion {
  at: Instant;
  title: string;
  en?: string;
  ar?: string;
  state: AnswerState;
}

/** An answer of the team. The built-in library stays as it is: an own row stands beside it, never over it. */
export interface AnswerPiece {
  id: string;
  /** `category.subcategory`. */
  label: string;
  title: string;
  en?: string;
  ar?: string;
  /** Stages it suits; empty suits all. */
  stages?: StageId[];
  tone?: AnswerTone;
  state: AnswerState;
  approvedOn?: CivilDate;
  approvedBy?: string[];
  /** When it was written or looked at in a review last. */
  reviewedAt?: Instant;
  needsProof?: boolean;
  /** Industries or anything else it suits. */
  tags?: string[];
  /** The library answer it was written from. */
  basedOn?: string;
  /** Earlier wordings, newest first. */
  versions?: AnswerVersion[];
}

const VERSIONS_MAX = 20;

/**
 * The answer with new words: the old ones become a version, and an approved text that changes starts again as a draft
 * (DOMAIN 12).
 * @domain S30, S31
 */
export function reviseAnswer(old: AnswerPiece | undefined, next: AnswerPiece, now: Instant): AnswerPiece {
  if (!old) return { ...next, reviewedAt: now };
  const isReworded = old.title !== next.title || old.en !== next.en || old.ar !== next.ar;
  if (!isReworded) return { ...next, ...(old.versions ? { versions: old.versions } : {}) };
  const { title, en, ar, state } = old;
  const version: AnswerVersion = { at: now, title, state, ...(en ? { en } : {}), ...(ar ? { ar } : {}) };
  const { approvedOn: _on, approvedBy: _by, ...words } = next;
  return {
    ...(next.state === 'approved' ? words : next),
    state: next.state === 'approved' ? 'draft' : next.state,
    versions: [version, ...(old.versions ?? [])].slice(0, VERSIONS_MAX),
    reviewedAt: now,
  };
}

/** The team's standard for a label: the approved own answer, the newest of several. */
export function standardFor<Answer extends Pick<AnswerPiece, 'label' | 'state' | 'approvedOn'>>(
  answers: readonly Answer[],
  label: string,
): Answer | undefined {
  return answers
    .filter((answer) => answer.label === label && answer.state === 'approved')
    .toSorted((a, b) => (b.approvedOn ?? '').localeCompare(a.approvedOn ?? ''))[0];
}
