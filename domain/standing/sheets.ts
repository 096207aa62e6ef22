/** What the rep fills in about a run, one sheet per subject. Absent fields are simply not known yet. */

import type { Mood } from '../closing/moods';
import type { Paper, PapersPreset } from '../closing/papers';
import type { Feeling } from '../insight/touch-map';
import type { Alternative } from '../negotiation/alternatives';
import type { TermRow } from '../negotiation/terms-sheet';
import type { AskedQuestion } from '../offer/discovery-progress';
import type { Benefit, SpokenNeed } from '../offer/offer-sheet';
import type { Level } from '../qualification/score';
import type { CivilDate, Instant, Money, TouchId } from '../records';

/** Answers by field id of any framework; a switch of framework maps them over. */
export interface QualificationSheet {
  answers?: Record<string, { text: string; level: Level; evidence: TouchId[] }>;
  blockers?: string[];
  asked?: AskedQuestion[];
}

export interface NeedsSheet {
  needs?: (SpokenNeed & { tags?: string[]; touchId?: TouchId })[];
  benefits?: (Benefit & { id: string })[];
  nextStep?: string;
}

export interface NegotiationSheet {
  own?: Alternative[];
  /** Reservation: below this we walk. */
  limit?: Money;
  target?: Money;
  /** When alternatives and limit were first written. */
  writtenAt?: Instant;
  buyerMaxLow?: Money;
  buyerMaxHigh?: Money;
  buyerAlternatives?: { text: string; low: number; high: number }[];
  offer?: Money;
  theirWord?: Money;
  terms?: TermRow[];
  approval?: { needed: boolean; who?: string; givenAt?: Instant };
  expectedDeciders?: number;
  enterprise?: boolean;
}

export interface ClosingSheet {
  mood?: { mood: Mood; at: Instant };
  technique?: string;
  trueDate?: string;
  /** Mutual close plan: who does what by when. */
  plan?: { id: string; what: string; by: 'buyer' | 'us'; dueOn?: CivilDate; doneOn?: CivilDate }[];
  signedOn?: CivilDate;
}

export interface PapersSheet {
  preset?: PapersPreset;
  papers?: Paper[];
}

export interface ReferralSheet {
  startOn?: CivilDate;
  rating?: { value: number; on: CivilDate };
  declined?: boolean;
  complaintClosedOn?: CivilDate;
  /** People the customer named, by prospect id. */
  given?: string[];
  thankedOn?: CivilDate;
}

export interface HandoffSheet {
  fields?: Record<string, string>;
}

/** What the rep notes of visits, by the touch that is the visit (DOMAIN 14.3). */
export interface VisitSheet {
  visits?: Record<
    TouchId,
    { place?: string; people?: string[]; aim?: string; nextStep?: string; kilometres?: number }
  >;
}

/** How contacts felt, and what the rep says of each follow-up (DOMAIN 9.2, 4 L3). */
export interface StorySheet {
  feelings?: Record<TouchId, Feeling>;
  quality?: Record<TouchId, { newValue?: boolean; asksOneThing?: boolean }>;
}

export interface RunSheets {
  qualification?: QualificationSheet | undefined;
  needs?: NeedsSheet | undefined;
  negotiation?: NegotiationSheet | undefined;
  closing?: ClosingSheet | undefined;
  papers?: PapersSheet | undefined;
  referral?: ReferralSheet | undefined;
  handoff?: HandoffSheet | undefined;
  visit?: VisitSheet | undefined;
  story?: StorySheet | undefined;
}
