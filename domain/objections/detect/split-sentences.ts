import type { Stretch } from './own-text';

const GREETING =
  /^(hi|hello|hey|dear|good (morning|afternoon|evening)|السلام عليكم|سلام|مرحبا|اهلا|صباح|مسا|عزيزي|الاستاذ|استاذ|حضره|الساده|تحيه طيبه|هلا|الاخ)[^.?!]{0,45}$/;

/** Cuts own lines into sentences; a greeting line of its own says nothing and is left out. */
export function splitSentences(text: string, lines: Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const paragraph of joinWrapped(text, lines)) {
    const line = text.slice(paragraph.from, paragraph.to);
    if (GREETING.test(line.trim()) && line.trim().split(/\s+/).length <= 6) continue;
    let from = 0;
    for (const stop of line.matchAll(/[.!?]+["')\]]*(?=\s|$)|;\s|[\u061b]\s/g)) {
      const to = stop.index + stop[0].length;
      if (isAbbreviation(line.slice(from, to))) continue;
      push(found, text, paragraph.from + from, paragraph.from + to);
      from = to;
    }
    push(found, text, paragraph.from + from, paragraph.to);
  }
  return found;
}

function isAbbreviation(piece: string): boolean {
  return /(^|\s)(mr|mrs|ms|dr|no|vs|e\.g|i\.e|approx|incl|د|م|أ)\.$/.test(piece);
}

/** Mail programs break lines near 72 characters; such a break is no end of a sentence. */
function joinWrapped(text: string, lines: Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    const bullet = /^\s*([-*+•·]|\d+[.)])\s/.test(text.slice(line.from, line.to));
    if (last && !bullet && line.from === last.to + 1) {
      const piece = text.slice(text.lastIndexOf('\n', last.to - 1) + 1, last.to).trimEnd();
      if (piece.length >= 58 && piece.length <= 84 && !/[.!?:,]$/.test(piece)) {
        last.to = line.to;
        continue;
      }
    }
    joined.push({ from: line.from, to: line.to });
  }
  return joined;
}

function push(found: Stretch[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) found.push({ from: start, to: end });
}
