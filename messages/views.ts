/**
 * View-models: what the worker answers to a page. Words are finished, in the rep's language; a page only draws them.
 * Nothing here carries notes, amounts or names that the page does not already show.
 */
import type { Channel, CivilDate, InfoKind, ProspectId, RunId, StageId } from '../domain/records';

export type Language = 'en' | 'ar';
export type TextDirection = 'ltr' | 'rtl';

/** Shape and colour of a state; the shape is the signal, the colour only helps. BRIEF 2. */
export type StateMark = 'none' | 'answer' | 'due' | 'late' | 'rest' | 'done' | 'dnc';

/** One inline badge: a ring glyph and, when something is due, a word. */
export interface BadgeView {
  prospectId: ProspectId;
  stage: StageId;
  /** 1–7, where the ring's arc stands. */
  stageNo: number;
  /** 6 when the referral stage is switched off, else 7. */
  stageCount: 6 | 7;
  mark: StateMark;
  /** Short word beside the glyph, empty when nothing is due. */
  word: string;
  /** The whole state in one sentence: tooltip and accessible name. */
  label: string;
  /** Attempts since the last reply, out of the cadence's number. */
  persistence: { done: number; of: number };
  /** The last inbound message seen holds an objection. */
  objection: boolean;
}

/** Counts for the chip bar over the list; chips with 0 are not drawn. */
export interface ChipCounts {
  answer: number;
  due: number;
  overdue: number;
  waiting: number;
}

export interface ChipView {
  id: keyof ChipCounts;
  count: number;
  label: string;
  mark: StateMark;
  /** Addresses for the mail page's own search, at most 30; empty when too many to search for. */
  search: string;
}

export interface BadgeLookup {
  /** Keyed by the address or handle asked for; unknown people are absent. */
  badges: Record<string, BadgeView>;
  /** Absent while they are still being counted: the page is told to ask again once they are. */
  chips?: ChipView[];
  lang: Language;
  dir: TextDirection;
}

/** An answer offered for an objection. */
export interface AnswerView {
  id: string;
  title: string;
  /** Text with known slots filled. Open slots stand as `{slot}` and are listed. */
  text: string;
  lang: Language;
  openSlots: { name: string; label: string }[];
  /** Slots that were filled, to keep an edited text for everybody; absent where nothing was. */
  filled?: { place: string; value: string }[];
  /** "approved 8 Nov", "brief", "for a call" … */
  tag: string;
  /** "resolved 7 of 12 · 58 % (32–81 %)" or "resolved 2 of 3", empty for a new text. */
  record: string;
  fewCases: boolean;
  /** The team's standard answer. */
  standard: boolean;
  /** Why it cannot be inserted yet, for example a missing proof. */
  blocked?: string;
}

export interface ObjectionView {
  /** `category.subcategory`. */
  label: string;
  /** "Price · too expensive" in the rep's language. */
  title: string;
  /** The sentence of the message that triggered it, and the words inside that fired (offsets into sentence). */
  sentence: string;
  marks: [from: number, to: number][];
  /** Below the threshold for certainty: drawn quieter, with a question mark. */
  maybe: boolean;
  /** The title where space is short: the kind, asked while it is not sure. */
  asked: string;
  answers: AnswerView[];
  /** "3 answers"; empty where there are none. */
  answersText: string;
  /** Discovery questions, in the language of the mail; the first is drawn. */
  questions: string[];
  /** The stored objection, once it was logged. */
  objectionId?: string;
}

export interface StepView {
  /** `nbs.*` of DOMAIN 2.10. */
  id: string;
  /** Verb phrase for the button: "Answer Huda". */
  title: string;
  /** Why this step: "reply came yesterday, 16:40". */
  reason: string;
  mark: StateMark;
  /** "Answer due today"; empty when there is no date. */
  due: string;
  /** When their working hours begin, in their time and in the rep's; empty while they are at work or nothing is due. */
  window: string;
}

export interface ChecklistItemView {
  id: string;
  text: string;
  required: boolean;
  met: boolean;
  /** Derived from facts; cannot be ticked by hand. */
  auto: boolean;
  /** Needs an act of the buyer. */
  buyer: boolean;
}

