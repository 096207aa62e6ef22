/**
 * Authors of the posts in a feed. The first link of a post is often a friend who liked it, and comments and
 * shared posts link to others, so only the author's own block counts.
 */
import { readDegree } from './degree';
import type { PostFacts } from './facts';
import type { Health } from './health';
import { linkAddress } from './links';
import { isPlausibleName } from './person-name';
import type { AddressKind } from './public-id';
import { shownText, soleText, tidy } from './text';

const POST_KEY = /^expanded.*FeedType_|^expanded.*(FLAGSHIP_SEARCH|FEED_DETAIL)/;
const COMMENT = '[componentkey^="replaceableComment_"]';
const COMMENT_OF = /^replaceableComment_urn:li:comment:\((urn:li:(?:activity|ugcPost|share):\d+),/;
const NOBODY: PostFacts = {
  author: null,
  authorPublicId: null,
  authorIsCompany: false,
  degree: null,
  activityUrn: null,
};

/** Units of the server-driven feed, in page order. */
export function sduiPosts(doc: Document): Element[] {
  const units = doc.querySelectorAll('[role="listitem"][componentkey^="expanded"]');
  return [...units].filter((unit) => POST_KEY.test(unit.getAttribute('componentkey') ?? ''));
}

/** Reads every unit; those without a member or page as author stay empty. */
export function readSduiFeed(doc: Document, health: Health): PostFacts[] {
  return count(sduiPosts(doc).map(readSduiPost), health);
}

function readSduiPost(post: Element): PostFacts {
  const block = authorBlock(post);
  const address = linkAddress(block);
  const label = tidy(block?.querySelector('div[aria-label]')?.getAttribute('aria-label'));
  const nameLine = block?.querySelector('p');
  const author = shownText(nameLine);
  if (!block || !label.startsWith(author) || !isPlausibleName(author)) return NOBODY;
  const authorIsCompany = address?.kind === 'company';
  return {
    author,
    authorPublicId: address?.publicId ?? null,
    authorIsCompany,
    degree: authorIsCompany ? null : readDegree(label.slice(author.length).split(' ').at(-1) ?? ''),
    activityUrn: activityOfComments(post),
  };
}

/** The link that holds a labelled block: name and degree of whoever wrote the post. */
function authorBlock(post: Element): Element | null {
  const links = [...post.querySelectorAll('a[href*="/in/"], a[href*="/company/"]')];
  const own = links.filter((link) => link.querySelector('div[aria-label]') && !link.closest(COMMENT));
  return own[0] ?? null;
}

/** Most posts name no id; those with a comment shown do, in the comment's key. */
function activityOfComments(post: Element): string | null {
  const urns = new Set<string>();
  for (const comment of post.querySelectorAll(COMMENT)) {
    const urn = comment.getAttribute('componentkey')?.match(COMMENT_OF)?.[1];
    if (urn) urns.add(urn);
  }
  return urns.size === 1 ? ([...urns][0] ?? null) : null;
}

/** Posts of the Ember feed: `urn:li:activity` only; aggregates and promotions carry `data-urn` too. */
export function emberPosts(doc: Document): Element[] {
  const posts = [...doc.querySelectorAll('[data-urn^="urn:li:activity:"], [data-id^="urn:li:activity:"]')];
  return posts.filter(
    (post) => !post.querySelector('[data-urn^="urn:li:activity:"]') && tidy(post.textContent) !== '',
  );
}

/** Only people and pages write posts; a link that leads elsewhere names nobody. */
function isAuthor(kind: AddressKind | undefined): boolean {
  return kind === 'profile' || kind === 'company';
}

/** Reads every Ember post that has been rendered. */
export function readEmberFeed(doc: Document, health: Health): PostFacts[] {
  return count(emberPosts(doc).map(readEmberPost), health);
}

function readEmberPost(post: Element): PostFacts {
  const activityUrn = post.getAttribute('data-urn') ?? post.getAttribute('data-id');
  const link = post.querySelector('a.update-components-actor__meta-link');
  const title = link?.querySelector('.update-components-actor__title');
  const author = soleText(title);
  const address = linkAddress(link);
  if (!link || !isAuthor(address?.kind) || !isPlausibleName(author)) return { ...NOBODY, activityUrn };
  return {
    author,
    authorPublicId: address?.publicId ?? null,
    authorIsCompany: address?.kind === 'company',
    degree: readDegree(
      tidy(link.querySelector('.update-components-actor__supplementary-actor-info span')?.textContent),
    ),
    activityUrn,
  };
}

function count(posts: PostFacts[], health: Health): PostFacts[] {
  const understood = posts.filter((post) => post.author !== null).length;
  health.rows = { seen: posts.length, understood };
  (understood > 0 ? health.found : health.lost).push('rows.authors');
  return posts;
}
