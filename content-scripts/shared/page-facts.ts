/**
 * What a page reader says about one page, in one shape for both sites: the shape of the pages' truth files.
 * A fact that the page does not give, or that failed its plausibility check, is null or left out, never guessed.
 */
export interface PageFacts {
  /** Gmail: `list`, `thread`, `list+thread`, `compose`, `print`, `none`. LinkedIn: `profile`, `search`, … */
  page: string;
  subtype?: string;
  /** The address of the mailbox (Gmail) that the page belongs to. */
  account?: string | null;
  /** The same from a weaker witness, the title, where the page's header does not say. */
  accountFromTitle?: string;
  threads?: ThreadRow[];
  /** The open conversation: Gmail's, or the two sides of a LinkedIn conversation. */
  thread?: OpenThread | Conversation | null;
  compose?: ComposeFacts[];
  person?: PersonFacts | null;
  people?: PersonFacts[];
  /** What a self-check counts on this page. */
  health?: Record<string, number>;
  /** For each fact, how often the candidate of each rank answered; the last place counts misses. */
  ranks?: Record<string, number[]>;
}

export interface Party {
  name: string | null;
  email: string;
}

/** One visible conversation row of a mail list. */
export interface ThreadRow {
  /** The row element's own id; for finding it in the file, never an identity. */
  row: string;
  threadId: string | null;
  threadPermId?: string;
  lastMessageId: string | null;
  lastNonDraftMessageId?: string;
  subject: string | null;
  senders: Party[];
  date: string | null;
  /** null = the page's marks say neither. */
  unread: boolean | null;
  messageCount?: number;
  hasDraft?: boolean;
  labels?: string[];
  openInPreview?: boolean;
}

export interface OpenThread {
  threadId: string | null;
  threadPermId?: string;
  subject: string | null;
  messages: OpenMessage[];
}

export interface OpenMessage {
  messageId: string | null;
  permMessageId?: string;
  from: Party | null;
  to: Party[];
  cc: Party[];
  date: string | null;
  bodyText: string | null;
  snippet?: string;
  collapsed: boolean;
  placeholder?: boolean;
  viaList?: boolean;
}

export interface ComposeFacts {
  kind: string;
  composeId: string | null;
  draftId: string | null;
  threadRef: string | null;
  replyToMessageRef: string | null;
  to: Party[];
  cc: Party[];
  bcc: Party[];
  subject: string;
  bodyText: string;
  hasSignature?: boolean;
}

/** A person as LinkedIn shows them: the subject of a profile, or one entry of a list. */
export interface PersonFacts {
  publicId: string | null;
  publicIdEncoded?: string;
  memberUrn?: string | null;
  name: string | null;
  headline?: string | null;
  company?: string | null;
  title?: string | null;
  school?: string | null;
  location?: string | null;
  degree?: string | null;
  pronouns?: string | null;
  salesLeadId?: string;
  connectedOn?: string;
  sent?: string;
  chameleonUrn?: string;
}

/** The two sides of an open LinkedIn conversation. */
export interface Conversation {
  with: { name: string; publicId: string | null } | null;
  self: { name: string; publicId: string | null } | null;
}
