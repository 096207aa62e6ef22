/**
 * Profile of the Ember front end, 2021 to 2025. Wrapper classes are hashed; the heading, the link to the contact
 * details and the order of the blocks between them are what lasts.
 */
import { readDegree } from './degree';
import type { PersonFacts } from './facts';
import { type Health, readField, type Signal } from './health';
import { agreedPublicId, linkAddress } from './links';
import { isPlausibleName } from './person-name';
import { isOverlaid, isSeparator, shownText, tidy } from './text';
import { bareTitle } from './title';

const CONTACT_LINK = 'a[href*="/overlay/contact-info"]';

interface TopCard {
  doc: Document;
  root: Element;
  heading: Element;
  /** The block that holds name and headline. */
  nameBlock: Element | null;
  /** The list of company and school beside it. */
  employers: Element | null;
  contactLink: Element | null;
}

/** The heading of a profile: the one `h1` in `main` whose section links to a person. */
export function findArtdecoHeading(doc: Document): Element | null {
  const headings = [...doc.querySelectorAll('main h1')].filter((heading) => !isOverlaid(heading));
  const fits = headings.filter((heading) =>
    cardOf(heading)?.querySelector(`${CONTACT_LINK}, a[href*="/overlay/about-this-profile"]`),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

function cardOf(heading: Element): Element | null {
  return heading.closest('section') ?? heading.closest('main');
}

/** Reads the person of a profile, or null when the heading is not there yet. */
export function readArtdecoProfile(doc: Document, health: Health): PersonFacts | null {
  const heading = findArtdecoHeading(doc);
  const root = heading && cardOf(heading);
  (root ? health.found : health.lost).push('card.heading');
  if (!root) return null;
  const card = takeApart(doc, root, heading);
  const name = readField(health, { name: 'name' }, NAME, card, isPlausibleName);
  if (!name) return null;
  const publicId = readField(health, { name: 'publicId', mustAgree: true }, PUBLIC_ID, card, Boolean);
  const encoded = linkAddress(card.contactLink)?.publicIdEncoded;
  return {
    publicId,
    ...(publicId && encoded ? { publicIdEncoded: encoded } : {}),
    memberUrn: null,
    name,
    headline: readField(health, { name: 'headline' }, HEADLINE, card, isLine),
    ...readEmployers(card, health),
    title: null,
    location: readField(health, { name: 'location', optional: true }, LOCATION, card, isLine),
    degree: readField(health, { name: 'degree', optional: true, mustAgree: true }, DEGREE, card, Boolean),
    pronouns: readField(health, { name: 'pronouns', optional: true }, PRONOUNS, card, isPronouns),
  };
}

const isLine = (text: string) => !isSeparator(text);
const isPronouns = (text: string) => text.length > 1 && text.length <= 40;

const NAME: Signal<TopCard>[] = [
  { id: 'heading', read: (card) => shownText(card.heading) },
  {
    id: 'title',
    read: (card) =>
      bareTitle(card.doc.title) === shownText(card.heading) ? bareTitle(card.doc.title) : null,
  },
];

const PUBLIC_ID: Signal<TopCard>[] = [
  { id: 'contact-link', read: (card) => linkAddress(card.contactLink)?.publicId },
  { id: 'heading-link', read: (card) => linkAddress(card.heading.closest('a'))?.publicId },
  { id: 'overlay-links', read: (card) => agreedPublicId(card.root.querySelectorAll('a[href*="/overlay/"]')) },
];

const HEADLINE: Signal<TopCard>[] = [
  { id: 'class', read: (card) => shownText(card.nameBlock?.querySelector('.text-body-medium')) },
  {
    id: 'suggestion-target',
    read: (card) => shownText(card.nameBlock?.querySelector('[data-generated-suggestion-target]')),
  },
  { id: 'order', read: (card) => shownText(lastBlockWithout(card.nameBlock, card.heading)) },
];

const LOCATION: Signal<TopCard>[] = [
  { id: 'before-contact-link', read: (card) => shownText(beforeContactLink(card)) },
  { id: 'class', read: (card) => shownText(contactRow(card)?.querySelector('span.text-body-small')) },
];

const DEGREE: Signal<TopCard>[] = [
  {
    id: 'class',
    read: (card) => readDegree(tidy(card.nameBlock?.querySelector('.dist-value')?.textContent)),
  },
  {
    id: 'shown-twin',
    read: (card) => readDegree(tidy(nameParts(card)?.querySelector('span[aria-hidden="true"]')?.textContent)),
  },
];

const PRONOUNS: Signal<TopCard>[] = [
  {
    id: 'brackets',
    read: (card) => {
      const spans = [...(nameParts(card)?.querySelectorAll('span') ?? [])];
      const found = spans.map((span) => tidy(span.textContent).match(/^\(([^()]+)\)$/)?.[1]).filter(Boolean);
      return found[0];
    },
  },
];

function takeApart(doc: Document, root: Element, heading: Element): TopCard {
  const contactLink = root.querySelector(CONTACT_LINK);
  let block: Element = heading;
  // The block of name and headline ends where the next thing up also holds the contact row or the section.
  while (block.parentElement && block.parentElement !== root && !holdsMore(block.parentElement, contactLink))
    block = block.parentElement;
  const siblings = [...(block.parentElement?.children ?? [])];
  const employers = siblings.slice(siblings.indexOf(block) + 1).find((part) => part.tagName === 'UL') ?? null;
  return { doc, root, heading, nameBlock: block, employers, contactLink };
}

/** Without a contact link the list of employers marks the same level. */
function holdsMore(parent: Element, contactLink: Element | null): boolean {
  return contactLink
    ? parent.contains(contactLink)
    : [...parent.children].some((child) => child.tagName === 'UL');
}

/** The line that holds the name itself, with pronouns and degree. */
function nameParts(card: TopCard): Element | null {
  const block = card.nameBlock;
  return block ? ([...block.children].find((child) => child.contains(card.heading)) ?? null) : null;
}

function lastBlockWithout(block: Element | null, inside: Element): Element | null {
  const last = block?.lastElementChild ?? null;
  return last && last.tagName === 'DIV' && !last.contains(inside) && !last.querySelector('a, button, ul')
    ? last
    : null;
}

function contactRow(card: TopCard): Element | null {
  let row = card.contactLink;
  while (row?.parentElement && !row.parentElement.contains(card.heading)) row = row.parentElement;
  return row;
}

/** The text just before the contact link, on the same row. */
function beforeContactLink(card: TopCard): Element | null {
  let part = card.contactLink;
  while (part && part !== contactRow(card) && !part.previousElementSibling) part = part.parentElement;
  const before = part && part !== contactRow(card) ? part.previousElementSibling : null;
  return before && !before.querySelector('a, button') ? before : null;
}

/**
 * Company and school stand in one list. Two entries: company first. One entry: only a label or a stand-in
 * picture that names its kind decides, else it is neither.
 */
function readEmployers(card: TopCard, health: Health): { company: string | null; school: string | null } {
  const items = [...(card.employers?.children ?? [])].filter((item) => item.tagName === 'LI');
  const [first, second] = items;
  const sole = items.length === 1 ? first : undefined;
  const isSchool =
    sole !== undefined && sole.querySelector('[class*="ghost-school"], [aria-label^="Education"]') !== null;
  const isCompany =
    sole !== undefined &&
    sole.querySelector('[class*="ghost-company"], [aria-label^="Current company"]') !== null;
  const pair = items.length === 2;
  const company: Signal<TopCard>[] = [
    { id: 'list', read: () => (pair || (isCompany && !isSchool) ? itemText(first) : null) },
  ];
  const school: Signal<TopCard>[] = [
    { id: 'list', read: () => (pair ? itemText(second) : isSchool && !isCompany ? itemText(sole) : null) },
  ];
  return {
    company: readField(health, { name: 'company', optional: true }, company, card, isLine),
    school: readField(health, { name: 'school', optional: true }, school, card, isLine),
  };
}

function itemText(item: Element | undefined): string {
  return shownText(item?.querySelector('button, a') ?? item);
}

/** Whether the card belongs to the person reading it: only they can edit it. */
export function isOwnArtdecoCard(doc: Document): boolean {
  const heading = findArtdecoHeading(doc);
  return heading !== null && cardOf(heading)?.querySelector('a[href*="/edit/"]') != null;
}
