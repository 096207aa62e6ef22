import { once } from '../../shared/once';
import type { Party } from '../../shared/page-facts';

const ANY_ADDRESS = once(
  () =>
    /^[^\s@<>()[\]",;:\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,62})\.)+[\p{L}\p{N}\p{M}-]{2,63}$/u,
);
/**
 * What nearly all are. The rule for all scripts is dear to compile and waits until it is needed; so would be a rule that
 * asks for either case by its flag.
 */
const PLAIN_ADDRESS = /^[\w.+'-]{1,64}@(?:[a-zA-Z\d][a-zA-Z\d-]{0,62}\.)+[a-zA-Z\d-]{2,63}$/;
/** What tells that a text is none in any script: a space in it, or no sign for "at". */
const NO_ADDRESS = /\s|^[^@]*$/;
/** Longer texts are not what they should be, and are not kept. */
const TEXT_MAX = 1000;

/** An e-mail address as the page writes it, or null. */
export function address(value: string): string | null {
  const text = value.trim();
  if (text.length > 254) return null;
  if (PLAIN_ADDRESS.test(text)) return text;
  return !NO_ADDRESS.test(text) && ANY_ADDRESS().test(text) ? text : null;
}

/** The last address in a running text: a subject that holds one stands before the owner's. */
export function lastAddress(text: string): string | null {
  const words = text.slice(-TEXT_MAX).split(/[\s<>()[\]"',;]+/);
  for (const word of words.reverse()) {
    const found = address(word);
    if (found) return found;
  }
  return null;
}

/** The own address in a title `subject - address - product`: a part of its own, with a part after it. */
export function titleAddress(title: string): string | null {
  const parts = title.split(/\s[-–—]\s/);
  for (const part of parts.slice(0, -1).reverse()) {
    const found = address(part);
    if (found) return found;
  }
  return null;
}

/** A name or a subject: one line, not empty, not a page of text. */
export function line(value: string): string | null {
  const text = value.replace(/\s+/g, ' ').trim();
  return text !== '' && text.length <= TEXT_MAX ? text : null;
}

/** A date in whatever language and calendar: it has a digit. */
export function dateText(value: string): string | null {
  return value.length <= 120 && (/\d/.test(value) || /\p{Nd}/u.test(value)) ? value : null;
}

/** An address with the name its element carries; the shown text may be shortened, so it is never the name. */
export function party(email: string, element: Element): Party | null {
  const found = address(email);
  if (!found) return null;
  const named = element.closest('[data-name]') ?? element;
  return { name: line(element.getAttribute('name') ?? named.getAttribute('data-name') ?? ''), email: found };
}

/** A small whole number in European, Arabic or Persian digits at the end of a text, with or without brackets. */
export function countAtEnd(text: string): number | null {
  const digits = /(?:^|[\s(])([0-9\u0660-\u0669\u06f0-\u06f9]{1,4})\)?\s*$/.exec(text)?.[1];
  if (digits === undefined) return null;
  return Number(Array.from(digits, (digit) => (digit.codePointAt(0) ?? 0) & 15).join(''));
}
