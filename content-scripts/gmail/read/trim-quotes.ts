import { once } from '../../shared/once';
import { CUT } from './read-text';

/** `-- ` on a line of its own has parted text and signature since the days of news groups. */
const SIGNATURE_LINE = /^--\s*$/;
const QUOTED_LINE = /^\s*>/;
/** "-----…-----" or a long rule above the header block of an earlier message. */
const SEPARATOR = /^\s*(?:[-_*=]{5,}.*|-{2,}[^-].*-{2,})\s*$/;
/** `Label: value` without digits in the label, as mail programs write the header of what they quote. */
const LABELLED = once(() => /^\s*\*?[^\p{Nd}:：<>@]{1,25}\*?\s*[:：]\s*\S/u);
const DAY_AND_TIME = once(() => /\p{Nd}{4}.*\p{Nd}{1,2}[:.]\p{Nd}{2}|\p{Nd}{1,2}[:.]\p{Nd}{2}.*\p{Nd}{4}/u);
const HEADER_LINES = 3;

/**
 * Takes quoted history out of a message that no element marks: `> ` lines, the line that introduces them, the
 * header block of an earlier message with all that follows, and what stands below a signature line.
 */
export function trimQuotes(text: string): string {
  const kept: string[] = [];
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (SIGNATURE_LINE.test(line.trim())) break;
    if (isHeaderBlock(lines, i)) {
      dropSeparator(kept);
      break;
    }
    if (line === CUT || QUOTED_LINE.test(line)) dropIntroduction(kept);
    else kept.push(line);
  }
  return kept.join('\n');
}

/** Three labelled lines in a row, one with an address in brackets or a full date with its time. */
function isHeaderBlock(lines: readonly string[], start: number): boolean {
  const block = lines.slice(start, start + HEADER_LINES);
  if (block.length < HEADER_LINES || !block.every((line) => LABELLED().test(line))) return false;
  const [first = '', second = '', third = ''] = block;
  return /[<[(][^\s<>]*@[^\s<>]*[>\])]/.test(first)
    ? DAY_AND_TIME().test(second) || DAY_AND_TIME().test(third)
    : DAY_AND_TIME().test(first) || DAY_AND_TIME().test(second);
}

function dropSeparator(kept: string[]): void {
  dropBlank(kept);
  if (SEPARATOR.test(kept.at(-1) ?? '')) kept.pop();
}

/**
 * The line before a quote that says who wrote it and when: it ends in a colon and has a digit or an address,
 * in any language. Programs that fold long lines may have left its last word alone on the next one.
 */
function dropIntroduction(kept: string[]): void {
  dropBlank(kept);
  for (const lines of [1, 2, 3]) {
    const joined = kept.slice(-lines).join(' ').trim();
    if (joined.length > 300 || !/[:：]$/.test(joined)) return;
    if (/@|\p{Nd}.*\p{Nd}{2}/u.test(joined)) {
      kept.length -= Math.min(lines, kept.length);
      return;
    }
    if ((kept.at(-1) ?? '').length > 40) return;
  }
}

function dropBlank(kept: string[]): void {
  while (kept.length > 0 && (kept.at(-1) ?? '').trim() === '') kept.pop();
}
