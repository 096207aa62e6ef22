/**
 * Gmail hides a view it leaves with `display:none` and keeps it, so several views stand in the page at once.
 * Where the browser can answer it is asked; elsewhere the inline styles up the tree are read.
 */
export function isShown(element: Element): boolean {
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ visibilityProperty: true });
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (node.hasAttribute('hidden') || /display\s*:\s*none/i.test(node.getAttribute('style') ?? ''))
      return false;
  }
  return true;
}
