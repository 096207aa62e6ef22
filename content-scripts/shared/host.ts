import { ourCopy } from './copy';

/**
 * Elements of ours in a foreign page: a closed shadow root under a neutral random name, so that neither the page's
 * styles nor its scripts reach in, and nothing in the page says whose they are.
 */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
}

/** Makes a host with these style sheets; the caller puts it into the page. */
export function createHost(sheets: readonly CSSStyleSheet[]): Host {
  const element = document.createElement(ourCopy().hostName);
  element.translate = false;
  const root = element.attachShadow({ mode: 'closed' });
  try {
    root.adoptedStyleSheets = [...sheets];
  } catch {
    // Firefox refuses sheets of a content script's world in the page's tree: the same rules as text.
    const style = document.createElement('style');
    style.textContent = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
    root.append(style);
  }
  return { element, root };
}

/** Runs when the host leaves the page for good. */
export function whenRemoved({ element }: Host, end: () => void): void {
  const { ends } = ourCopy();
  ends.set(element, [...(ends.get(element) ?? []), end]);
}

/** Takes one host out of the page for good. */
export function removeHost({ element }: Host): void {
  remove(element);
}

/** Takes everything of ours out of the page; no list of it is kept, or rows the page threw away would live on in it. */
export function removeAllHosts(): void {
  for (const element of [...document.getElementsByTagName(ourCopy().hostName)]) remove(element);
}

function remove(element: Element): void {
  const { ends } = ourCopy();
  element.remove();
  for (const end of ends.get(element) ?? []) end();
  ends.delete(element);
}

/** Is a node of the page one of our hosts? Mutations of these are our own doing. */
export function isHost(node: Node): boolean {
  return (node as Partial<Element>).localName === ourCopy().hostName;
}

/**
 * How a host itself stands in the page. Nothing of the page's styles gets past this, and nothing inside can be
 * selected, so that a page's script reads none of it. `css` is what stands inside: each sheet fewer is fewer to give to
 * every host.
 */
export function hostSheet(rules: Record<string, string>, css = ''): CSSStyleSheet {
  const lines = Object.entries({ all: 'initial', ...rules }).map(
    ([name, value]) => `${name}:${value}!important`,
  );
  return sheetOf(`:host{${lines.join(';')}}*{user-select:none!important}${css}`);
}

/** Style rules that many hosts share. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
