let awaited = 0;

/**
 * Marks the page (`data-counting` on its root) until the count asked for has come, so that whoever takes a picture of it
 * knows when it is whole. Returns what takes the mark back; calling that again does nothing.
 */
export function markCounting(): () => void {
  let isAwaited = true;
  show(1);
  return () => {
    if (isAwaited) show(-1);
    isAwaited = false;
  };
}

function show(change: 1 | -1): void {
  awaited += change;
  document.documentElement.toggleAttribute('data-counting', awaited > 0);
}