export interface MoveTargetView {
  kind: 'forward' | 'skip' | 'back' | 'won' | 'lost' | 'recycle' | 'done' | 'reopen' | 'reactivate';
  to?: StageId;
  label: string;
  /** Texts of the entry criteria that are still open; the move then needs an override with a reason. */
  missing: string[];
  /** Reasons to choose from; empty when none is needed. */
  reasons: { id: string; label: string }[];
  needsReason: boolean;
}

export interface StageView {
  id: StageId;
  no: number;
  count: 6 | 7;
  name: string;
  /** Whole days in this stage and what is usual. */
  day: number;
  usual: number;
  usualFrom: 'segment' | 'all' | 'default';
  age: 'fresh' | 'watch' | 'stale' | 'stuck';
  /** "1 open (price), 2 settled". */
  status: string;
  /** "Slowing: 2 days past usual", empty while fresh. */
  ageText: string;
  checklist: ChecklistItemView[];
  /** State of each stage for the ring. */
  ring: ('done' | 'now' | 'ahead' | 'skipped' | 'early')[];
  rounds: number;
}

/** A suggested stage move or touch with its reason: one click, never automatic. */
export interface ProposalView {
  id: string;
  text: string;
  reason: string;
  act: { kind: 'move'; to: StageId } | { kind: 'touch'; channel: Channel };
}

/** Somebody else in the thread, offered as a decider of the account. */
export interface OutsiderView {
  address: string;
  label: string;
  informed: InfoKind[];
}

export interface KnownPersonView {
  prospectId: ProspectId;
  runId: RunId;
  firstName: string;
  badge: BadgeView;
  stage: StageView;
  step: StepView;
  moves: MoveTargetView[];
  /** "attempt 2 of 6". */
  persistenceText: string;
  /** "last touch 3 days ago". */
  lastTouchText: string;
  /** "2 promises open", empty when none. */
  commitmentsText: string;
  /** Next planned contact: "Call, Tue 24 Nov", empty when none. */
  nextText: string;
  snoozes: { until: CivilDate; label: string }[];
  /** The attempts are used up, and the rep may still allow one more with a reason. */
  mayTryOnce: boolean;
  dnc: boolean;
  proposals: ProposalView[];
}

/** The strip above an open thread. */
export interface StripView {
  lang: Language;
  dir: TextDirection;
  state: 'known' | 'unknown' | 'none';
  person?: KnownPersonView;
  /** For an unknown outsider: who would be tracked. */
  candidate?: { address: string; name: string; company?: string; label: string };
  others: OutsiderView[];
  /** Another address or record under the same name, offered as the same person; never merged by itself. */
  same?: { prospectId: ProspectId; address?: string; other?: ProspectId; label: string };
  /** What the strip cannot vouch for, in words: folded messages, somebody else's mailbox. */
  remarks: string[];
  objections: ObjectionView[];
  /** Words of the strip's controls, so that the page script carries no dictionary. */
  words: Record<StripWord, string>;
  collapsed: boolean;
}

export type StripWord =
  | 'track'
  | 'notProspect'
  | 'move'
  | 'log'
  | 'call'
  | 'meeting'
  | 'note'
  | 'done'
  | 'snooze'
  | 'more'
  | 'insert'
  | 'copy'
  | 'copied'
  | 'inserted'
  | 'askFirst'
  | 'notObjection'
  | 'undo'
  | 'openPanel'
  | 'collapse'
  | 'expand'
  | 'overrideHint'
  | 'cancel'
  | 'dnc'
  | 'setDnc'
  | 'same'
  | 'others'
  | 'addDecider'
  | 'slotsOpen'
  | 'failed'
  | 'close';

