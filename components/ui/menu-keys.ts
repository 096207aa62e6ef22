import type { MenuItem } from './menu';

/** What a key means in an open menu. */
export type MenuStep = { kind: 'close' } | { kind: 'focus'; at: number } | { kind: 'choose'; item: MenuItem };

/**
 * Reads a key press in an open menu; undefined means the key is not ours.
 * A letter first chooses the item that shows it, else moves to the next item that begins with it.
 */
export function stepInMenu(
  event: KeyboardEvent,
  items: readonly MenuItem[],
  at: number,
): MenuStep | undefined {
  const count = items.length;
  if (event.key === 'Escape' || event.key === 'Tab') return { kind: 'close' };
  if (event.ctrlKey || event.metaKey || event.altKey || count === 0) return undefined;
  const current = items[at];
  switch (event.key) {
    case 'ArrowDown':
      return { kind: 'focus', at: (at + 1) % count };
    case 'ArrowUp':
      return { kind: 'focus', at: (at - 1 + count) % count };
    case 'Home':
      return { kind: 'focus', at: 0 };
    case 'End':
      return { kind: 'focus', at: count - 1 };
    case 'Enter':
    case ' ':
      return current && { kind: 'choose', item: current };
  }
  // The physical key, so that it works on an Arabic layout too.
  const hit = items.find(
    (item) => item.kbd && (event.code === `Key${item.kbd}` || event.code === `Digit${item.kbd}`),
  );
  if (hit) return { kind: 'choose', item: hit };
  if (event.key.length !== 1) return undefined;
  const letter = event.key.toLocaleLowerCase();
  for (let step = 1; step <= count; step++) {
    const next = (at + step) % count;
    if (items[next]?.label.toLocaleLowerCase().startsWith(letter)) return { kind: 'focus', at: next };
  }
  return undefined;
}
