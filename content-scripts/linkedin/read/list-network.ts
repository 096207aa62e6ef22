/** Connections and invitations of the server-driven front end: plain lines in a fixed order. */
import { isMemberId } from '../../../domain/people/network-id';
import type { PersonFacts } from './facts';
import type { Health } from './health';
import { recipientIds } from './links';
import { isPlausibleName } from './person-name';
import { memberUrn } from './public-id';
import { rowsOfPeople } from './rows';
import { shownText } from './text';

type Extra = (row: Element, lines: string[]) => Partial<PersonFacts>;

/** One entry per person with a vanity link and a name; anything else counts as not understood. */
function readRows(list: Element, health: Health, extra: Extra): PersonFacts[] {
  const people: PersonFacts[] = [];
  const rows = rowsOfPeople(list);
  for (const { id, row } of rows) {
    const lines = [...row.querySelectorAll('p')].map(shownText).filter(Boolean);
    const name = lines[0] ?? '';
    if (isMemberId(id) || !isPlausibleName(name)) continue;
    people.push({
      publicId: id,
      name,
      headline: lines.length > 2 ? (lines[1] ?? null) : null,
      ...extra(row, lines),
    });
  }
  health.rows = { seen: rows.length, understood: people.length };
  (people.length > 0 ? health.found : health.lost).push('rows.person-links');
  return people;
}

/** Everyone on the connections page is connected; the message link carries the member id. */
export function readConnections(list: Element, health: Health): PersonFacts[] {
  return readRows(list, health, (row, lines) => {
    const ids = [...recipientIds(row)];
    (ids.length === 1 ? health.found : health.lost).push('rows.message-link');
    const since = lines.length > 2 ? lines[2]?.replace(/^Connected on /, '') : undefined;
    return {
      memberUrn: ids.length === 1 && ids[0] ? memberUrn(ids[0]) : null,
      degree: '1st',
      ...(since ? { connectedOn: since } : {}),
    };
  });
}

/** Invitations the rep sent: name, headline, and when as the page words it. */
export function readInvitations(list: Element, health: Health): PersonFacts[] {
  return readRows(list, health, (_row, lines) => (lines.length === 3 && lines[2] ? { sent: lines[2] } : {}));
}
