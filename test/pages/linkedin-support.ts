/** What the tests need of a truth file. */
export interface Truth {
  page: string;
  subtype?: string;
  url?: string;
  canonical?: string;
  person?: { publicId: string | null; publicIdEncoded?: string } | null;
  [fact: string]: unknown;
}

const ADDRESSES: Record<string, string> = {
  feed: '/feed/',
  'search:people': '/search/results/people/?keywords=x',
  messaging: '/messaging/thread/2-abc/',
  'messaging:overlay-list': '/feed/',
  'other:connections': '/mynetwork/invite-connect/connections/',
  'other:invitations-sent': '/mynetwork/invitation-manager/sent/',
  'other:reactions-dialog': '/feed/',
  'other:authwall': '/in/somebody-else/',
  'other:unrendered-shell': '/in/somebody-else/',
};

/** The address a saved page was shown at, as far as its truth tells. */
export function urlOfTruth(truth: Truth): string {
  if (truth.url) return truth.url;
  if (truth.canonical) return truth.canonical;
  const id = truth.person?.publicIdEncoded ?? truth.person?.publicId;
  const path = id
    ? `/in/${id}/`
    : (ADDRESSES[`${truth.page}:${truth.subtype}`] ?? ADDRESSES[truth.page] ?? '/');
  return `https://www.linkedin.com${path}`;
}
