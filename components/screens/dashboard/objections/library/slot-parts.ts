import type { TextPart } from '../../../../views/text-parts';
import { speech } from '../../../shared/session';

const SLOT = /\{([A-Za-z]\w*)(?:\|[^{}]*)?\}/g;

/** What a place holds, in the rep's words; an own one goes by its name. */
function labelOf(name: string): string {
  const { slot } = speech.value.words;
  return Object.hasOwn(slot, name) ? slot[name as keyof typeof slot] : name;
}

/** A text with its places to fill marked and named. */
export function slotParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(SLOT)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index) });
    parts.push({ text: labelOf(match[1] ?? ''), kind: 'filled' });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}
