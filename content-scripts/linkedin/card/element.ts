type Attributes = Record<string, string | boolean | undefined>;
type Child = Node | string | false | undefined;

/**
 * An element with attributes and children. Words go through `said`, which draws them instead of writing them: the
 * page's own search and selection find text nodes even behind a closed root.
 */
export function element(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== false && child !== undefined));
  return made;
}

/** Words as generated content. */
export function said(words: string, className?: string): HTMLElement {
  return element('span', { class: className, 'data-word': words });
}

/** A button that says its words, or only shows a picture and is named by them. */
export function button(
  words: string,
  press: () => void,
  { className, picture }: { className?: string; picture?: Node } = {},
): HTMLElement {
  const made = element(
    'button',
    { type: 'button', class: className, 'aria-label': words },
    picture ?? said(words),
  );
  made.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  return made;
}
