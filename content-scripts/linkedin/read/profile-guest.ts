/** Profile as a signed-out visitor gets it, 2016 to now. A signed-in rep never sees it. */
import type { PersonFacts } from './facts';
import { type Health, readField, type Signal } from './health';
import { linkAddress } from './links';
import { isPlausibleName } from './person-name';
import { isMasked, isOverlaid, isSeparator, shownText, tidy } from './text';
import { nameBeforeDash } from './title';

/** Reads the person of a public profile. */
export function readGuestProfile(doc: Document, health: Health): PersonFacts | null {
  const name = readField(health, { name: 'name' }, NAME, doc, isPlausibleName);
  if (!name) return null;
  const canonical = linkAddress(doc.querySelector('link[rel="canonical"]'));
  return {
    publicId: readField(health, { name: 'publicId', mustAgree: true }, PUBLIC_ID, doc, Boolean),
    ...(canonical?.publicIdEncoded ? { publicIdEncoded: canonical.publicIdEncoded } : {}),
    memberUrn: null,
    name,
    headline: readField(health, { name: 'headline' }, HEADLINE, doc, isShown),
    company: readField(health, { name: 'company', optional: true }, COMPANY, doc, isShown),
    title: null,
    location: readField(health, { name: 'location', optional: true }, LOCATION, doc, isPlace),
    degree: null,
  };
}

/** Without a place the first thing on its line is a count of followers. */
const isPlace = (text: string) => isShown(text) && !/^[\d٠-٩۰-۹]/.test(text);
const isShown = (text: string) => !isSeparator(text) && !isMasked(text);

/** First match that is not part of a sign-in dialog: those repeat the name before the real heading. */
function outsideDialogs(doc: Document, selector: string): Element | null {
  return [...doc.querySelectorAll(selector)].find((element) => !isOverlaid(element)) ?? null;
}

const NAME: Signal<Document>[] = [
  { id: 'top-card', read: (doc) => shownText(outsideDialogs(doc, 'h1.top-card-layout__title')) },
  { id: 'old-name', read: (doc) => shownText(doc.querySelector('h1#name')) },
  { id: 'og-title', read: (doc) => nameBeforeDash(meta(doc, 'og:title')) },
  { id: 'title', read: (doc) => nameBeforeDash(doc.title) },
];

const PUBLIC_ID: Signal<Document>[] = [
  { id: 'canonical', read: (doc) => linkAddress(doc.querySelector('link[rel="canonical"]'))?.publicId },
];

const HEADLINE: Signal<Document>[] = [
  { id: 'top-card', read: (doc) => shownText(outsideDialogs(doc, '.top-card-layout__headline')) },
  { id: 'old-headline', read: (doc) => shownText(doc.querySelector('.profile-overview-content p.headline')) },
];

const LOCATION: Signal<Document>[] = [
  { id: 'top-card', read: (doc) => firstLine(outsideDialogs(doc, '.top-card-layout__first-subline')) },
  { id: 'old-locality', read: (doc) => shownText(doc.querySelector('#demographics .locality')) },
];

const COMPANY: Signal<Document>[] = [
  {
    id: 'positions',
    read: (doc) => firstLine(outsideDialogs(doc, '[data-section="currentPositionsDetails"]')),
  },
  { id: 'old-org', read: (doc) => shownText(doc.querySelector('.extra-info .org')) },
];

function meta(doc: Document, property: string): string {
  return (
    doc.querySelector(`meta[property="${property}"], meta[name="${property}"]`)?.getAttribute('content') ?? ''
  );
}

/** Text of the first leaf that has any: the rest of such a block are counters and links. */
function firstLine(block: Element | null): string | null {
  if (!block) return null;
  const leaves = [...block.querySelectorAll('*')].filter(
    (part) => part.children.length === 0 && !isOverlaid(part),
  );
  const leaf = leaves.find((part) => tidy(part.textContent) !== '');
  return tidy((leaf ?? block).textContent);
}
