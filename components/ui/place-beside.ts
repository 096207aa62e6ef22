/** A box on screen, in viewport pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlaceWish {
  /** Where the floating box goes first; it turns round if there is no room. */
  side: 'below' | 'above';
  /** Which of its edges lines up with the anchor, in the direction of the writing. */
  align: 'start' | 'center' | 'end';
  rtl: boolean;
  gap: number;
}

const EDGE = 8;

/** Where a menu or tooltip stands: beside its anchor, and always wholly on screen. */
export function placeBeside(
  anchor: Box,
  size: { width: number; height: number },
  screen: { width: number; height: number },
  wish: PlaceWish,
): { x: number; y: number; side: 'below' | 'above' } {
  const below = anchor.y + anchor.height + wish.gap;
  const above = anchor.y - wish.gap - size.height;
  const fitsBelow = below + size.height <= screen.height - EDGE;
  const fitsAbove = above >= EDGE;
  const side =
    wish.side === 'below'
      ? fitsBelow || !fitsAbove
        ? 'below'
        : 'above'
      : fitsAbove || !fitsBelow
        ? 'above'
        : 'below';

  const low = anchor.x;
  const high = anchor.x + anchor.width - size.width;
  const atLow = (wish.align === 'start') !== wish.rtl;
  const x = wish.align === 'center' ? (low + high) / 2 : atLow ? low : high;
  const clamp = (value: number, most: number) => Math.max(EDGE, Math.min(value, most - EDGE));
  return {
    x: clamp(x, screen.width - size.width),
    y: clamp(side === 'below' ? below : above, screen.height - size.height),
    side,
  };
}
