/**
 * Text of a part of the page with line breaks where blocks end, bounded in length and in work.
 * `textContent` would glue table cells together and lose emoji, `innerText` is empty in hidden views.
 */
export const TEXT_MAX = 20_000;
const NODES_MAX = 60_000;
/** Stands on a line of its own where something was left out. */
export const CUT = '\u{F0000}';

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CENTER|DD|DIV|DL|DT|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TBODY|TR|UL)$/;
const SILENT =
  /^(?:BUTTON|HEAD|IFRAME|NOSCRIPT|OBJECT|SCRIPT|SELECT|STYLE|SVG|TEMPLATE|TEXTAREA|TITLE|VIDEO)$/i;

/** What to do with an element: read it, leave it without a trace, leave it with a mark, or stop before it. */
export type Treatment = 'read' | 'skip' | 'cut' | 'stop';

/** Reads an element's text; `treat` is asked about every element inside. */
export function readText(root: Element, treat: (element: Element) => Treatment = () => 'read'): string {
  let text = '';
  let budget = NODES_MAX;
  const breakLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  // Parents are left on the way up, so the walk needs no stack and no depth can overflow it.
  let node: Node | null = root.firstChild;
  while (node && budget-- > 0 && text.length < TEXT_MAX) {
    let descend = false;
    if (isText(node)) {
      const data = node.data.slice(0, TEXT_MAX);
      text += node.parentElement?.closest('pre') ? data : data.replace(/\s+/g, ' ');
    } else if (isElement(node) && !SILENT.test(node.tagName)) {
      const treatment = treat(node);
      if (treatment === 'stop') break;
      if (treatment === 'cut') {
        breakLine();
        text += `${CUT}\n`;
      }
      if (treatment === 'read') {
        text += ownText(node);
        if (BLOCK.test(node.tagName)) breakLine();
        descend = true;
      }
    }
    node = next(node, root, descend, breakLine, () => {
      text += ' ';
    });
  }
  return text.slice(0, TEXT_MAX);
}

/** The next node in document order; closing a block breaks the line, closing a cell parts it from the next. */
function next(
  from: Node,
  root: Node,
  descend: boolean,
  breakLine: () => void,
  part: () => void,
): Node | null {
  if (descend && from.firstChild) return from.firstChild;
  for (let node: Node | null = from; node && node !== root; node = node.parentNode) {
    if (isElement(node)) {
      if (BLOCK.test(node.tagName)) breakLine();
      if (node.tagName === 'TD' || node.tagName === 'TH') part();
    }
    if (node.nextSibling) return node.nextSibling;
  }
  return null;
}

function ownText(element: Element): string {
  if (element.tagName === 'BR') return '\n';
  return element.tagName === 'IMG' ? (element.getAttribute('data-emoji') ?? '') : '';
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
