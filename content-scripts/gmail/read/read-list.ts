import { count, countRank, type Health, newHealth } from '../../shared/health';
import type { Party, ThreadRow } from '../../shared/page-facts';
import { legacyId, permId } from './gmail-ids';
import { isShown } from './is-shown';
import { type Place, pick, pickAll } from './pick';
import { address, countAtEnd, dateText, line, party } from './plausible';
import { MAIL_CONTENT, SELECTORS, STATE } from './selectors';

const ROWS_MAX = 500;
const SENDERS_MAX = 20;
/** Rows are looked for outside of what people wrote, so their inside need not be checked again. */
const CLEAN = '';

/** A row and the elements it consists of: one, or up to three beside a vertical reading pane. */
export interface ListRow extends ThreadRow {
  elements: Element[];
}

/** All rows of all lists on screen; hidden views, other extensions' rows and look-alikes in mails stay out. */
export function readRows(doc: Document, health: Health): ListRow[] {
  const rows: ListRow[] = [];
  for (const elements of findRows(doc, health)) {
    const row = readRow(elements, health);
    rows.push(row);
    count(health, 'rowsSeen');
    count(health, 'rowsShownInPane', row.openInPreview ? 1 : 0);
    count(health, 'rowsWithThreadId', row.threadId ? 1 : 0);
    count(health, 'rowsUnderstood', row.threadId && row.subject ? 1 : 0);
  }
  return rows;
}

/** What a badge needs of a row. */
export interface RowPeople {
  /** Conversation and newest message; null = the row has no identity. */
  key: string | null;
  /** Everyone once, lower-cased, in page order. */
  addresses: string[];
}

/**
 * Which message a row shows, and who is in it. Asked for on every change of a row, so the marks of today's rows are
 * read straight; where they say nothing, every candidate is asked.
 */
export function readRowPeople(elements: readonly Element[], sign: string | null): RowPeople {
  const addresses = sign && elements[0] ? plainSenders(elements[0]) : [];
  return addresses.length > 0 ? { key: sign, addresses } : readAnyRowPeople(elements);
}

const SENDER = '.yW [email]';
const parsed = new Map<string, string | null>();
const PARSED_MAX = 2000;

function plainSenders(row: Element): string[] {
  const addresses: string[] = [];
  for (const element of row.querySelectorAll(SENDER)) {
    const found = parsedAddress(element.getAttribute('email') ?? '');
    if (found !== null && !addresses.includes(found)) addresses.push(found);
    if (addresses.length >= SENDERS_MAX) break;
  }
  return addresses;
}

/** The same people stand in many rows: each address is judged once. */
function parsedAddress(text: string): string | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  if (parsed.size >= PARSED_MAX) parsed.clear();
  const found = address(text)?.toLowerCase() ?? null;
  parsed.set(text, found);
  return found;
}

function readAnyRowPeople(elements: readonly Element[]): RowPeople {
  const place: Place = { scopes: elements, health: newHealth(), skip: CLEAN };
  const thread = pick('rowThreadId', place, legacyId);
  const last = pick('rowLastMessage', place, legacyId);
  return {
    key: thread && `${thread}/${last ?? ''}`,
    addresses: uniqueParties(place).map((sender) => sender.email.toLowerCase()),
  };
}

/**
 * The cheapest sign that a row still shows what it showed: the ids of its conversation and its newest message. Null
 * where they are not painted; then only a full reading tells.
 */
export function rowSign(first: Element): string | null {
  const carrier = first.querySelector('[data-legacy-thread-id]');
  const thread = legacyId(carrier?.getAttribute('data-legacy-thread-id') ?? '');
  return thread && `${thread}/${legacyId(carrier?.getAttribute('data-legacy-last-message-id') ?? '') ?? ''}`;
}

/** The elements of every row on screen. */
export function findShownRows(doc: Document): Element[][] {
  return findRows(doc, newHealth());
}

const ROW_START = SELECTORS.row.slice(0, 2).join(',');

/** Are the rows of this element conversations of the mail page? */
export function isListBody(body: Element | null): boolean {
  return body !== null && body.closest('[gh="tl"]') !== null && body.closest(MAIL_CONTENT) === null;
}

/** The row that a table row of a list belongs to; null for what is no row of the mail page. */
export function rowOf(tableRow: Element): Element[] | null {
  let start: Element | null = tableRow;
  while (start && !start.matches(ROW_START)) start = goesOn(start) ? start.previousElementSibling : null;
  return start && wholeRow(start, NO_STARTS);
}

const NO_STARTS: ReadonlySet<Element> = new Set();

/** Is a list of conversations on screen, be it empty? */
export function hasList(doc: Document): boolean {
  return shownLists(doc, SELECTORS.list[0]).length > 0;
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
function uniqueParties(place: Place): Party[] {
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

function findRows(doc: Document, health: Health): Element[][] {
  for (const [listRank, list] of SELECTORS.list.entries()) {
    const lists = shownLists(doc, list);
    for (const [rank, row] of SELECTORS.row.entries()) {
      const starts = lists.flatMap((element) => [...element.querySelectorAll(row)]);
      const shown = starts
        .filter((start) => !start.closest(MAIL_CONTENT) && isShown(start))
        .slice(0, ROWS_MAX);
      if (shown.length === 0) continue;
      countRank(health, 'list', listRank, SELECTORS.list.length);
      countRank(health, 'row', rank, SELECTORS.row.length);
      countStrangers(doc, list, row, shown, health);
      const others = new Set(shown);
      return shown.map((start) => wholeRow(start, others));
    }
  }
  return [];
}

function shownLists(doc: Document, list: string): Element[] {
  return [...doc.querySelectorAll(list)].filter(
    (element) => !element.closest(MAIL_CONTENT) && isShown(element),
  );
}

/** Beside a vertical reading pane a row goes on in the next one or two table rows, which have no id. */
function wholeRow(start: Element, starts: ReadonlySet<Element>): Element[] {
  const elements = [start];
  for (let next = start.nextElementSibling; next && goesOn(next); next = next.nextElementSibling) {
    if (starts.has(next)) break;
    elements.push(next);
  }
  return elements;
}

function goesOn(element: Element): boolean {
  return element.id === '' && STATE.rowGoesOn.some((name) => element.classList.contains(name));
}

/** Rows of other extensions and of hidden views are no failures, but the self-check wants to know of them. */
function countStrangers(
  doc: Document,
  list: string,
  row: string,
  shown: readonly Element[],
  health: Health,
): void {
  const starts = new Set(shown);
  const bodies = new Set(shown.map((start) => start.parentElement));
  for (const body of bodies) {
    const others = [...(body?.children ?? [])].filter((child) => !starts.has(child) && !goesOn(child));
    count(health, 'foreignRowsIgnored', others.length);
  }
  const all = [...doc.querySelectorAll(list)].reduce((sum, one) => sum + one.querySelectorAll(row).length, 0);
  count(health, 'hiddenRowsIgnored', Math.max(0, all - shown.length));
}
