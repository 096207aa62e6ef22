import { CUT, readText, type Treatment } from './read-text';
import { trimQuotes } from './trim-quotes';

/**
 * Parts of a body that repeat what was said before, by Gmail's own marks and those of other mail programs. Gmail
 * puts `m_…` before classes and ids of received mail, hence the endings.
 */
const QUOTED =
  '.gmail_quote, .gmail_attr, .gmail_extra, .HOEnZb, .adL, .h5, blockquote[type="cite"], ' +
  '.yahoo_quoted, [id$="yahoo_quoted"], [class$="moz-cite-prefix"]';
const SIGNATURE = '.gmail_signature, .gmail_signature_prefix, [data-smartmail="gmail_signature"]';
/** Gmail's own controls inside a body: the "show trimmed" toggle and the toolbar over pictures. */
const CONTROLS = '.yj6qo, .ajR, .adm, .a6S';
/** From here to the end everything is an earlier message. */
const REST_IS_QUOTED = '[id$="divRplyFwdMsg"], [id$="appendonsend"], [id$="stopSpelling"]';

const NOT_DRAWN =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0\d*)?(?![.\d]))/i;
const NO_ROOM = /(?:^|[;\s])(?:max-)?(?:height|width)\s*:\s*0(?![.\d])/i;
const LOOKS_MAX = 20;
const RULED = /border(?:-(?:left|right|inline-start))?(?:-(?:width|style))?\s*:(?!\s*(?:none|0))/i;

/** What was newly said in a received or sent message; the whole text if Gmail took all of it for a repeat. */
export function readBody(body: Element): string | null {
  return (
    writtenText(body) || tidy(readText(body, (element) => (isUndrawn(element) ? 'skip' : 'read'))) || null
  );
}

/** What the user or a correspondent wrote: no quotes, no marked signature, nothing invisible. */
export function writtenText(root: Element): string {
  // Looking whether text follows a blockquote can cost as much as the body is long.
  let looksLeft = LOOKS_MAX;
  const treat = (element: Element): Treatment => {
    if (isUndrawn(element) || element.matches(SIGNATURE)) return 'skip';
    if (element.matches(REST_IS_QUOTED)) return 'stop';
    if (element.matches(QUOTED)) return 'cut';
    if (element.tagName !== 'BLOCKQUOTE') return 'read';
    // A blockquote with a rule beside it quotes; one without is an indent, unless it ends the message.
    const style = element.getAttribute('style') ?? '';
    if (RULED.test(style)) return 'cut';
    return !/border/i.test(style) && looksLeft-- > 0 && !hasTextAfter(element) ? 'cut' : 'read';
  };
  return tidy(trimQuotes(readText(root, treat)));
}

function hasTextAfter(element: Element): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node !== element && (node as Element).matches?.('.a3s, .ii, [contenteditable="true"]')) return false;
    for (let later = node.nextSibling; later; later = later.nextSibling) {
      if (later.textContent?.trim()) return true;
    }
  }
  return false;
}

function isUndrawn(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.matches(CONTROLS)) return true;
  const style = element.getAttribute('style');
  if (style === null) return false;
  if (NOT_DRAWN.test(style)) return true;
  if (NO_ROOM.test(style) && /overflow\s*:\s*hidden/i.test(style)) return true;
  // Newsletters set 0 on a wrapper and a real size inside; only without the latter is the text unseen.
  return /font-size\s*:\s*0(?![.\d])/i.test(style) && !element.querySelector('[style*="font-size"]');
}

/** Takes out the invisible characters that mails are padded with, and the spaces around lines. */
function tidy(text: string): string {
  return text
    .replaceAll(CUT, '')
    .replace(/[\u034f\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/(?<![\p{L}\p{M}\p{Extended_Pictographic}])[\u200c-\u200f]+|[\u200c-\u200f]+(?=\s|$)/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
