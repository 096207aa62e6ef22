/** The readers of both sites, for a page: bundled by `page-reader.mjs` and run in the browser. */
import { readGmailPage } from '../../content-scripts/gmail/read';
import { SELECTORS, STATE } from '../../content-scripts/gmail/read/selectors';
import { readLinkedInPage } from '../../content-scripts/linkedin/read';

function readPage(url: string) {
  const { host } = new URL(url);
  if (host === 'mail.google.com') return readGmailPage(document, url);
  if (host === 'linkedin.com' || host.endsWith('.linkedin.com')) return readLinkedInPage(document, url);
  return { page: 'none' };
}

/** Every mark the Gmail readers rely on, for breaking them one by one. */
const gmailTable = { selectors: Object.values(SELECTORS).flat(), classes: Object.values(STATE).flat() };

Object.assign(globalThis, { readPage, gmailTable });
