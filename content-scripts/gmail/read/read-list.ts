import { count, type Health } from '../../shared/health';
import type { Party, ThreadRow } from '../../shared/page-facts';
import { findRows } from './find-rows';
import { legacyId, permId } from './gmail-ids';
import { type Place, pick, pickAll } from './pick';
import { countAtEnd, dateText, line, party } from './plausible';
import { STATE } from './selectors';

/** More senders than this a row does not show. */
export const SENDERS_MAX = 20;
/** Rows are looked for outside of what people wrote, so their inside need not be checked again. */
export const CLEAN = '';

/** A row and the elements it consists of: one, or up to three beside a vertical reading pane. */
export interface ListRow extends ThreadRow {
  elements: Element[];
}

/** All rows of all lists on screen; hidden views, other extensions' rows and look-alikes in mails stay out. */
export function readRows(doc: Document, health: Health): ListRow[] {
  return findRows(doc, health).map((elements) => {
    const row = readRow(elements, health);
    countRow(row, health);
    count(health, 'rowsShownInPane', row.openInPreview ? 1 : 0);
    return row;
  });
}

/** So many rows of a list are read in every fact for its self-check; of the others what makes a row understood. */
const JUDGED_WHOLE = 6;

/** Counts how well the rows on screen are understood, without keeping any. Returns how many there are. */
export function judgeRows(doc: Document, health: Health): number {
  const rows = findRows(doc, health);
  for (const [no, elements] of rows.entries()) {
    countRow(no < JUDGED_WHOLE ? readRow(elements, health) : readIdentity(elements, health), health);
  }
  return rows.length;
}

type Identity = Pick<ListRow, 'threadId' | 'subject'>;

function readIdentity(elements: readonly Element[], health: Health): Identity {
  const place: Place = { scopes: elements, health, skip: CLEAN };
  return { threadId: pick('rowThreadId', place, legacyId), subject: pick('rowSubject', place, line) };
}

function countRow({ threadId, subject }: Identity, health: Health): void {
  count(health, 'rowsSeen');
  count(health, 'rowsWithThreadId', threadId ? 1 : 0);
  count(health, 'rowsUnderstood', threadId && subject ? 1 : 0);
}

/** Reads one row; asked again when Gmail has reused its elements for another conversation. */
export function readRow(elements: Element[], health: Health): ListRow {
  const place: Place = { scopes: elements, health, skip: CLEAN };
  const lastMessageId = pick('rowLastMessage', place, legacyId);
  const perm = pick('rowPermId', place, permId);
  const lastNonDraft = pick('rowLastNonDraft', place, legacyId);
  const messageCount = pick('rowCount', place, (_, element) => countAtEnd(ownText(element)));
  const labels = pickAll('rowLabels', place, line, SENDERS_MAX);
  return {
    elements,
    row: elements[0]?.id ?? '',
    threadId: pick('rowThreadId', place, legacyId),
    ...(perm && { threadPermId: perm }),
    lastMessageId,
    ...(lastNonDraft && { lastNonDraftMessageId: lastNonDraft }),
    subject: pick('rowSubject', place, line),
    senders: uniqueParties(place),
    date: pick('rowDate', place, dateText),
    unread: isUnread(elements),
    ...(messageCount && { messageCount }),
    ...(pick('rowDraft', place, line) && { hasDraft: true }),
    ...(labels.length > 0 && { labels }),
    ...(hasClass(elements, STATE.shown) && { openInPreview: true }),
  };
}

/** Everyone once, in page order: the row repeats its senders in a hidden label. */
export function uniqueParties(place: Place): Party[] {
  const byAddress = new Map<string, Party>();
  for (const sender of pickAll('rowSenders', place, party, SENDERS_MAX)) {
    const key = sender.email.toLowerCase();
    if (!byAddress.has(key)) byAddress.set(key, sender);
  }
  const senders = [...byAddress.values()];
  count(place.health, 'unnamed', senders.filter((sender) => sender.name === null).length);
  return senders;
}

function isUnread(elements: readonly Element[]): boolean | null {
  if (hasClass(elements, STATE.unread)) return true;
  return hasClass(elements, STATE.read) ? false : null;
}

function hasClass(elements: readonly Element[], names: readonly string[]): boolean {
  return elements.some((element) =>
    names.some((name) => element.classList.contains(name) || element.querySelector(`.${name}`) !== null),
  );
}

/** The text that stands in an element itself: a number there is Gmail's, one in a name is not. */
function ownText(element: Element): string {
  return Array.from(element.childNodes, (node) =>
    node.nodeType === Node.TEXT_NODE ? node.nodeValue : '',
  ).join('');
}
