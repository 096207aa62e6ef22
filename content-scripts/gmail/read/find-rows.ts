import { count, countRank, type Health } from '../../shared/health';
import { isShown } from './is-shown';
import { MAIL_CONTENT, SELECTORS, STATE } from './selectors';

const ROWS_MAX = 500;

/** The elements of every row on screen. */
export function findShownRows(doc: Document): Element[][] {
  return findRows(doc, undefined);
}

const ROW_START = SELECTORS.row.slice(0, 2).join(',');

/** Are the rows of this element conversations of the mail page? */
export function isListBody(body: Element | null): boolean {
  return body !== null && body.closest('[gh="tl"]') !== null && body.closest(MAIL_CONTENT) === null;
}

/** The row that a table row of a list belongs to; null for what is no row of the mail page. */
export function rowOf(tableRow: Element): Element[] | null {
  let start: Element | null = tableRow;
  while (start && !start.matches(ROW_START)) start = goesOn(start) ? start.previousElementSibling : null;
  return start && wholeRow(start, NO_STARTS);
}

const NO_STARTS: ReadonlySet<Element> = new Set();

/** Is a list of conversations on screen, be it empty? */
export function hasList(doc: Document): boolean {
  return shownLists(doc).length > 0;
}

/** The elements of every row on screen; what was passed over is counted if somebody wants to know. */
export function findRows(doc: Document, health: Health | undefined): Element[][] {
  for (const [listRank, list] of SELECTORS.list.entries()) {
    const lists = shownLists(doc, list);
    for (const [rank, row] of SELECTORS.row.entries()) {
      const starts = lists.flatMap((element) => [...element.querySelectorAll(row)]);
      const shown = starts
        .filter((start) => !start.closest(MAIL_CONTENT) && isShown(start))
        .slice(0, ROWS_MAX);
      if (shown.length === 0) continue;
      if (health) {
        countRank(health, 'list', listRank, SELECTORS.list.length);
        countRank(health, 'row', rank, SELECTORS.row.length);
        countStrangers(doc, list, row, shown, health);
      }
      const others = new Set(shown);
      return shown.map((start) => wholeRow(start, others));
    }
  }
  return [];
}

/** The lists on screen that a selector finds; without one, by the mark of today's lists. */
export function shownLists(doc: Document, list: string = SELECTORS.list[0]): Element[] {
  const shown: Element[] = [];
  for (const element of doc.querySelectorAll(list)) {
    if (!element.closest(MAIL_CONTENT) && isShown(element)) shown.push(element);
  }
  return shown;
}

/** Beside a vertical reading pane a row goes on in the next one or two table rows, which have no id. */
function wholeRow(start: Element, starts: ReadonlySet<Element>): Element[] {
  const elements = [start];
  for (let next = start.nextElementSibling; next && goesOn(next); next = next.nextElementSibling) {
    if (starts.has(next)) break;
    elements.push(next);
  }
  return elements;
}

function goesOn(element: Element): boolean {
  return element.id === '' && STATE.rowGoesOn.some((name) => element.classList.contains(name));
}

/** Rows of other extensions and of hidden views are no failures, but the self-check wants to know of them. */
function countStrangers(
  doc: Document,
  list: string,
  row: string,
  shown: readonly Element[],
  health: Health,
): void {
  const starts = new Set(shown);
  const bodies = new Set(shown.map((start) => start.parentElement));
  for (const body of bodies) {
    const others = [...(body?.children ?? [])].filter((child) => !starts.has(child) && !goesOn(child));
    count(health, 'foreignRowsIgnored', others.length);
  }
  const all = [...doc.querySelectorAll(list)].reduce((sum, one) => sum + one.querySelectorAll(row).length, 0);
  count(health, 'hiddenRowsIgnored', Math.max(0, all - shown.length));
}
