/** Reading text as a person sees it: one of two twins, no spare spaces, no masked values. */

/** Text with every run of white space made one space. Direction marks stay: they are part of what was written. */
export function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
}

/**
 * The visible text of an element. LinkedIn writes many texts twice, once for the eye (`aria-hidden`) and once
 * for screen readers; the twin for the eye wins. Without that mark, two equal halves are one text.
 */
export function shownText(element: Element | null | undefined): string {
  if (!element) return '';
  const twin = element.querySelector('span[aria-hidden="true"]');
  const twinText = tidy(twin?.textContent);
  return twinText && !isSeparator(twinText) ? twinText : oneHalf(tidy(element.textContent));
}

/**
 * The same, but silent when the mark of the twin is gone and more than one text stands in the element: then
 * nothing says which of them is meant.
 */
export function soleText(element: Element | null | undefined): string {
  if (!element) return '';
  const parts = [element, ...element.querySelectorAll('*')].filter((part) => hasOwnText(part));
  return parts.length > 1 && !element.querySelector('span[aria-hidden="true"]') ? '' : shownText(element);
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && tidy(node.textContent) !== '');
}

/** `Dana Ferrer Dana Ferrer` is one name. */
function oneHalf(text: string): string {
  const middle = (text.length - 1) / 2;
  if (!Number.isInteger(middle) || text[middle] !== ' ') return text;
  return text.slice(0, middle) === text.slice(middle + 1) ? text.slice(0, middle) : text;
}

/** Signed-out pages mask values with asterisks: such a text is no value. */
export function isMasked(text: string): boolean {
  return text.includes('**');
}

/** Whether a line is only a separator, a counter or empty. */
export function isSeparator(text: string): boolean {
  // The pattern of all scripts is made ready only where it is needed.
  return !/[a-z0-9]/i.test(text) && !/[\p{L}\p{N}]/u.test(text);
}

/** Whether an element must not be read: players, dialogs laid over the page, hidden twins. */
export function isOverlaid(element: Element): boolean {
  return element.closest('video, dialog, [role="dialog"], [aria-modal="true"], .modal') !== null;
}
