/**
 * Every message, request → reply, in one table of types. The worker parses requests with `guard.ts` before it acts.
 * Envelope: `{v: 1, t, id, …fields}`. `id` is the operation's id: the same id sent again is acknowledged, not applied.
 */
import type {
  Channel,
  CivilDate,
  InKind,
  Instant,
  Money,
  Outcome,
  ProspectId,
  RunId,
  StageId,
  TouchId,
  TouchTag,
} from '../domain/records';
import type { OwnerProtocol } from './owner-protocol';
import type {
  BadgeLookup,
  CardView,
  CompanyView,
  ComposeView,
  ObjectionView,
  SocialLogKind,
  StripView,
} from './views';

export const PROTOCOL_VERSION = 1;

/** A message of an open thread or a list, seen by a reader: plain facts, no meaning. */
export interface SeenTouch {
  /** The host's own message id. */
  messageId: string;
  threadId?: string;
  dir: 'in' | 'out';
  at: Instant;
  /** The other side: sender of an inbound mail, each recipient in To of an outbound one. */
  people: { address: string; name?: string }[];
  /** Addresses in Cc: marked informed, no attempt. */
  copied?: string[];
  subject?: string;
  /** What the message's markers say: an automatic reply, a bounce. Absent = an ordinary mail. */
  inKind?: InKind;
  away?: boolean;
  returnOn?: CivilDate;
  /** Traces that allow a proposal, found in the page and not stored. */
  signs?: ('invitation_accepted' | 'attachment' | 'offer_word' | 'contract_word')[];
}

export interface SeenPerson {
  address: string;
  name?: string;
}

/** A person a page of LinkedIn shows, by at least one of three ids that never stand for one another. */
export interface SeenProfile {
  /** Vanity id of the profile's address. */
  publicId?: string;
  /** `ACo…`, as conversations and lists name a member. */
  memberId?: string;
  /** `ACw…` of Sales Navigator. */
  leadId?: string;
  name?: string;
  headline?: string;
  company?: string;
  title?: string;
  degree?: string;
}

/** Anchor counts of one view: how much of what was seen was understood, and which facts are missing. */
export interface HealthReport {
  page: 'gmail' | 'linkedin';
  view: string;
  seen: number;
  understood: number;
  missing: { fact: string; count: number }[];
  /** Worst selector rank that had to be used; 0 is the best. */
  ranks: { fact: string; rank: number }[];
}

type Empty = Record<never, never>;
export interface Recorded {
  seq: number;
  /** What to send to `undo`. */
  opId: string;
  /** Plain sentence for the toast: "Logged. Next: call, Tue 24 Nov". */
  text: string;
}

/** Request fields and reply value of each message type. */
export interface Protocol {
  /* Reading, from a page */
  'badge.lookup': { request: { keys: string[] }; reply: BadgeLookup };
  'thread.view': {
    request: {
      account: string;
      /** A delegated mailbox's own name in the page's address; absent in the rep's own mailbox. */
      mailbox?: string;
      threadId?: string;
      subject?: string;
      people: SeenPerson[];
      lastInbound?: { messageId?: string; at?: Instant; address: string; text: string };
      signs?: SeenTouch['signs'];
      /** Messages that stand folded and show no id: they count once they were opened. `read` = those that count now. */
      folded?: { count: number; read: number };
    };
    reply: StripView;
  };
  'compose.view': {
    request: {
      account: string;
      people: SeenPerson[];
      subject?: string;
      /** What the box answers, where it answers the open conversation. */
      lastInbound?: { address: string; text: string };
    };
    reply: ComposeView;
  };
  'profile.view': { request: { profile: SeenProfile }; reply: CardView };
  'chat.view': {
    request: { profile: SeenProfile; lastInbound?: { text: string } };
    reply: CardView & { objections: ObjectionView[] };
  };
  'company.view': { request: { company: string; slug?: string }; reply: CompanyView };

