/**
 * Rows as they lie in IndexedDB: the facts of `domain/records.ts` plus what storage needs.
 * No name, address or handle stands in a primary key or index (they hold hashes), since a browser
 * keeps keys on disk after a delete. Personal text is in values only.
 */
import type {
  Account,
  CivilDate,
  Commitment,
  Concession,
  Decider,
  Instant,
  Move,
  Objection,
  Prospect,
  ProspectId,
  Run,
  RunId,
  StageId,
  Status,
  Tick,
  Touch,
  Zone,
} from '../domain/records';

/** What every row carries besides its fact. */
export interface Kept {
  /** Counts the writes of this row; a view that edits it sends the number it saw. */
  rev: number;
  /** Tombstone: the fact was undone or deleted. Readers leave it out; undo and sync still see it. */
  voidedAt?: Instant;
  /** Made by the sample-data button; left out of every statistic, removed in one act. */
  sample?: true;
  /** Staged import: invisible until its batch is committed. */
  batch?: string;
}

export interface ProspectRow extends Prospect, Kept {
  /** Hashes of every normalised address, handle and phone: the look-up index. */
  keys: string[];
  createdAt: Instant;
  /** When it was seen where, for the privacy page. */
  origin?: string;
  /** The giver, when the source is a referral. */
  referredBy?: ProspectId;
  partner?: string;
  tags?: string[];
  /** Records that were joined to this one: names of their shared mails carry these ids. */
  joined?: ProspectId[];
}
export interface AccountRow extends Account, Kept {
  domainKey?: string;
}
export interface RunRow extends Run, Kept {
  closedAt?: Instant;
  lostReason?: string;
  recycleOn?: CivilDate;
  recycledAt?: Instant;
  expectedOn?: CivilDate;
  /** A built-in cadence or a piece of the playbook, in place of the stage's own. */
  cadenceId?: string;
  tags?: string[];
  /** Put off by the rep; void as soon as a reply arrives. */
  snooze?: { until: CivilDate; at: Instant };
  /** The stop rule was passed once for this run, and why (DOMAIN 5.4). */
  oneMore?: { at: Instant; reason: string };
  /** Where a reactivated run starts counting touches. */
  since?: Instant;
  /** "What is new?", one line, asked on reactivation and reused in the first message. */
  whatIsNew?: string;
}
export interface TouchRow extends Touch, Kept {
  threadId?: string;
  /** The mail held an objection when it was open on screen. */
  objection?: true;
  /** Which line of the LinkedIn log menu made it, for the once-a-day question. */
  mark?: string;
  /** The kind was guessed from markers and nobody confirmed it. */
  guessed?: boolean;
  /** Another touch of the same person, channel and direction within ten minutes: same one? */
  sameAs?: string;
}
export interface MoveRow extends Move, Kept {
  signedOn?: CivilDate;
}
export interface TickRow extends Tick, Kept {}
export interface CommitmentRow extends Commitment, Kept {}
export interface DeciderRow extends Decider, Kept {
  id: string;
}
export interface ConcessionRow extends Concession, Kept {}
export interface ObjectionRow extends Objection, Kept {
  prospectId: ProspectId;
  /** The rival it names. */
  rival?: string;
  /** Ticked as one for the product team. */
  product?: boolean;
}
/** One use of an answer and what came of it. */
export interface OutcomeRow extends Kept {
  id: string;
  answerId: string;
  runId: RunId;
  objectionId?: string;
  at: Instant;
  how: 'insert' | 'copy';
  /** Set when the objection was resolved, or a reply moved things on. */
  resolvedAt?: Instant;
}
export interface NoteRow extends Kept {
  id: string;
  prospectId: ProspectId;
  at: Instant;
  text: string;
}

/** A sheet of a run (qualification answers, negotiation limits …): one row, merged field by field. */
export interface SheetRow extends Kept {
  /** `<runId>:<kind>` */
  id: string;
  runId: RunId;
  kind: string;
  body: unknown;
  at: Instant;
}

/** A piece of the playbook: an own answer, a template, a cadence, a persona, a segment … */
export interface PlaybookRow extends Kept {
  id: string;
  kind: string;
  body: unknown;
  at: Instant;
}

/** Index of the derived plan, rewritten in the transaction of each fact; rebuilt at will, never a truth of its own. */
export interface PlanRow {
  prospectId: ProspectId;
  runId: RunId;
  kind: string;
  dueOn?: CivilDate;
  channel?: string;
  step?: number;
  n?: number;
  zone: Zone;
  /** Country whose calendar counts. */
  country?: string;
  stage: StageId;
  /** Since when the run stands in this stage without a break. */
  stageSince: Instant;
  status: Status;
  dnc?: true;
  persistence: number;
  lastInAt?: Instant;
  lastOutAt?: Instant;
  /** The person's entry in the search directory, as it was written last. */
  listed?: string;
  /** Snoozed until this day by the rep. */
  snoozedUntil?: CivilDate;
  /** The newest inbound mail seen held an objection that is still open. */
  objection?: boolean;
  sample?: true;
}

export interface SettingRow {
  key: string;
  value: unknown;
}
export interface MetaRow {
  key: string;
  value: unknown;
}

/** One change of one row inside an operation: what undo and redo put back. */
export interface Change {
  table: string;
  key: string;
  before?: unknown;
  after?: unknown;
}
export interface OpRow {
  /** The operation id the asker made. */
  id: string;
  seq: number;
  at: Instant;
  type: string;
  changes: Change[];
  /** The changes are too many to be read with it: they lie in a row of their own, see `op-changes.ts`. */
  beside?: true;
  /** The reply, sent again when the same id comes again. */
  reply: unknown;
  /** Short sentence for the history list, already in words at the time of writing. */
  text: string;
  undoneBy?: string;
  /** For an undo: the operation it took back. */
  undoes?: string;
}

/** Do-not-contact outlives erasure as a salted hash alone. */
export interface SuppressionRow {
  key: string;
  kind: 'email' | 'domain' | 'linkedin' | 'phone';
  at: Instant;
  reason: 'user' | 'unsubscribe' | 'import';
}

/** Names for search, packed so that 100,000 people load in one read of 64 rows. */
export interface DirectoryRow {
  shard: number;
  entries: DirectoryEntry[];
}
export interface DirectoryEntry {
  id: ProspectId;
  name: string;
  company?: string;
  email?: string;
  handle?: string;
}
