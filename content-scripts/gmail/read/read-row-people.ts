import { newHealth } from '../../shared/health';
import { shownLists } from './find-rows';
import { legacyId } from './gmail-ids';
import { type Place, pick } from './pick';
import { address } from './plausible';
import { CLEAN, SENDERS_MAX, uniqueParties } from './read-list';

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

/**
 * Everyone whom the rows on screen name by today's marks, lower-cased, in page order. Rows marked otherwise are left
 * out: who is in them is learned when they are read one by one.
 */
export function listedAddresses(doc: Document): Set<string> {
  const found = new Set<string>();
  for (const list of shownLists(doc)) {
    for (const element of list.querySelectorAll(SENDER)) {
      const address = parsedAddress(element.getAttribute('email') ?? '');
      if (address !== null) found.add(address);
    }
  }
  return found;
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
