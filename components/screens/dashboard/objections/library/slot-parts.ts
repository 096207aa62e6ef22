import type { TextPart } from '../../../../views/text-parts';

const SLOT = /\{([A-Za-z]\w*)(?:\|[^{}]*)?\}/g;

/** An answer's text with its places to fill marked. */
export function slotParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(SLOT)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index) });
    parts.push({ text: match[1] ?? '', kind: 'filled' });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}
