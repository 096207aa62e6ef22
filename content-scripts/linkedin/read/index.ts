/**
 * Reads a LinkedIn page into plain facts. Pure: a document and an address in, facts out; no request, no click,
 * no change of the page. A fact that cannot be placed is left out.
 */
import type { LinkedInFacts } from './facts';
import { MORE_PAGES } from './more-pages';
import { readPage } from './read-page';

export type { LinkedInFacts, PersonFacts } from './facts';

/** Reads any page of LinkedIn the product knows, of any of its front ends. */
export function readLinkedInPage(doc: Document, url: string): LinkedInFacts {
  return readPage(doc, url, MORE_PAGES);
}
