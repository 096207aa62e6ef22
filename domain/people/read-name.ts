import type { Result } from '../records';

const LONGEST = 200;
const STACKED_MARKS_MAX = 8;

/**
 * Cleans a name that a page or a person supplied: unpaired surrogates become U+FFFD, NFC, no controls, no direction
 * overrides or zero-width characters (joiners between letters stay), single spaces, at most 200 code points.
 */
export function cleanName(text: string): string {
  return cut(clean(text));
}

/** A name that somebody typed: cleaned, and refused rather than cut when it is too long. */
export function readName(text: string): Result<string> {
  const name = clean(text);
  if (name === '') return { ok: false, problem: { code: 'name.empty', field: 'name' } };
  if ([...name].length > LONGEST) return { ok: false, problem: { code: 'name.tooLong', field: 'name' } };
  return { ok: true, value: name };
}

const cut = (name: string) => [...name].slice(0, LONGEST).join('');

function clean(text: string): string {
  return (
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/[\t\r\n]+/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is removed here
      .replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
      .replace(/[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\u00ad]/g, '')
      .replace(/^[\u200e\u200f\s\u3000]+|[\u200e\u200f\s\u3000]+$/g, '')
      .replace(/(\p{M})\p{M}{8,}/gu, (run) => [...run].slice(0, STACKED_MARKS_MAX).join(''))
      .replace(/\s+/g, ' ')
      .trim()
  );
}
