import { linkPersonId } from './links';

/** A list entry that carries its own boundary. */
const ROW_EDGE = '[role="listitem"], li, [data-view-name="connections-list"]';

/** Ids of the people an element links to. */
function personIds(element: Element): Set<string> {
  const ids = new Set<string>();
  for (const link of element.querySelectorAll('a[href*="/in/"]')) {
    const id = linkPersonId(link);
    if (id) ids.add(id);
  }
  return ids;
}

/**
 * The entries of a list of people, in page order: around each link the largest element that still speaks of
 * that one person. Independent of class names and of how deep a link is wrapped.
 */
export function rowsOfPeople(list: Element): { id: string; row: Element }[] {
  const rows: { id: string; row: Element }[] = [];
  const seen = new Set<string>();
  for (const link of list.querySelectorAll('a[href*="/in/"]')) {
    const id = linkPersonId(link);
    if (!id || seen.has(id)) continue;
    seen.add(id);
    let row: Element = link;
    while (!row.matches(ROW_EDGE) && row.parentElement && row.parentElement !== list) {
      if (personIds(row.parentElement).size > 1) break;
      row = row.parentElement;
    }
    rows.push({ id, row });
  }
  return rows;
}
