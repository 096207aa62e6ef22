import type { ReferralFacts } from '../cycle/ask-referral';
import type { Channel, CivilDate, Instant, StageId, Status, Zone } from '../records';
import type { Cadence, CadenceId } from './cadences';
import type { Calendar } from './calendar';
import type { Reach } from './channel-choice';
import type { ContactFacts } from './touch-order';

/** All that planning one run looks at. Calendars are made once per country with `calendarOf`. */
export interface PlanFacts {
  /** The prospect's zone, else the account's, else the home zone. */
  zone: Zone;
  /** The prospect's calendar. */
  calendar: Calendar;
  /** The rep's calendar. */
  rep?: Calendar | undefined;
  status: Status;
  stage: StageId;
  /** Chosen cadence, a built-in one or the team's own; the stage's own if absent. */
  cadence?: CadenceId | Cadence | undefined;
  /** Steps of `classic` and `social`. */
  steps?: number | undefined;
  emailMax?: number | undefined;
  /** The reactivation, in run 2 and later: earlier touches are not looked at. */
  since?: Instant | undefined;
  /** Person, address or domain is do-not-contact. */
  dnc?: boolean | undefined;
  /** Day the user wants the first attempt. */
  plannedOn?: CivilDate | undefined;
  recycleOn?: CivilDate | undefined;
  recycledAt?: Instant | undefined;
  reach: Reach;
  touches: readonly ContactFacts[];
  commitments?: readonly PlanCommitment[] | undefined;
  snooze?: Snooze | undefined;
  /** When the user passed the stop rule for one more attempt (DOMAIN 5.4). */
  oneMoreAt?: Instant | undefined;
  referral?: ReferralFacts | undefined;
}

/** A promise with its date. */
export interface PlanCommitment {
  by: 'buyer' | 'us';
  /** When it was promised. */
  at: Instant;
  dueOn?: CivilDate | undefined;
  doneAt?: Instant | undefined;
}

/** The user put the plan off until a day. */
export interface Snooze {
  until: CivilDate;
  at: Instant;
}

export const PLAN_KINDS = [
  'none',
  'recycle',
  'help_first',
  'check_happiness',
  'ask_referral',
  'decide_refusal',
  'meeting',
  'after_meeting',
  'agreed',
  'answer',
  'stop',
  'first',
  'follow_up',
  'breakup',
] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** Why the plan is what it is: a key for the words on screen. */
export type PlanWhy =
  | 'dnc'
  | 'closed'
  | 'no_recycle_date'
  | 'recycle_date'
  | 'replied_in_pool'
  | 'not_started'
  | 'unhappy'
  | 'mood_unknown'
  | 'happy'
  | 'not_yet'
  | 'asked'
  | 'refused'
  | 'meeting_planned'
  | 'talked'
  | 'date_named'
  | 'replied'
  | 'no_answer'
  | 'no_channel'
  | 'nothing_sent'
  | 'silent'
  | 'away'
  | 'weak_sign'
  | 'rebook'
  | 'snoozed'
  | 'one_more';

/** The one next thing. */
export interface Plan {
  kind: PlanKind;
  why: PlanWhy;
  /** Always there but with `none`. */
  dueOn?: CivilDate;
  /** With `first`, `follow_up`, `breakup` only: the channel, the step and of how many. */
  channel?: Channel;
  step?: number;
  n?: number;
}
