import { uuid } from './calendar-file';
import { escapeText, foldLines } from './fold-lines';

/** A person for an address book. */
export interface CardPerson {
  /** Stable and not personal; becomes the card's UID. */
  key: string;
  name: string;
  company?: string;
  title?: string;
  emails: readonly string[];
  phones: readonly string[];
  linkedin?: string;
  tags?: readonly string[];
}

export type CardVersion = '3.0' | '4.0';

/** An address book file (RFC 2426 or 6350). */
export function writeCards(people: readonly CardPerson[], version: CardVersion = '3.0'): string {
  return people.map((person) => foldLines(cardLines(person, version))).join('');
}

function cardLines(person: CardPerson, version: CardVersion): string[] {
  const { name, company, title, emails, phones, linkedin, tags } = person;
  const phone = (number: string) => {
    const dialled = number.replace(/[^\d+]/g, '');
    return version === '3.0' ? `TEL;TYPE=CELL:${dialled}` : `TEL;VALUE=uri;TYPE=cell:tel:${dialled}`;
  };
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `FN:${escapeText(name)}`,
    // Names here are kept whole: given, father's, grandfather's, family; cutting them in two would be a guess.
    `N:;${escapeText(name)};;;`,
    ...(company ? [`ORG:${escapeText(company)}`] : []),
    ...(title ? [`TITLE:${escapeText(title)}`] : []),
    ...emails.map((email) => `${version === '3.0' ? 'EMAIL;TYPE=INTERNET' : 'EMAIL'}:${escapeText(email)}`),
    ...phones.map(phone),
    ...(linkedin ? [`URL:https://www.linkedin.com/in/${encodeURIComponent(linkedin)}`] : []),
    ...(tags && tags.length > 0 ? [`CATEGORIES:${tags.map(escapeText).join(',')}`] : []),
    `UID:urn:uuid:${uuid(person.key)}`,
    'END:VCARD',
  ];
}
