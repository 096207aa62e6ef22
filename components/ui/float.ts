import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { type PlaceWish, placeBeside } from './place-beside';

/**
 * Shows `box` in the browser's top layer, beside `anchor`, while `open`. The top layer escapes every
 * clipped container and needs no z-index, in our pages as well as inside a foreign one.
 */
export function useFloat(
  open: boolean,
  anchor: RefObject<Element | null>,
  box: RefObject<HTMLElement | null>,
  wish: Omit<PlaceWish, 'rtl'>,
): void {
  const { side, align, gap } = wish;
  useLayoutEffect(() => {
    const from = anchor.current;
    const element = box.current;
    if (!open || !from || !element) return;
    element.showPopover?.();
    const place = () => {
      const rtl = getComputedStyle(from).direction === 'rtl';
      const screen = { width: document.documentElement.clientWidth, height: innerHeight };
      const size = element.getBoundingClientRect();
      const at = placeBeside(from.getBoundingClientRect(), size, screen, { side, align, gap, rtl });
      // The style sheet counts from the inline start.
      const inline = rtl ? screen.width - at.x - size.width : at.x;
      element.style.setProperty('--dw-float-inline', `${inline}px`);
      element.style.setProperty('--dw-float-block', `${at.y}px`);
    };
    place();
    addEventListener('resize', place);
    addEventListener('scroll', place, true);
    return () => {
      removeEventListener('resize', place);
      removeEventListener('scroll', place, true);
      if (element.isConnected) element.hidePopover?.();
    };
  }, [open, anchor, box, side, align, gap]);
}
