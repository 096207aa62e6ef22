import { refuse } from '../problem';
import type { Result } from '../records';

/** More major units than this are a slip of the keyboard. */
const MAJOR_MAX = 1e12;
const ARABIC_ZERO = 0x660;
const PERSIAN_ZERO = 0x6f0;
/** A sign, a three-letter code or an Arabic abbreviation around the figure. */
const CURRENCY = '(?:[A-Za-z]{3}|[$€£¥₺₹]|[\\u0621-\\u064a.]{2,8})?';
const SHAPE = new RegExp(`^${CURRENCY}([\\d.,' ]*\\d[\\d.,' ]*)${CURRENCY}$`, 'u');

/**
 * Reads an amount as people type it, in any digits, with either mark for decimals, into minor units. What can be read
 * two ways is refused, never guessed. `digits` are the decimals of the currency.
 */
export function readAmount(text: string, digits: number): Result<number> {
  const plain = latin(text).trim();
  if (/^[-−(]/.test(plain)) return refuse('money.negative');
  const figure = SHAPE.exec(plain.replace(/\s+/g, ' '))?.[1]?.replace(/[ ']/g, '');
  if (!figure) return refuse('money.notNumber');
  const split = splitDecimals(figure, digits);
  if (split === 'ambiguous') return refuse('money.ambiguous');
  if (split === undefined) return refuse('money.notNumber');
  const [whole, part] = split;
  if (part.length > digits) return refuse('money.notNumber');
  if (Number(whole) > MAJOR_MAX) return refuse('money.tooLarge');
  return { ok: true, value: Number(whole) * 10 ** digits + Number(part.padEnd(digits, '0') || '0') };
}

function latin(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - PERSIAN_ZERO))
    .replaceAll('٬', "'")
    .replaceAll('٫', '.')
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '');
}

/** Whole and decimal part; the last of two different marks is the decimal one. */
function splitDecimals(
  figure: string,
  digits: number,
): [whole: string, part: string] | 'ambiguous' | undefined {
  const marks = figure.replace(/\d/g, '');
  if (marks === '') return [figure, ''];
  const last = marks.at(-1)!;
  const cut = figure.lastIndexOf(last);
  const [before, after] = [figure.slice(0, cut), figure.slice(cut + 1)];
  const kinds = new Set(marks);
  if (kinds.size === 2) {
    if (marks.indexOf(last) !== marks.length - 1) return undefined;
    return isGrouped(before) ? [before.replace(/[.,]/g, ''), after] : undefined;
  }
  if (marks.length > 1) return isGrouped(figure) ? [figure.replace(/[.,]/g, ''), ''] : undefined;
  if (after.length !== 3) return [before || '0', after];
  // One mark before three digits: a thousand, or three decimals. English commas group; the rest depends on the money.
  if (last === ',') return digits === 3 ? 'ambiguous' : [before + after, ''];
  return digits === 3 ? [before, after] : 'ambiguous';
}

const isGrouped = (figure: string) => /^\d{1,3}([.,]\d{3})*$/.test(figure) || /^\d+$/.test(figure);
