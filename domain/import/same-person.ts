import { normaliseKey } from '../people/normalise-key';
import type { ImportedPerson } from './read-person';

/** Keys that identify a person, strongest first: profile, addresses, numbers. A name never does. */
export function personKeys(person: ImportedPerson): string[] {
  return [
    ...(person.linkedin ? [`linkedin:${person.linkedin}`] : []),
    ...(person.memberId ? [`member:${person.memberId}`] : []),
    ...person.emails.map((email) => `email:${email}`),
    ...person.phones.map((phone) => `phone:${keyOr(phone)}`),
  ];
}

function keyOr(phone: string): string {
  const key = normaliseKey('phone', phone);
  return key.ok ? key.value : phone;
}

/** Two rows of one person: the first row's words stay, what it lacks is taken from the second. */
export function mergePeople(first: ImportedPerson, second: ImportedPerson): ImportedPerson {
  const united = (a: string[], b: string[]) => [...new Set([...a, ...b])];
  const touches = [...first.touches];
  for (const touch of second.touches) {
    const isKnown = touches.some(
      (t) => t.at === touch.at && t.channel === touch.channel && t.dir === touch.dir,
    );
    if (!isKnown) touches.push(touch);
  }
  return {
    ...second,
    ...first,
    emails: united(first.emails, second.emails),
    phones: united(first.phones, second.phones),
    touches,
    ...(first.doNotContact || second.doNotContact ? { doNotContact: true } : {}),
  };
}
