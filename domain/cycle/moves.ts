import { ok, refuse } from '../problem';
import type { Instant, MoveKind, Result, StageId, Status } from '../records';
import { DAY_MS } from '../time/civil-day';
import { type ChecklistItem, inTableOrder } from './checklist';
import { isLostReason } from './lost-reasons';
import { stageAfter, stageIndex } from './stages';

/** Where a run stands before a move. */
export interface RunPosition {
  status: Status;
  stage: StageId;
  no: number;
  /** Required items of the present stage that are not true. */
  missing: readonly string[];
  /** The criteria of the present stage where the rep has own ones: what is missing is named in their order. */
  criteria?: readonly ChecklistItem[] | undefined;
  /** When it was lost or won. */
  closedAt?: Instant | undefined;
}

/** A wish to move a run. */
export interface MoveWish {
  /** Absent only with `open`. */
  run?: RunPosition | undefined;
  kind: MoveKind;
  to?: StageId | undefined;
  reason?: string | undefined;
  /** Go through an open gate, with a reason. */
  override?: boolean | undefined;
  dnc?: boolean | undefined;
  now: Instant;
  signedOn?: string | undefined;
  /** The seventh stage is switched off. */
  referralOff?: boolean | undefined;
  /** Recycles so far of this prospect and account. */
  recycles?: number | undefined;
  anyReply?: boolean | undefined;
  /** A referral was asked. */
  asked?: boolean | undefined;
}

/** What a run is after the move. */
export interface Moved {
  status: Status;
  stage: StageId;
  no?: number;
  override?: true;
}

export const BACK_REASONS = ['new_need', 'new_decider', 'reply_lost', 'terms_reopened', 'other'] as const;
const RECYCLES_MAX = 3;
const REOPEN_DAYS = 30;
const LAST_SALE_STAGE = stageIndex('closing');

const ALLOWED_FROM: Readonly<Record<MoveKind, readonly Status[]>> = {
  open: [],
  forward: ['active'],
  skip: ['active'],
  back: ['active'],
  won: ['active'],
  lost: ['active'],
  recycle: ['active', 'lost'],
  reactivate: ['recycling'],
  reopen: ['lost', 'won'],
  done: ['won'],
};

/** The status a move leads to. */
const STATUS_AFTER: Readonly<Record<MoveKind, Status>> = {
  open: 'active',
  forward: 'active',
  skip: 'active',
  back: 'active',
  won: 'won',
  lost: 'lost',
  recycle: 'recycling',
  reactivate: 'active',
  reopen: 'active',
  done: 'done',
};

/** The stage the move leads to, or undefined when the wish names one it cannot reach. */
function targetOf(wish: MoveWish, run: RunPosition | undefined): StageId | undefined {
  const { kind, to } = wish;
  if (run === undefined) return to === 'referral' ? undefined : (to ?? 'prospecting');
  const from = stageIndex(run.stage);
  const aim = to === undefined ? -1 : stageIndex(to);
  switch (kind) {
    case 'skip':
      return aim > from + 1 && aim <= LAST_SALE_STAGE ? to : undefined;
    case 'back':
      return aim >= 0 && aim < from ? to : undefined;
    default: {
      const only = onlyTarget(wish, run);
      return to === undefined || to === only ? only : undefined;
    }
  }
}

/** The one stage that moves without a choice lead to. */
function onlyTarget(
  { kind, override, referralOff, anyReply }: MoveWish,
  run: RunPosition,
): StageId | undefined {
  const isInSale = stageIndex(run.stage) <= LAST_SALE_STAGE;
  switch (kind) {
    case 'forward':
      return stageIndex(run.stage) < LAST_SALE_STAGE ? stageAfter(run.stage) : undefined;
    case 'won':
      if (!isInSale || (run.stage !== 'closing' && !override)) return undefined;
      return referralOff ? 'closing' : 'referral';
    case 'reactivate':
      return anyReply ? 'qualification' : 'prospecting';
    case 'reopen':
      return run.status === 'won' ? 'closing' : run.stage;
    case 'done':
      return isInSale ? undefined : 'referral';
    default:
      return isInSale ? run.stage : undefined;
  }
}

/** Required items that keep the gate shut. A signature is never waived, its date itself makes the item true. */
function shutBy({ kind, override, signedOn }: MoveWish, run: RunPosition): string[] {
  if (kind === 'forward') return override ? [] : inTableOrder(run.missing, run.criteria);
  if (kind === 'done') return run.missing.filter((item) => item === 'ref.start');
  if (kind !== 'won') return [];
  const open = override || run.stage !== 'closing' ? [] : run.missing.filter((item) => item !== 'clo.signed');
  return inTableOrder(signedOn === undefined ? [...open, 'clo.signed'] : open, run.criteria);
}

/** Was a gate passed open, or the win taken from another stage? */
function isOverridden({ kind, override }: MoveWish, run: RunPosition): boolean {
  if (!override) return false;
  if (kind === 'forward') return run.missing.length > 0;
  if (kind !== 'won') return false;
  return run.stage !== 'closing' || run.missing.some((item) => item !== 'clo.signed');
}

function isReasonEnough({ kind, reason = '' }: MoveWish, needed: boolean): boolean {
  if (kind === 'back') return BACK_REASONS.some((one) => one === reason);
  if (kind === 'lost') return isLostReason(reason);
  return !needed || reason.trim() !== '';
}

function needsReason(kind: MoveKind, stage: StageId, run: RunPosition | undefined): boolean {
  if (kind === 'open') return stage !== 'prospecting';
  if (kind === 'recycle') return run?.status !== 'lost';
  return kind === 'skip' || kind === 'reopen';
}

/** A reopening comes too late a month after the close, or once a won customer was asked for a referral. */
function isTooLate({ kind, asked, now }: MoveWish, run: RunPosition | undefined): boolean {
  if (kind !== 'reopen' || run === undefined) return false;
  if (run.status === 'won' && asked === true) return true;
  return run.closedAt !== undefined && now - run.closedAt > REOPEN_DAYS * DAY_MS;
}

/**
 * May the run move, and what is it then (DOMAIN 3.1)? Problems come in the order suppressed, not_active, bad_target,
 * too_late, limit, gate_open, reason_needed.
 * @domain S1, S10, S58
 */
export function canMove(wish: MoveWish): Result<Moved> {
  const { kind, run } = wish;
  if (wish.dnc && kind !== 'lost') return refuse('suppressed');
  if (kind === 'open' ? run !== undefined : run === undefined || !ALLOWED_FROM[kind].includes(run.status)) {
    return refuse('not_active');
  }
  const stage = targetOf(wish, run);
  if (stage === undefined) return refuse('bad_target');
  if (isTooLate(wish, run)) return refuse('too_late');
  if (kind === 'recycle' && (wish.recycles ?? 0) >= RECYCLES_MAX) return refuse('limit');
  const missing = run === undefined ? [] : shutBy(wish, run);
  if (missing.length > 0) return refuse('gate_open', { missing });
  const override = run !== undefined && isOverridden(wish, run);
  if (!isReasonEnough(wish, override || needsReason(kind, stage, run))) return refuse('reason_needed');
  return ok({
    status: kind === 'won' && stage === 'closing' ? 'done' : STATUS_AFTER[kind],
    stage,
    ...(kind === 'open' && { no: 1 }),
    ...(kind === 'reactivate' && run !== undefined && { no: run.no + 1 }),
    ...(override && { override: true as const }),
  });
}
