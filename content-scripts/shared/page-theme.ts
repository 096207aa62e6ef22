/**
 * Is the ground under an element dark? Neither the system's mode nor an attribute tells: themes and other
 * extensions colour mail pages as they like, so the colour itself is measured.
 */
export function isDarkUnder(element: Element): boolean {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const colour = getComputedStyle(node).backgroundColor;
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha < 0.5) continue;
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  return false;
}
