/** Messages that only the extension's own pages may send: everything that edits, exports or erases. */
import type {
  Commitment,
  CommitmentLevel,
  Concession,
  Decider,
  InKind,
  Instant,
  Money,
  ObjectionState,
  ProspectId,
  RunId,
  SourceId,
  StageId,
  TouchId,
  TouchTag,
  Zone,
} from '../domain/records';
import type { HealthReport, Recorded } from './protocol';
import type { FoundPerson, Language, ObjectionView, PopupView } from './views';

type Empty = Record<never, never>;

/** Fields of a prospect that the rep may type; `null` empties one. */
export interface ProspectEdit {
  name?: string;
  emails?: string[];
  phones?: string[];
  linkedin?: string | null;
  title?: string | null;
  company?: string | null;
  zone?: Zone | null;
  country?: string | null;
  lang?: 'en' | 'ar' | null;
  personaId?: string | null;
  source?: SourceId;
  partner?: string | null;
  /** The customer who gave the name, with the source `referral`. */
  referredBy?: ProspectId | null;
  tags?: string[];
}

export interface RunEdit {
  value?: Money | null;
  framework?: 'bant' | 'champ' | 'meddic';
  segmentId?: string | null;
  expectedOn?: string | null;
  cadenceId?: string | null;
  tags?: string[];
}

export interface AccountEdit {
  name?: string;
  domain?: string | null;
  country?: string | null;
  headcount?: number | null;
  industry?: string | null;
  tags?: string[];
}

