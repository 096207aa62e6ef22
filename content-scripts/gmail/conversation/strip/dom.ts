type Child = Node | string | null | undefined | false;
type Attributes = Record<string, string | true | null | undefined | ((event: Event) => void)>;

/** A piece of the strip: an element with attributes, listeners (functions) and children. Never markup from text. */
export function h<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== null && value !== undefined) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The few pictures the strip needs, drawn on 16 px. `flip` ones turn with the direction of the writing. */
const ICONS = {
  quote: 'M6.5 4.5C4.5 5 3.2 6.6 3.2 9v2.5h3.6V8.2H5M13 4.5C11 5 9.7 6.6 9.7 9v2.5h3.6V8.2h-1.8',
  reply: 'M6.5 4L2.5 8l4 4M2.5 8H10a3.5 3.5 0 0 1 3.5 3.5V13',
  check: 'M3 8.5L6.5 12L13 4.5',
  snooze: 'M8 2.25a5.75 5.75 0 1 1 0 11.5a5.75 5.75 0 1 1 0-11.5M6.6 5.8v4.4M9.4 5.8v4.4',
  more: 'M3 8h1M7.5 8h1M12 8h1',
  insert: 'M8 2.5v7M5 6.8L8 9.8l3-3M3 13h10',
  info: 'M8 2.25a5.75 5.75 0 1 1 0 11.5a5.75 5.75 0 1 1 0-11.5M8 7.3v3.5M8 5v.4',
  x: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6l4 4 4-4',
  panel: 'M2.5 3.5h11v9h-11zM10 3.5v9',
};
export type IconName = keyof typeof ICONS;

/** One of the pictures, in the colour of the words beside it. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', name === 'reply' || name === 'panel' ? 'icon flip' : 'icon');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path);
  return svg;
}
