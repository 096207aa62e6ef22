import { isHost } from '../shared/host';
import { listen } from '../shared/lifetime';
import { watchEach } from '../shared/page-watch';
import { isListBody, rowOf } from './read/find-rows';

/** What the page may tell us; nothing of it says what is on screen now, only that it is worth a look. */
export interface MailChanges {
  /** Rows whose nodes were exchanged; asked in the same frame, so that their badge is painted with them. */
  rows(rows: Element[][]): void;
  /** The page comes back from the browser's store or from being frozen: it has missed all that was written meanwhile. */
  back(): void;
  /** Anything else: another view, another conversation, a compose box. */
  view(): void;
}

/** The places whose changes matter. Compose boxes are docked outside of the views. */
const VIEWS = '.aeF';
const DOCK = '.dw';
/** What is typed changes nothing for us, and must cost nothing. */
const TYPED = '[g_editable="true"], [contenteditable="true"]';
const LOOK_AGAIN_MS = [250, 1000, 4000, 15_000];

const watched = new WeakSet<Element>();
const watchedViews = new WeakSet<Element>();

/** Watches the mail page once it has drawn itself, which is long after it has loaded. */
export function watchMail(changes: MailChanges): void {
  const watchPlace = watchEach({ childList: true, subtree: true }, (records) => sort(records, changes));
  // Views are kept and hidden: only their style says which one is shown.
  const watchView = watchEach({ attributes: true, attributeFilter: ['style', 'class'] }, () =>
    changes.view(),
  );
  const look = () => {
    for (const place of places()) {
      if (watched.has(place)) continue;
      watched.add(place);
      watchPlace(place);
    }
    const views = document.querySelectorAll('[role="main"]');
    for (const view of views) {
      if (watchedViews.has(view)) continue;
      watchedViews.add(view);
      watchView(view);
    }
    changes.view();
    return views.length > 0;
  };
  const again = (at: number) => {
    const wait = LOOK_AGAIN_MS[at];
    if (!look() && wait !== undefined) setTimeout(() => again(at + 1), wait);
  };
  again(0);
  listen(window, 'hashchange', look);
  listen(window, 'focus', look);
  // Only a page that was left can come back; each event that is waited for while it loads costs the load.
  const comesBack = ({ persisted }: PageTransitionEvent) => {
    look();
    if (persisted) changes.back();
  };
  listen(window, 'pagehide', () => listen(window, 'pageshow', comesBack), { once: true });
  listen(document, 'resume', () => changes.back());
  listen(document, 'visibilitychange', look);
}

function places(): Element[] {
  const found = [...document.querySelectorAll(VIEWS)];
  const parent = found.length === 0 && document.querySelector('[role="main"]')?.parentElement;
  return [...found, ...(parent ? [parent] : []), ...document.querySelectorAll(DOCK)];
}

function sort(records: readonly MutationRecord[], changes: MailChanges): void {
  const rows = new Map<Element, Element[]>();
  const bodies = new Map<Element | null, boolean>();
  let isViewChanged = false;
  /** Fifty rows of one list ask once what they stand in. */
  const isListed = (body: Element | null) => {
    const isList = bodies.get(body) ?? isListBody(body);
    bodies.set(body, isList);
    return isList;
  };
  const note = (tableRow: Element) => {
    const row = rowOf(tableRow);
    if (row?.[0]) rows.set(row[0], row);
  };
  for (const { target, addedNodes, removedNodes } of records) {
    const element = target as Element;
    // Most of what changes is a row: its own record says so, whatever was put into it.
    const row = element.closest('tr');
    if (row && isListed(row.parentElement)) {
      if (!rows.has(row)) note(row);
    } else if (element.tagName === 'TBODY' && isListed(element)) {
      for (const node of addedNodes) if (node instanceof HTMLTableRowElement) note(node);
      if ([...removedNodes].some((node) => !isHost(node))) isViewChanged = true;
    } else if (!element.closest(TYPED)) isViewChanged = true;
  }
  if (rows.size > 0) changes.rows([...rows.values()]);
  if (isViewChanged) changes.view();
}