/** Sheets of a run; the body's shape is checked by kind in `owner-guard.ts`. */
export const SHEET_KINDS = [
  'qualification',
  'needs',
  'negotiation',
  'closing',
  'papers',
  'referral',
  'handoff',
  'visit',
  'story',
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** Pieces of the playbook. */
export const PLAYBOOK_KINDS = [
  'answer',
  'template',
  'cadence',
  'persona',
  'segment',
  'icp',
  'usp',
  'proof',
  'story',
  'partner',
  'review',
  'wording',
  'drill',
  'correction',
  'feedback',
  'view',
  'freeUser',
  'heard',
  'snapshot',
] as const;
export type PlaybookKind = (typeof PLAYBOOK_KINDS)[number];

/** What a team file may bring: pieces of the playbook, and lists of criteria, which are kept with the settings. */
export const TEAM_KINDS = [...PLAYBOOK_KINDS, 'criteria'] as const;
export type TeamKind = (typeof TEAM_KINDS)[number];

/** Characters of a backup in one message; quoted once more they stay below the door's limit. */
export const BACKUP_PIECE_CHARS = 2_000_000;

export interface OwnerProtocol {
  /** What the popup draws first: the person behind the keys of the page, and who is due. */
  'popup.view': { request: { keys: string[]; prospectId?: ProspectId }; reply: PopupView };
  'people.find': { request: { query: string; limit: number }; reply: { people: FoundPerson[] } };
  'settings.set': { request: { key: string; value: unknown }; reply: Recorded };
  'prospect.edit': { request: { prospectId: ProspectId; edit: ProspectEdit; rev?: number }; reply: Recorded };
  'account.edit': { request: { prospectId: ProspectId; edit: AccountEdit }; reply: Recorded };
  /** Passes the stop rule once (DOMAIN 5.4). */
  'followup.once_more': { request: { prospectId: ProspectId; reason: string }; reply: Recorded };
  'run.edit': { request: { runId: RunId; edit: RunEdit }; reply: Recorded };
  'prospect.delete': { request: { prospectId: ProspectId }; reply: Recorded };
  'prospect.merge': { request: { keep: ProspectId; drop: ProspectId }; reply: Recorded };
  'prospect.block': { request: { prospectId: ProspectId; on: boolean; consent?: string }; reply: Recorded };
  /** Removes every trace of one person, for good. */
  'prospect.erase': { request: { prospectId: ProspectId }; reply: Empty };
  'note.put': {
    request: { noteId: string; prospectId: ProspectId; text: string; rev?: number };
    reply: Recorded;
  };
  'note.delete': { request: { noteId: string }; reply: Recorded };
  'tick.set': {
    request: { runId: RunId; itemId: string; done: boolean; touchId?: TouchId; note?: string };
    reply: Recorded;
  };
  'touch.edit': {
    request: {
      touchId: TouchId;
      inKind?: InKind;
      tags?: TouchTag[];
      note?: string;
      outcome?:
        | 'connected'
        | 'voicemail'
        | 'no_answer'
        | 'wrong_number'
        | 'held'
        | 'no_show'
        | 'cancelled'
        | 'planned';
      amount?: Money;
      notSame?: boolean;
    };
    reply: Recorded;
  };
  'touch.delete': { request: { touchId: TouchId }; reply: Recorded };
  'commitment.put': {
    request: {
      runId: RunId;
      commitment: Pick<Commitment, 'id' | 'by' | 'text'> & {
        level?: CommitmentLevel;
        dueOn?: string;
        doneAt?: Instant;
      };
    };
    reply: Recorded;
  };
  'commitment.delete': { request: { commitmentId: string }; reply: Recorded };
  'decider.put': { request: { decider: Omit<Decider, 'runId'> & { runId: RunId } }; reply: Recorded };
  'decider.delete': { request: { runId: RunId; prospectId: ProspectId }; reply: Recorded };
  'concession.put': { request: { concession: Concession }; reply: Recorded };
  'concession.delete': { request: { concessionId: string }; reply: Recorded };
  'objection.put': {
    request: {
      objectionId: string;
      runId: RunId;
      categoryId: string;
      subId?: string;
      words: string;
      state: ObjectionState;
      answerId?: string;
      /** The rival it names; empty takes the name away. */
      rival?: string;
      /** Meant for the product team, whatever its category. */
      product?: boolean;
    };
    reply: Recorded;
  };
  /** What the rep says of a detection; kept as a hash of the words, applied from the next mail on. */
  'objection.feedback': {
    request: { label: string; words: string; verdict: 'right' | 'wrong' | 'other'; other?: string };
    reply: Recorded;
  };
  'sheet.put': { request: { runId: RunId; kind: SheetKind; body: Record<string, unknown> }; reply: Recorded };
  'playbook.put': {
    request: { pieceId: string; kind: PlaybookKind; body: Record<string, unknown> };
    reply: Recorded;
  };
  /** A colleague's pieces: merged by id, nothing overwritten, all or nothing, undone as one act. */
  'playbook.import': {
    request: { pieces: { id: string; kind: TeamKind; body: Record<string, unknown> }[] };
    reply: Recorded;
  };
  'playbook.delete': { request: { pieceId: string }; reply: Recorded };
  'act.redo': { request: { opId: string }; reply: Recorded };
  'sample.add': { request: { language: Language }; reply: Recorded };
  'sample.remove': { request: Empty; reply: Recorded };
  /** Objections in a text the rep has open or pasted; the text is dropped after the answer. */
  'objections.detect': {
    request: { text: string; subject?: string; prospectId?: ProspectId; stage?: StageId };
    reply: { objections: ObjectionView[] };
  };
  'health.read': {
    request: Empty;
    reply: {
      reports: (HealthReport & { at: Instant })[];
      degraded: boolean;
      notices: string[];
      /** Numbers for the sentences of the notices. */
      values: Record<string, number>;
    };
  };
  'linkedin.register': { request: Empty; reply: { registered: boolean } };
  'import.stage': { request: { batch: string; rows: ImportRow[] }; reply: { staged: number } };
  'import.commit': { request: { batch: string; name: string }; reply: Recorded };
  'import.progress': { request: { batch: string }; reply: { done: number; all: number } };
  'import.cancel': { request: { batch: string }; reply: Empty };
  /** A backup is larger than a message may be: its text goes in pieces, both ways. `from` 0 makes it anew. */
  'backup.read': { request: { from: number }; reply: { piece: string; length: number } };
  'backup.stage': { request: { batch: string; from: number; piece: string }; reply: { staged: number } };
  'backup.restore': { request: { batch: string }; reply: { rows: number } };
  'erase.all': { request: { confirm: string; keepRefusals: boolean }; reply: Empty };
  'errors.read': { request: Empty; reply: { entries: { at: Instant; code: string; detail: string }[] } };
}

/** One person of an import, already read and cleaned by `domain/import`. */
export interface ImportRow {
  rowKey: string;
  name: string;
  emails: string[];
  phones: string[];
  linkedin?: string;
  /** `ACo…`; never a handle. */
  memberId?: string;
  company?: string;
  title?: string;
  country?: string;
  /** Touches the file proves: a connection date, a message both ways. */
  touches: {
    channel: 'li_connect' | 'li_message' | 'email';
    dir: 'in' | 'out';
    at: Instant;
    weak?: boolean;
  }[];
  doNotContact?: boolean;
}
