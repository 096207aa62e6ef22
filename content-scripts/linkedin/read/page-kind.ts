/** Which page of LinkedIn this is, and which front end drew it. Exactly one answer, or `other`. */

import type { Dialect, LinkedInFacts } from './facts';
import { emberPosts, sduiPosts } from './feed';
import { findReactions } from './list-reactions';
import { ARTDECO_ROW } from './list-search';
import { hasConversation } from './messaging';
import { findArtdecoHeading } from './profile-artdeco';
import { findTopCard } from './profile-sdui';
import type { AddressKind } from './public-id';
import { findLeadHeading } from './sales-lead';
import { tidy } from './text';
import { isShellTitle } from './title';

export interface PageKind {
  page: LinkedInFacts['page'];
  subtype?: string;
  dialect: Dialect;
}

const WALL_KEY =
  /^(auth_?wall|d_?checkpoint|checkpoint|d_registration|registration|uas|d_?login|login|guest_?login)/;
/** Profiles show posts too; only profiles link to their own overlays and sections. */
const PROFILE_LINKS = 'main a[href*="/overlay/"], main a[href*="/details/"]';
/** The last part of a screen's name in the server-driven front end. */
const SDUI_SCREENS: [RegExp, Omit<PageKind, 'dialect'>][] = [
  [/\.profile\.Profile/, { page: 'profile' }],
  [/\.search\.SearchResultsPeople/, { page: 'search', subtype: 'people' }],
  [/\.search\./, { page: 'search' }],
  [/\.feed\./, { page: 'feed' }],
  [/\.mynetwork\.Connections/, { page: 'other', subtype: 'connections' }],
  [/\.InvitationSent/, { page: 'other', subtype: 'invitations-sent' }],
  [/\.Invitation/, { page: 'other', subtype: 'invitations-received' }],
  [/\.(company|organization)\./i, { page: 'company' }],
  [/\.messaging\./, { page: 'messaging' }],
];

/** Further pages somebody wants told apart; null for all others. */
export type KindOfOld = (doc: Document, pageKey: string) => PageKind | null;

/** Names the page by what it holds. The address can only narrow this, in `agreesWithAddress`. */
export function pageKind(doc: Document, kindOfOld: KindOfOld = () => null): PageKind {
  const key = doc.querySelector('meta[name="pageKey"]')?.getAttribute('content') ?? '';
  if (WALL_KEY.test(key)) {
    const subtype = key.includes('checkpoint') ? 'checkpoint' : 'authwall';
    return { page: 'other', subtype, dialect: 'wall' };
  }
  const old = kindOfOld(doc, key);
  if (old) return old;
  // Only pages for visitors who are signed out carry the key.
  if (key) return { page: 'other', dialect: 'guest' };
  if (findLeadHeading(doc)) return { page: 'sales-nav', dialect: 'sales' };
  const sdui = sduiKind(doc);
  if (sdui) return { ...sdui, dialect: 'sdui' };
  if (isUnrendered(doc)) return { page: 'other', subtype: 'unrendered-shell', dialect: 'unknown' };
  return { ...emberKind(doc), dialect: 'artdeco' };
}

function sduiKind(doc: Document): Omit<PageKind, 'dialect'> | null {
  if (findTopCard(doc)) return { page: 'profile' };
  const screens = [...doc.querySelectorAll('[data-sdui-screen]')].map(
    (part) => part.getAttribute('data-sdui-screen') ?? '',
  );
  const named = SDUI_SCREENS.find(([pattern]) => pattern.test(screens.at(-1) ?? ''));
  if (named) return named[1];
  if (doc.querySelector('[componentkey^="SearchResultsACo"]')) return { page: 'search', subtype: 'people' };
  if (doc.querySelector('[data-view-name="connections-list"]'))
    return { page: 'other', subtype: 'connections' };
  if (sduiPosts(doc).length > 0) return { page: 'feed' };
  return screens.length > 0 || doc.querySelector('main#workspace') ? { page: 'other' } : null;
}

function emberKind(doc: Document): Omit<PageKind, 'dialect'> {
  if (findArtdecoHeading(doc)) return { page: 'profile' };
  if (doc.querySelector('.org-top-card, .org-top-card-summary__title')) return { page: 'company' };
  if (doc.querySelector(ARTDECO_ROW)) return { page: 'search', subtype: 'people' };
  if (!doc.querySelector(PROFILE_LINKS) && emberPosts(doc).length > 0) return { page: 'feed' };
  if (findReactions(doc)) return { page: 'other', subtype: 'reactions-dialog' };
  if (hasConversation(doc)) return { page: 'messaging' };
  if (doc.querySelector('#msg-overlay, .msg-overlay-list-bubble'))
    return { page: 'messaging', subtype: 'overlay-list' };
  return { page: 'other' };
}

/** Nothing but the site's name yet: not ready, which is not the same as nobody. */
function isUnrendered(doc: Document): boolean {
  return isShellTitle(doc.title) && tidy(doc.querySelector('main')?.textContent) === '';
}

const PAGES_OF_ADDRESS: Partial<Record<AddressKind, LinkedInFacts['page'][]>> = {
  profile: ['profile'],
  own: ['profile'],
  'sales-lead': ['sales-nav'],
  thread: ['messaging'],
  messaging: ['messaging'],
  feed: ['feed'],
  post: ['feed', 'other'],
  'search-people': ['search'],
  search: ['search'],
  company: ['company'],
};

/**
 * Whether the page drawn is the page the address names. After an in-page move the old page stays for a moment:
 * then nothing on it may be taken for the new one. An address that says nothing agrees with everything.
 */
export function agreesWithAddress(kind: PageKind, address: AddressKind | undefined): boolean {
  // Dialogs and the message list lie over any page; alone they say nothing about the page below.
  if (kind.subtype === 'overlay-list' || kind.subtype === 'reactions-dialog') return true;
  const pages = address && PAGES_OF_ADDRESS[address];
  if (pages) return pages.includes(kind.page);
  return address === undefined || address === 'root' || kind.page === 'other' || kind.page === 'feed';
}
