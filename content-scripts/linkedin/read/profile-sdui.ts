/**
 * Profile of the server-driven front end (2026). Class names are hashed per build, so nothing here uses one:
 * the top card is found by its component key, its lines by their order.
 */
import { isMemberId } from '../../../domain/people/network-id';
import { isDegreeLine, readDegree } from './degree';
import type { PersonFacts } from './facts';
import { type Health, readField, type Signal } from './health';
import { agreedPublicId, linkAddress, recipientIds } from './links';
import { isPlausibleName } from './person-name';
import { memberUrn } from './public-id';
import { isOverlaid, isSeparator, shownText, tidy } from './text';
import { bareTitle } from './title';

const CARD_KEY = /^com\.linkedin\.sdui\.profile\.card\.ref(ACo[A-Za-z0-9_-]+?)Topcard$/;

/** The parts of a top card, found once. Missing parts are null. */
interface TopCard {
  doc: Document;
  root: Element;
  heading: Element | null;
  /** Row of name, pronouns and degree. */
  nameRow: Element | null;
  headline: Element | null;
  employers: Element | null;
  place: Element | null;
}

/** The innermost top card of the page: LinkedIn renders the key twice, on a wrapper and on the section in it. */
export function findTopCard(doc: Document): Element | null {
  const cards = doc.querySelectorAll(
    '[componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="Topcard"]',
  );
  return cards[cards.length - 1] ?? null;
}

/** A card whose key is gone: the section around the only heading that links to the person the title names. */
function findCardByHeading(doc: Document): Element | null {
  const name = bareTitle(doc.title);
  const fits = [...doc.querySelectorAll('main h2')].filter(
    (heading) => tidy(heading.textContent) === name && linkAddress(heading.closest('a'))?.publicId,
  );
  return fits.length > 0 ? (fits.at(-1)?.closest('section') ?? null) : null;
}

/** Reads the person of a profile, or null when no top card is there yet. */
export function readSduiProfile(doc: Document, health: Health): PersonFacts | null {
  const keyed = findTopCard(doc);
  (keyed ? health.found : health.lost).push('card.component-key');
  const root = keyed ?? findCardByHeading(doc);
  if (!root) return null;
  const card = takeApart(doc, root);
  const name = readField(health, { name: 'name' }, NAME, card, isPlausibleName);
  if (!name) return null;
  const publicId = readField(health, { name: 'publicId', mustAgree: true }, PUBLIC_ID, card, Boolean);
  const encoded = linkAddress(card.heading?.closest('a'))?.publicIdEncoded;
  const memberId = readField(health, { name: 'memberId', mustAgree: true }, MEMBER_ID, card, isMemberId);
  return {
    publicId,
    ...(publicId && encoded ? { publicIdEncoded: encoded } : {}),
    memberUrn: memberId ? memberUrn(memberId) : null,
    name,
    headline: readField(health, { name: 'headline' }, HEADLINE, card, isLine),
    ...readEmployers(card, health),
    title: null,
    location: readField(health, { name: 'location', optional: true }, LOCATION, card, isLine),
    degree: readCardDegree(card, health),
    pronouns: readField(health, { name: 'pronouns', optional: true }, PRONOUNS, card, isPronouns),
  };
}

const NAME: Signal<TopCard>[] = [
  { id: 'heading', read: (card) => shownText(card.heading) },
  {
    id: 'title',
    read: (card) =>
      bareTitle(card.doc.title) === shownText(card.heading) ? bareTitle(card.doc.title) : null,
  },
];

const PUBLIC_ID: Signal<TopCard>[] = [
  { id: 'heading-link', read: (card) => linkAddress(card.heading?.closest('a'))?.publicId },
  { id: 'card-links', read: (card) => agreedPublicId(card.root.querySelectorAll('a[href*="/in/"]')) },
];

const MEMBER_ID: Signal<TopCard>[] = [
  { id: 'component-key', read: (card) => card.root.getAttribute('componentkey')?.match(CARD_KEY)?.[1] },
  { id: 'message-link', read: (card) => onlyOne(recipientIds(card.root)) },
];

const HEADLINE: Signal<TopCard>[] = [{ id: 'first-line', read: (card) => shownText(card.headline) }];
const LOCATION: Signal<TopCard>[] = [{ id: 'contact-row', read: (card) => shownText(card.place) }];
const PRONOUNS: Signal<TopCard>[] = [
  {
    id: 'name-row',
    read: (card) => {
      const lines = [...(card.nameRow?.querySelectorAll('p') ?? [])].map((line) => shownText(line));
      const others = lines.filter((line) => !/^[\u200e\u200f]*[·•]/.test(line));
      return others.length === 1 ? others[0] : null;
    },
  },
];

const isLine = (text: string) => !isSeparator(text) && !/^[·•]/.test(text);
const isPronouns = (text: string) => text.length <= 40 && isLine(text);

