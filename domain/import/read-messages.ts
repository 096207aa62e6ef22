import { isMemberId, networkIdsOf } from '../people/network-id';
import type { Instant } from '../records';
import { cleanKey, cleanLine } from './clean-text';
import { type CsvResult, refuseFile } from './csv/problem';
import { headerKey } from './header';
import type { CsvTable } from './open-csv';
import type { ImportedPerson, ImportedTouch } from './read-person';

/** Columns of LinkedIn's `messages.csv`. What was written (`content`, `subject`) is deliberately not among them. */
const COLUMNS = {
  conversation: 'conversation id',
  from: 'from',
  sender: 'sender profile url',
  to: 'to',
  recipients: 'recipient profile urls',
  date: 'date',
  folder: 'folder',
  draft: 'is message draft',
  draftConversation: 'is conversation draft',
} as const;
type Column = keyof typeof COLUMNS;
/** Without these nobody knows who wrote to whom when; the header's other columns may be missing. */
const NEEDED = ['from', 'to', 'date'] as const;

/** One message without its words. */
export interface MessageFact {
  conversation: string;
  sender: string;
  senderName: string;
  recipients: string[];
  recipientNames: string;
  at: Instant;
}

export interface MessageFile {
  messages: MessageFact[];
  /** Profiles by how many conversations they are in, most first. */
  owners: string[];
  /** The one in more conversations than any other, to be confirmed by the user; absent when several are in as many. */
  owner?: string;
  /** Lines left out, by reason. */
  skipped: Record<'draft' | 'folder' | 'noSender' | 'noDate', number>;
}

const FOLDERS = new Set(['inbox', 'archive', 'sent', '']);

/** Whether a table is LinkedIn's own message export. */
export function isMessageExport(header: readonly string[]): boolean {
  const keys = new Set(header.map(headerKey));
  return keys.has(COLUMNS.conversation) && keys.has(COLUMNS.sender) && keys.has(COLUMNS.recipients);
}

/** Reads who wrote to whom and when. The text of a message is dropped while reading. */
export function readMessageFile(table: CsvTable): CsvResult<MessageFile> {
  if (!isMessageExport(table.header)) return refuseFile('csv.noEmailColumn', 'header');
  const missing = NEEDED.find((column) => !table.header.some((name) => headerKey(name) === COLUMNS[column]));
  if (missing) {
    const args = { line: table.headerLine, name: COLUMNS[missing].toUpperCase() };
    return refuseFile('csv.missingColumn', 'header', args);
  }
  const place = columnPlaces(table.header);
  const messages: MessageFact[] = [];
  const skipped: MessageFile['skipped'] = { draft: 0, folder: 0, noSender: 0, noDate: 0 };
  const rows = table.rows();
  for (let step = rows.next(); ; step = rows.next()) {
    if (step.done) {
      if (step.value) return { ok: false, problem: step.value };
      break;
    }
    const message = readMessage((column) => step.value.cells[place[column] ?? -1] ?? '');
    if (typeof message === 'string') skipped[message] += 1;
    else messages.push(message);
  }
  return { ok: true, value: { messages, ...ownersOf(messages), skipped } };
}

function columnPlaces(header: readonly string[]): Record<Column, number> {
  const keys = header.map(headerKey);
  const entries = Object.entries(COLUMNS).map(([column, name]) => [column, keys.indexOf(name)]);
  return Object.fromEntries(entries) as Record<Column, number>;
}

function readMessage(cell: (column: Column) => string): MessageFact | keyof MessageFile['skipped'] {
  if (/^(yes|true)$/i.test(cell('draft').trim()) || /^(yes|true)$/i.test(cell('draftConversation').trim()))
    return 'draft';
  if (!FOLDERS.has(cell('folder').trim().toLowerCase())) return 'folder';
  const sender = profileKey(cell('sender'));
  const recipients = cell('recipients')
    .split(/[;,]/)
    .map(profileKey)
    .filter((key) => key !== undefined);
  if (!sender || recipients.length === 0) return 'noSender';
  const at = readUtcTime(cell('date'));
  if (at === undefined) return 'noDate';
  return {
    conversation: cell('conversation').trim(),
    sender,
    senderName: cleanLine(cell('from')),
    recipients,
    recipientNames: cleanLine(cell('to')),
    at,
  };
}

/** A profile's handle, or the member id where the file names somebody only by it: the two are told apart by shape. */
function profileKey(text: string): string | undefined {
  const bare = cleanKey(text);
  const ids = /linkedin\.com\/in\//i.test(bare) ? networkIdsOf(bare) : undefined;
  return ids?.linkedin ?? ids?.memberId;
}

/** `2023-06-11 15:33:58 UTC`. */
function readUtcTime(text: string): Instant | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?: ?UTC|Z)?$/.exec(cleanKey(text));
  const at = match ? Date.parse(`${match[1]}T${match[2]}Z`) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

function ownersOf(messages: MessageFact[]): Pick<MessageFile, 'owners' | 'owner'> {
  const conversations = new Map<string, Set<string>>();
  for (const { sender, recipients, conversation } of messages) {
    for (const key of [sender, ...recipients]) {
      const known = conversations.get(key) ?? new Set();
      conversations.set(key, known.add(conversation));
    }
  }
  const sorted = [...conversations].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  const [first, second] = sorted;
  const owner = first && first[1].size > (second?.[1].size ?? 0) ? first[0] : undefined;
  return { owners: sorted.map(([key]) => key), ...(owner ? { owner } : {}) };
}

/**
 * People the owner exchanged messages with: per person the last message of each day and direction. Groups are
 * left out. `imports` are candidates; the user confirms before anything is written.
 */
export function peopleOfMessages(file: MessageFile, owner: string): ImportedPerson[] {
  const people = new Map<string, { name: string; touches: Map<string, ImportedTouch> }>();
  for (const message of file.messages) {
    if (message.recipients.length !== 1) continue;
    const isOut = message.sender === owner;
    const other = isOut ? message.recipients[0] : message.sender;
    if (!other || other === owner || (!isOut && message.recipients[0] !== owner)) continue;
    const person = people.get(other) ?? { name: '', touches: new Map<string, ImportedTouch>() };
    person.name ||= isOut ? message.recipientNames : message.senderName;
    const dir = isOut ? 'out' : 'in';
    const slot = `${dir}:${new Date(message.at).toISOString().slice(0, 10)}`;
    const last = person.touches.get(slot);
    if (!last || last.at < message.at)
      person.touches.set(slot, { channel: 'li_message', dir, at: message.at });
    people.set(other, person);
  }
  return [...people].map(([key, { name, touches }]) => ({
    rowKey: `in:${key}`,
    name: name || key,
    emails: [],
    phones: [],
    ...(isMemberId(key) ? { memberId: key } : { linkedin: key }),
    touches: [...touches.values()].sort((a, b) => a.at - b.at),
  }));
}