/** The menu of Dawra's button in a compose box. */
export interface ComposeView {
  lang: Language;
  dir: TextDirection;
  title: string;
  /** Quiet warnings: sixth mail without a reply, do-not-contact, outside the prospect's work week. */
  warnings: { id: 'stop' | 'dnc' | 'days'; text: string }[];
  drafts: AnswerView[];
  /** What the mail that is answered objects to, with answers; empty where nothing is answered. */
  objections: ObjectionView[];
  /** The person written to, if tracked. */
  prospectId?: ProspectId;
  words: Record<'insert' | 'none' | 'close' | 'slotsOpen', string>;
}

/** The card on a LinkedIn profile. */
export interface CardView {
  lang: Language;
  dir: TextDirection;
  state: 'known' | 'offer' | 'unknown';
  person?: KnownPersonView;
  /** Prospects who may be this person: same name and firm, or another address of one member. Offered one by one, never taken. */
  sameAs: { prospectId: ProspectId; label: string }[];
  /** Lines like "Commented · Thu 19 Nov", newest first, at most three. */
  touches: { channel: Channel; text: string }[];
  warmth: { score: number; label: string };
  logs: { kind: SocialLogKind; label: string }[];
  words: Record<CardWord, string>;
}

export type CardWord =
  | 'track'
  | 'log'
  | 'answers'
  | 'undo'
  | 'openPanel'
  | 'logged'
  | 'again'
  | 'logAnyway'
  | 'cancel'
  | 'same'
  | 'notSame'
  | 'lastTouches'
  | 'next'
  | 'close'
  | 'noObjection'
  | 'copy'
  | 'copied'
  | 'notObjection'
  | 'failed';

export type SocialLogKind =
  | 'viewed'
  | 'liked'
  | 'commented'
  | 'connect_sent'
  | 'connected'
  | 'messaged'
  | 'inmail'
  | 'voice_note'
  | 'call'
  | 'met';

/** A company page: the account's tracked people and how much of the committee they cover. */
export interface CompanyView {
  lang: Language;
  dir: TextDirection;
  title: string;
  close: string;
  people: { badge: BadgeView; name: string }[];
  coverageText: string;
}

/** One line of the queue of who is due. */
export interface QueueItem {
  prospectId: ProspectId;
  runId: RunId;
  name: string;
  company: string;
  /** "Call · 2/5". */
  what: string;
  mark: StateMark;
  /** "3 days late", "Today". */
  word: string;
  stageNo: number;
  stageCount: 6 | 7;
  kind: string;
  sample: boolean;
  /** Why it stands here. */
  because: string;
}

/** A tracked person whole, as the popup draws them. Only for the extension's own pages. */
export interface PersonView {
  known: KnownPersonView;
  name: string;
  title: string;
  company: string;
  emails: string[];
  phones: string[];
  linkedin: string;
  /** Warning line beside the clock: slowing, open for too long, easy yes; empty when all is well. */
  warning: string;
  last?: { channel: Channel; text: string };
  nextChannel?: Channel;
  /** Lines of the log menu on a LinkedIn tab. */
  socialLogs: { kind: SocialLogKind; label: string }[];
}

/** How well the pages were understood that were seen last; no word of a page in it. */
export interface HealthView {
  state: 'green' | 'amber' | 'red';
  /** The safety copy beside the database could not be written. */
  degraded?: true;
  seen: number;
  understood: number;
  /** Names of facts that were looked for and not found, most often missed first. */
  missing: string[];
}

/** Everything the popup draws first, in one answer. */
export interface PopupView {
  /** What must be said of the store, as codes with the numbers of their sentences. */
  notices: { codes: string[]; values: Record<string, number> };
  /** Absent while no page was read since the browser started. */
  health?: HealthView;
  prefs: { lang: Language; digits: 'latn' | 'arab'; zone: string; country?: string; hijri: boolean };
  look: { theme: 'system' | 'light' | 'dark'; density: 'compact' | 'default' | 'roomy'; undoSeconds: number };
  /** Is anybody tracked at all? */
  anybody: boolean;
  queue: { total: number; items: QueueItem[] };
  /** The person of the page; `null` when nobody there is tracked. */
  person: PersonView | null;
}

/** A hit of the quick find. */
export interface FoundPerson {
  id: ProspectId;
  name: string;
  company: string;
  email: string;
}
