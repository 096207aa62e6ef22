/** Profile of the `pv-top-card` front end, 2018 to 2021, in its two forms: named parts, and plain lists. */
import { readDegree } from './degree';
import type { PersonFacts } from './facts';
import { type Health, readField, type Signal } from './health';
import { linkAddress } from './links';
import { isPlausibleName } from './person-name';
import { isSeparator, shownText, tidy } from './text';

const CONTACT_LINK = 'a[href*="/detail/contact-info"], a[href*="/overlay/contact-info"]';

/** The card, found by the classes that named this generation. */
export function findPvTopCard(doc: Document): Element | null {
  const mark = doc.querySelector('.pv-top-card-section__name, .pv-top-card--list');
  return mark?.closest('section') ?? null;
}

/** Reads the person of a profile, or null when the card is not there. */
export function readPvProfile(doc: Document, health: Health): PersonFacts | null {
  const root = findPvTopCard(doc);
  if (!root) return null;
  const name = readField(health, { name: 'name' }, NAME, root, isPlausibleName);
  if (!name) return null;
  return {
    publicId: readField(health, { name: 'publicId' }, PUBLIC_ID, root, Boolean),
    memberUrn: null,
    name,
    headline: readField(health, { name: 'headline' }, HEADLINE, root, isLine),
    company: readField(health, { name: 'company', optional: true }, COMPANY, root, isLine),
    title: null,
    school: readField(health, { name: 'school', optional: true }, SCHOOL, root, isLine),
    location: readField(health, { name: 'location', optional: true }, LOCATION, root, isLine),
    degree: readField(health, { name: 'degree', optional: true }, DEGREE, root, Boolean),
    pronouns: null,
  };
}

const isLine = (text: string) => !isSeparator(text);
const ofClass = (selector: string) => (root: Element) => shownText(root.querySelector(selector));

const NAME: Signal<Element>[] = [
  { id: 'named', read: ofClass('h1.pv-top-card-section__name') },
  { id: 'list', read: ofClass('ul.pv-top-card--list:not(.pv-top-card--list-bullet) > li:first-child') },
];
const PUBLIC_ID: Signal<Element>[] = [
  { id: 'contact-link', read: (root) => linkAddress(root.querySelector(CONTACT_LINK))?.publicId },
];
const HEADLINE: Signal<Element>[] = [
  { id: 'named', read: ofClass('.pv-top-card-section__headline') },
  { id: 'after-list', read: ofClass('ul.pv-top-card--list + h2') },
];
const LOCATION: Signal<Element>[] = [
  { id: 'named', read: ofClass('.pv-top-card-section__location') },
  {
    id: 'bullet-list',
    read: (root) => {
      const item = root.querySelector('ul.pv-top-card--list-bullet > li:first-child');
      return item?.querySelector('a') ? null : shownText(item);
    },
  },
];
const DEGREE: Signal<Element>[] = [
  {
    id: 'dist-value',
    read: (root) => readDegree(tidy(root.querySelector('.distance-badge .dist-value')?.textContent)),
  },
];
/** Which control a link belongs to is an attribute, so it is the same in every language. */
const COMPANY: Signal<Element>[] = [
  { id: 'position-link', read: (root) => partText(root, 'position_see_more') },
  { id: 'named', read: ofClass('.pv-top-card-v2-section__company-name') },
];
const SCHOOL: Signal<Element>[] = [
  { id: 'education-link', read: (root) => partText(root, 'education_see_more') },
  { id: 'named', read: ofClass('.pv-top-card-v2-section__school-name') },
];

function partText(root: Element, control: string): string {
  return shownText(root.querySelector(`[data-control-name="${control}"] span`));
}
