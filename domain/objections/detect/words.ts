import { isArabizi, readArabizi } from './read-arabizi';
import { skeletonOf, stemArabic } from './stem-arabic';

const ARABIC = /[\u0621-\u064a]/;
const LATIN = /[a-z]/;
const TOKENS = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]*)*|[?!%]/gu;
const LONGEST = 40;

/** One word of a sentence as the model sees it. */
export interface Word {
  /** The folded word. */
  surface: string;
  /** Its stem: Arabic light-stemmed, English bare, Arabizi as typed. */
  stem: string;
  /** Consonants in Arabic script, for Arabic and Arabizi; empty for other words. */
  skeleton: string;
  arabic: boolean;
  /** Arabic typed in Latin letters. */
  latin: boolean;
  from: number;
  to: number;
}

/** Endings that English words of one family differ by; crude on purpose, the letter pieces carry the rest. */
function stemLatin(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (bare.length > 5 && bare.endsWith('ing')) return bare.slice(0, -3);
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (bare.length > 4 && bare.endsWith('ed')) return bare.slice(0, -2);
  if (bare.length > 4 && bare.endsWith('es')) return bare.slice(0, -2);
  if (bare.length > 3 && bare.endsWith('s') && !bare.endsWith('ss')) return bare.slice(0, -1);
  if (bare.length > 4 && bare.endsWith('e')) return bare.slice(0, -1);
  return bare;
}

/** Cuts folded text into words; `offset` is where the text begins in the mail. */
export function wordsOf(text: string, offset = 0): Word[] {
  const found: Word[] = [];
  const latinWords: string[] = [];
  for (const match of text.matchAll(TOKENS)) {
    const surface = match[0].slice(0, LONGEST);
    const from = offset + match.index;
    const arabic = ARABIC.test(surface);
    if (!arabic && LATIN.test(surface)) latinWords.push(surface);
    found.push({
      surface,
      stem: surface,
      skeleton: '',
      arabic,
      latin: false,
      from,
      to: from + match[0].length,
    });
  }
  const asArabizi = isArabizi(latinWords);
  for (const word of found) {
    if (word.arabic) {
      word.stem = stemArabic(word.surface);
      word.skeleton = skeletonOf(word.stem);
    } else if (!LATIN.test(word.surface)) {
      if (/^\d+$/.test(word.surface)) word.stem = word.surface.length > 2 ? '000' : '0';
    } else if (asArabizi) {
      word.latin = true;
      word.skeleton = skeletonOf(stemArabic(readArabizi(word.surface)[0]!));
    } else word.stem = stemLatin(word.surface);
  }
  return found;
}