function onlyOne(values: Set<string>): string | null {
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

/**
 * Splits the card by order. The row with the name holds pronouns and degree when it is followed by further
 * lines; otherwise the climb has already reached the column and the lines follow the name's own block.
 */
function takeApart(doc: Document, root: Element): TopCard {
  const headings = [...root.querySelectorAll('h2')].filter((heading) => !isOverlaid(heading));
  const heading =
    headings.length === 1
      ? (headings[0] ?? null)
      : (headings.find((h) => linkAddress(h.closest('a'))?.publicId) ?? null);
  const empty = { doc, root, heading, nameRow: null, headline: null, employers: null, place: null };
  if (!heading) return empty;
  let block: Element = heading;
  while (block.parentElement && block !== root && !block.querySelector('p')) block = block.parentElement;
  const isRow = followers(block).some((next) => next.tagName === 'P');
  const rest = isRow ? followers(block) : childrenAfter(block, heading);
  const lines = rest.filter((part) => part.tagName === 'P');
  const contactRow = rest.find(
    (part) => part.tagName !== 'P' && part.querySelector('p') && part.querySelector('a'),
  );
  const place = contactRow?.querySelector('p') ?? null;
  return {
    ...empty,
    nameRow: isRow ? block : null,
    headline: lines[0] ?? null,
    employers: lines.length === 2 ? (lines[1] ?? null) : null,
    place: place?.querySelector('a') ? null : place,
  };
}

function followers(element: Element): Element[] {
  const siblings = [...(element.parentElement?.children ?? [])];
  return siblings.slice(siblings.indexOf(element) + 1);
}

function childrenAfter(column: Element, inside: Element): Element[] {
  const children = [...column.children];
  return children.slice(children.findIndex((child) => child.contains(inside)) + 1);
}

/** Company and school: by the kind of their chips, confirmed by the line `Company · School`. */
function readEmployers(card: TopCard, health: Health): { company: string | null; school: string | null } {
  const line = card.employers ? shownText(card.employers) : '';
  const [left, right, ...more] = line.split(' · ');
  const isPair = Boolean(left && right) && more.length === 0;
  const company: Signal<TopCard>[] = [
    { id: 'chip', read: ({ root }) => chipText(root, 'company-accent') },
    { id: 'line', read: () => (isPair ? left : null) },
  ];
  const school: Signal<TopCard>[] = [
    { id: 'chip', read: ({ root }) => chipText(root, 'school-accent') },
    { id: 'line', read: () => (isPair ? right : null) },
  ];
  const isOnLine = (text: string) => isLine(text) && (line === '' || line.includes(text));
  return {
    company: readField(health, { name: 'company', optional: true }, company, card, isOnLine),
    school: readField(health, { name: 'school', optional: true }, school, card, isOnLine),
  };
}

/** Text of the chip whose stand-in picture is of the given kind. */
function chipText(root: Element, kind: string): string | null {
  const icon = root.querySelector(`svg[id^="${kind}"]`);
  const chip = icon?.closest('[role="button"], a, button') ?? icon?.closest('figure')?.parentElement;
  return chip ? shownText(chip.querySelector('p')) : null;
}

/**
 * The card holds the markers of two degrees and a stylesheet hides one. What is visible decides; if both seem
 * visible, the action row does: a message link without any way to connect or follow means connected.
 */
function readCardDegree(card: TopCard, health: Health): string | null {
  const markers = [...(card.nameRow?.querySelectorAll('p') ?? [])].filter((line) =>
    isDegreeLine(tidy(line.textContent)),
  );
  if (markers.length === 0) return null;
  const visible = markers.filter((marker) => marker.checkVisibility?.() !== false);
  const texts = markers.map((marker) => readDegree(tidy(marker.textContent)));
  const sole = visible.length === 1 ? visible[0] : markers.length === 1 ? markers[0] : undefined;
  const seen = sole ? readDegree(tidy(sole.textContent)) : null;
  const byActions = degreeByActions(card, texts);
  const degree = seen && byActions && seen !== byActions ? null : (seen ?? byActions);
  (degree ? health.found : health.lost).push('degree.markers');
  return degree;
}

/** Connected: the actions hold a message link and no sign of anything a stranger could do. */
function degreeByActions(card: TopCard, texts: (string | null)[]): string | null {
  const actions = actionRows(card);
  if (!actions) return null;
  const canInvite = actions.querySelector('a[href*="custom-invite"], svg[id^="connect-"]') !== null;
  const further = texts.filter((text) => text !== null && text !== '1st');
  if (canInvite) return texts.length === 2 && further.length === 1 ? (further[0] ?? null) : null;
  // A menu button says whether it is open; Follow, Pending and the like do not.
  const onlyMenus = [...actions.querySelectorAll('button')].every((button) =>
    button.hasAttribute('aria-expanded'),
  );
  const onlyMessages = [...actions.querySelectorAll('a')].every(isMessageOrOutside);
  const saysFirst = texts.includes('1st') || texts.every((text) => text === null);
  return onlyMenus && onlyMessages && saysFirst ? '1st' : null;
}

/** The part of the card that holds the buttons: what a message or invite link shares with no name. */
function actionRows(card: TopCard): Element | null {
  const link = card.root.querySelector('a[href*="recipient="], a[href*="custom-invite"]');
  let rows = link;
  while (rows?.parentElement && !rows.parentElement.contains(card.heading)) rows = rows.parentElement;
  return rows && rows !== card.root ? rows : null;
}

/** A message to this person, or a link of theirs that leaves the site. */
function isMessageOrOutside(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  return (
    linkAddress(link)?.memberId !== undefined || /^https?:\/\/(?![^/]*linkedin\.com)|\/safety\/go/.test(href)
  );
}

/** Whether the card belongs to the person reading it: only they can edit it. */
export function isOwnSduiCard(doc: Document): boolean {
  return findTopCard(doc)?.querySelector('a[href*="/edit/"]') != null;
}
