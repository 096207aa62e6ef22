/**
 * The facts Dawra keeps, in the words of the sales cycle. Facts are append-only; everything else is derived.
 * Instants are epoch milliseconds UTC, civil days are `YYYY-MM-DD`, money is minor units of one currency.
 */

declare const brand: unique symbol;
/** A string that only the code that checked it may produce. */
type Branded<Name extends string> = string & { readonly [brand]?: Name };

export type ProspectId = Branded<'ProspectId'>;
export type AccountId = Branded<'AccountId'>;
export type RunId = Branded<'RunId'>;
export type TouchId = Branded<'TouchId'>;

/** Epoch milliseconds, UTC. */
export type Instant = number;
/** `YYYY-MM-DD`, always read together with the zone it was meant in. */
export type CivilDate = string;
/** IANA time zone name, for example `Asia/Riyadh`. */
export type Zone = string;

export interface Money {
  /** Whole number of the currency's smallest unit (fils, halala, cent). */
  minor: number;
  /** ISO 4217 code. */
  ccy: string;
}

export const STAGES = [
  'prospecting',
  'qualification',
  'offer',
  'objections',
  'negotiation',
  'closing',
  'referral',
] as const;
export type StageId = (typeof STAGES)[number];

export const STATUSES = ['active', 'won', 'lost', 'recycling', 'done'] as const;
/** `done` = the referral stage is finished. */
export type Status = (typeof STATUSES)[number];

export const CHANNELS = [
  'email',
  'li_view',
  'li_comment',
  'li_connect',
  'li_message',
  'call',
  'meeting',
  'visit',
  'chat',
  'other',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const DIRECTIONS = ['in', 'out'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const IN_KINDS = ['reply', 'weak', 'auto', 'bounce', 'refusal', 'unsubscribe'] as const;
/** What an inbound touch is worth; only on direction `in`. */
export type InKind = (typeof IN_KINDS)[number];

export const OUTCOMES = [
  'connected',
  'voicemail',
  'no_answer',
  'wrong_number',
  'held',
  'no_show',
  'cancelled',
  'planned',
] as const;
/** How a call, meeting or visit ended. */
export type Outcome = (typeof OUTCOMES)[number];

export const TOUCH_TAGS = [
  'first',
  'offer',
  'demo',
  'breakup',
  'asked_concerns',
  'asked_referral',
  'praise',
  'complaint',
  'price_asked',
  'contract_asked',
  'colleague_added',
  'recap',
  'prep',
] as const;
export type TouchTag = (typeof TOUCH_TAGS)[number];

export interface Touch {
  id: TouchId;
  prospectId: ProspectId;
  runId?: RunId;
  channel: Channel;
  dir: Direction;
  /** When it happened; for a planned meeting, when it starts. */
  at: Instant;
  recordedAt: Instant;
  zone: Zone;
  source: 'seen' | 'typed' | 'import';
  inKind?: InKind;
  outcome?: Outcome;
  tags: TouchTag[];
  subject?: string;
  note?: string;
  amount?: Money;
  /** Day an absence notice names for the return. */
  returnOn?: CivilDate;
  /** An automatic reply that says the person is absent. */
  away?: boolean;
  /** The outbound touch a bounce answers. */
  answers?: TouchId;
}

export const SOURCES = [
  'gmail',
  'linkedin',
  'referral',
  'partner',
  'inbound_web',
  'event',
  'free_account',
  'import',
  'typed',
] as const;
export type SourceId = (typeof SOURCES)[number];

/** Do-not-contact: since when, why, and which keys it covers. */
export interface Dnc {
  at: Instant;
  reason: 'user' | 'unsubscribe' | 'import';
  note?: string;
}

export interface Prospect {
  id: ProspectId;
  accountId?: AccountId;
  name: string;
  emails: string[];
  /** Normalised handle, the part after `/in/`. */
  linkedin?: string;
  /** `ACo…`, as LinkedIn's conversations name a member; never a handle. */
  memberId?: string;
  /** `ACw…`, as Sales Navigator names a lead. */
  leadId?: string;
  phones: string[];
  title?: string;
  zone?: Zone;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  lang?: 'en' | 'ar';
  source: SourceId;
  personaId?: string;
  dnc?: Dnc;
}

export interface Account {
  id: AccountId;
  name: string;
  domain?: string;
  country?: string;
  headcount?: number;
  industry?: string;
  segmentId?: string;
  tags: string[];
}

export const FRAMEWORKS = ['bant', 'champ', 'meddic'] as const;
export type FrameworkId = (typeof FRAMEWORKS)[number];

/** One pass of a person or account through the seven stages: a deal. */
export interface Run {
  id: RunId;
  prospectId: ProspectId;
  accountId?: AccountId;
  /** 1 for the first pass, 2 after the first reactivation, and so on. */
  no: number;
  status: Status;
  stage: StageId;
  value?: Money;
  openedAt: Instant;
  framework: FrameworkId;
  segmentId?: string;
}

export const MOVE_KINDS = [
  'open',
  'forward',
  'skip',
  'back',
  'won',
  'lost',
  'recycle',
  'reactivate',
  'reopen',
  'done',
] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

export interface Move {
  id: string;
  runId: RunId;
  at: Instant;
  kind: MoveKind;
  from?: StageId;
  to?: StageId;
  reason?: string;
  /** The gate was open and the rep went through it with a typed reason. */
  override?: boolean;
}

/** A checklist fact: an item of a stage was ticked or unticked. The newest tick of an item wins. */
export interface Tick {
  id: string;
  runId: RunId;
  itemId: string;
  at: Instant;
  done: boolean;
  touchId?: TouchId;
  note?: string;
}

export type CommitmentLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
export interface Commitment {
  id: string;
  runId: RunId;
  at: Instant;
  by: 'buyer' | 'us';
  level?: CommitmentLevel;
  text: string;
  dueOn?: CivilDate;
  doneAt?: Instant;
  touchId?: TouchId;
}

export const DECIDER_ROLES = [
  'economic_buyer',
  'champion',
  'user',
  'technical',
  'legal',
  'procurement',
  'blocker',
] as const;
export type DeciderRole = (typeof DECIDER_ROLES)[number];
export const INFO_KINDS = ['offer', 'price', 'technical', 'legal', 'timeline'] as const;
export type InfoKind = (typeof INFO_KINDS)[number];

/** A prospect in the committee of a run. */
export interface Decider {
  prospectId: ProspectId;
  runId: RunId;
  roles: DeciderRole[];
  influence: 1 | 2 | 3;
  stance: 'for' | 'neutral' | 'against' | 'unknown';
  informed: { kind: InfoKind; at: Instant; touchId?: TouchId }[];
}

export interface Concession {
  id: string;
  runId: RunId;
  at: Instant;
  by: 'us' | 'buyer';
  term: string;
  from: string;
  to: string;
  /** What it is worth, in major units of the run's currency. */
  value: number;
  /** The concession of the other side this one answers. */
  answersId?: string;
}

export type ObjectionState = 'open' | 'answered' | 'resolved' | 'accepted' | 'lost_on';
export interface Objection {
  id: string;
  runId: RunId;
  at: Instant;
  categoryId: string;
  subId?: string;
  /** The buyer's own words, as short as shows the point. */
  words: string;
  touchId?: TouchId;
  state: ObjectionState;
  answerId?: string;
}

/** A rule's refusal: why, at which field, and what else the caller needs to explain it. */
export interface Problem {
  code: string;
  field?: string;
  /** Checklist items that are still open, with `gate_open`. */
  missing?: string[];
}

/** A rule that can refuse answers with a value the caller must look at. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };
