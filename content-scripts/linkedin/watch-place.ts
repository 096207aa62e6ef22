import { listen } from '../shared/lifetime';
import { watch } from '../shared/page-watch';

/**
 * Tells when the address or the title changed, or the page came to the front. LinkedIn moves without a reload, in both of its front ends: the
 * address first, the page and the title a moment later. Nothing of the page is patched and no timer runs.
 */
export function watchPlace(moved: () => void, retitled: () => void): void {
  let address = location.href;
  const look = () => {
    if (location.href === address) return;
    address = location.href;
    moved();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) {
    listen(navigation, 'currententrychange', look);
    listen(navigation, 'navigatesuccess', look);
  }
  listen(window, 'popstate', look);
  // A page brought back whole: permission and address may have changed meanwhile.
  listen<PageTransitionEvent>(window, 'pageshow', ({ persisted }) => persisted && moved());
  listen(document, 'visibilitychange', () => {
    look();
    retitled();
  });
  watch(document.head, { childList: true, subtree: true, characterData: true }, (records) => {
    look();
    if (records.some(({ target }) => isTitle(target))) retitled();
  });
}

/** The title, its text, or the head it was put into. */
function isTitle({ nodeName, parentNode }: Node): boolean {
  return nodeName === 'TITLE' || nodeName === 'HEAD' || parentNode?.nodeName === 'TITLE';
}