  /* Facts and acts, from a page or an extension page */
  'touch.seen': {
    request: { account: string; mailbox?: string; touches: SeenTouch[] };
    reply: { recorded: number; known: number };
  };
  'prospect.track': {
    request: {
      account?: string;
      mailbox?: string;
      address?: string;
      name?: string;
      company?: string;
      title?: string;
      profile?: SeenProfile;
      source: 'gmail' | 'linkedin' | 'typed';
      touches?: SeenTouch[];
    };
    reply: Recorded & { prospectId: ProspectId };
  };
  'prospect.dismiss': { request: { address: string }; reply: Recorded };
  /** Do not contact; the way back is the undo of the act, later the side panel. */
  'prospect.dnc': { request: { prospectId: ProspectId }; reply: Recorded };
  /** The rep says: this address, or this other record, is the same person. */
  'prospect.same': {
    request: { prospectId: ProspectId; address?: string; other?: ProspectId };
    reply: Recorded;
  };
  'touch.log': {
    request: {
      prospectId: ProspectId;
      channel: Channel;
      at: Instant;
      dir?: 'in' | 'out';
      outcome?: Outcome;
      note?: string;
      tags?: TouchTag[];
      amount?: Money;
    };
    reply: Recorded & { touchId: TouchId };
  };
  'social.log': {
    request: {
      prospectId: ProspectId;
      kind: SocialLogKind;
      at: Instant;
      own?: string;
      /** The page the rep clicked on: ids it shows that the record lacks are kept. */
      profile?: SeenProfile;
      evenIfToday?: boolean;
      note?: string;
    };
    reply: Recorded | { duplicate: true; text: string };
  };
  /** "Yes, the same person": the profile belongs to somebody who is tracked already. */
  'profile.link': { request: { prospectId: ProspectId; profile: SeenProfile }; reply: Recorded };
  'followup.done': { request: { prospectId: ProspectId; at: Instant }; reply: Recorded };
  'followup.snooze': { request: { prospectId: ProspectId; until: CivilDate }; reply: Recorded };
  'stage.move': {
    request: {
      runId: RunId;
      kind: 'forward' | 'skip' | 'back' | 'won' | 'lost' | 'recycle' | 'done' | 'reopen' | 'reactivate';
      to?: StageId;
      reason?: string;
      override?: boolean;
      signedOn?: CivilDate;
      recycleOn?: CivilDate;
    };
    reply: Recorded;
  };
  /** A recorded mail holds an objection by the detector's word, or holds none after all. */
  'objection.seen': {
    request: { account: string; mailbox?: string; address: string; messageId: string; held: boolean };
    reply: { recorded: boolean };
  };
  'objection.dismiss': { request: { prospectId: ProspectId; label: string; words: string }; reply: Recorded };
  'objection.answer': {
    request: {
      prospectId: ProspectId;
      label: string;
      words: string;
      answerId: string;
      how: 'insert' | 'copy';
      /** The logged objection it answers; without it the label and words say which. */
      objectionId?: string;
    };
    reply: Recorded;
  };
  'decider.add': { request: { prospectId: ProspectId; address: string; name?: string }; reply: Recorded };
  'strip.collapse': { request: { collapsed: boolean }; reply: Empty };
  'act.undo': { request: { opId: string }; reply: Recorded };

  /* The page and the extension */
  'mail.load': { request: Empty; reply: Empty };
  'panel.open': { request: { prospectId?: ProspectId; address?: string }; reply: Empty };
  /** Shows the list of who is due; a chip stands for more people than the page's search can take. */
  'queue.open': { request: Empty; reply: Empty };
  'health.report': { request: { report: HealthReport }; reply: Empty };
}

/** Pages ask for what is in `Protocol`; the extension's own pages also for what is in `OwnerProtocol`. */
export type AllMessages = Protocol & OwnerProtocol;
export type MessageType = keyof AllMessages;
export type RequestOf<T extends MessageType> = AllMessages[T]['request'];
export type ReplyOf<T extends MessageType> = AllMessages[T]['reply'];
export type Envelope<T extends MessageType = MessageType> = {
  v: typeof PROTOCOL_VERSION;
  t: T;
  id: string;
} & RequestOf<T>;

/** Why a message was refused; words in `locales/errors`. */
export interface MessageProblem {
  code: string;
  field?: string;
  args?: Record<string, string | number>;
}
export type Reply<T extends MessageType> =
  | { ok: true; value: ReplyOf<T> }
  | { ok: false; problem: MessageProblem };

/* ---- From the worker or the popup to a page's content script ---- */

/** What a page's content script knows about the page in front of the user. */
export type PageSighting =
  | { page: 'gmail'; view: 'list'; account?: string; health: HealthReport }
  | {
      page: 'gmail';
      view: 'thread';
      account?: string;
      health: HealthReport;
      thread: RequestOf<'thread.view'> & { canInsert: boolean };
    }
  | { page: 'linkedin'; view: 'profile'; profile: SeenProfile; own: boolean; health: HealthReport }
  | {
      page: 'linkedin';
      view: 'chat';
      profile: SeenProfile;
      lastInbound?: { text: string };
      health: HealthReport;
    }
  | { page: 'gmail' | 'linkedin'; view: 'unknown'; health: HealthReport };

export interface PageProtocol {
  /** Something was written or the language changed: ask again. */
  'page.changed': { request: Empty; reply: Empty };
  /** The rep switched this site off: take everything out of the page and stop. */
  'page.leave': { request: { from: 'gmail' | 'linkedin' }; reply: Empty };
  /** What is open? */
  'page.read': { request: Empty; reply: PageSighting };
  /** Put the text into the open reply box, opening one if needed; never sends. */
  'page.insert': { request: { text: string }; reply: { inserted: boolean; reason?: string } };
  /** The keyboard command: open the log menu of the person on this page. */
  'page.log': { request: Empty; reply: { shown: boolean } };
  /** The keyboard command: mark this person's follow-up as done. */
  'page.done': { request: Empty; reply: { done: boolean } };
  /** Put this into the mail page's own search. */
  'page.search': { request: { query: string }; reply: Empty };
}
export type PageMessageType = keyof PageProtocol;
