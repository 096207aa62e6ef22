/** The browser tab's title: the most lasting signal after the address, but it lags behind it. */
import { tidy } from './text';

const BIDI_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** `(4)`, `(99+)`, `(٣)` count what is unread. */
const COUNTER = /^\([\d\u0660-\u0669\u06f0-\u06f9]+\+?\)\s*/;
const TAIL = /\s*\|\s*LinkedIn\s*$/i;

/** The title without counter, marks and the site's name. */
export function bareTitle(title: string): string {
  return tidy(title.replace(BIDI_MARKS, '')).replace(COUNTER, '').replace(TAIL, '');
}

/** Whether the page has not been filled yet: the title is the site's name alone. */
export function isShellTitle(title: string): boolean {
  return tidy(title.replace(COUNTER, '')) === 'LinkedIn';
}

/** The name a signed-out page gives before its first separated dash; hyphens inside a name have no spaces. */
export function nameBeforeDash(title: string): string {
  return bareTitle(title).split(/\s[-–]\s/)[0] ?? '';
}
