/** A company page: a page is not a person. */
import type { CompanyFacts } from './facts';
import { type Health, readField, type Signal } from './health';
import { linkAddress } from './links';
import { isMasked, isOverlaid, shownText } from './text';
import { bareTitle } from './title';

/** Name and id of the company the page is about. The address wins over the page for the id. */
export function readCompany(doc: Document, idInAddress: string | undefined, health: Health): CompanyFacts {
  return {
    publicId: idInAddress ?? readField(health, { name: 'companyId' }, ID, doc, Boolean),
    name: readField(
      health,
      { name: 'companyName' },
      NAME,
      doc,
      (text) => text.length < 200 && !isMasked(text),
    ),
  };
}

const NAME: Signal<Document>[] = [
  {
    id: 'heading',
    read: (doc) => shownText([...doc.querySelectorAll('main h1, h1')].find((h) => !isOverlaid(h))),
  },
  { id: 'title', read: (doc) => bareTitle(doc.title).split(/: /)[0] },
];

const ID: Signal<Document>[] = [
  { id: 'canonical', read: (doc) => linkAddress(doc.querySelector('link[rel="canonical"]'))?.companyId },
  { id: 'own-tabs', read: (doc) => tabOwner(doc) },
];

/** The company whose own tabs (about, people, posts) the page links to. */
function tabOwner(doc: Document): string | null {
  const ids = new Set<string>();
  for (const link of doc.querySelectorAll('main nav a[href*="/company/"]')) {
    const id = linkAddress(link)?.companyId;
    if (id) ids.add(id);
  }
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}
