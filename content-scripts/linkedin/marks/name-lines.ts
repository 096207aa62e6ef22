import { isMemberId } from '../../../domain/people/network-id';
import { sduiPosts } from '../read/feed';
import { linkAddress } from '../read/links';
import { ARTDECO_ROW } from '../read/list-search';
import { rowsOfPeople } from '../read/rows';

/** A line of a list that names one person. */
export interface NameLine {
  publicId: string;
  line: Element;
  /** The line heads a post: a comment or a like on it may be logged. */
  isPost: boolean;
}

const ROWS = '[data-sdui-screen$="SearchResultsPeople"] [role="listitem"]';
const CONNECTIONS = '[data-sdui-screen$="mynetwork.Connections"]';

/** Lines with names on the lists LinkedIn shows: people search, connections, authors in the feed. */
export function nameLines(doc: Document): NameLine[] {
  const found: NameLine[] = [];
  const add = (link: Element | null | undefined, line: Element | null | undefined, isPost = false) => {
    const publicId = linkAddress(link)?.publicId;
    if (publicId && line && !isMemberId(publicId)) found.push({ publicId, line, isPost });
  };
  for (const row of doc.querySelectorAll(ROWS)) {
    const link = row.querySelector('a[href*="/in/"]');
    add(link, row.querySelector('p'));
  }
  for (const list of doc.querySelectorAll(CONNECTIONS)) {
    for (const { row } of rowsOfPeople(list))
      add(row.querySelector('a[href*="/in/"]'), row.querySelector('p'));
  }
  for (const row of doc.querySelectorAll(ARTDECO_ROW)) {
    const link = row.querySelector('a[href*="/in/"]:not([aria-hidden="true"])');
    add(link, link?.parentElement);
  }
  for (const post of sduiPosts(doc)) {
    const link = [...post.querySelectorAll('a[href*="/in/"]')].find((a) =>
      a.querySelector('div[aria-label]'),
    );
    add(link, link?.querySelector('p'), true);
  }
  for (const link of doc.querySelectorAll('[data-urn] a.update-components-actor__meta-link')) {
    add(link, link.querySelector('.update-components-actor__title'), true);
  }
  return found;
}
