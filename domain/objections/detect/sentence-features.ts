import { hasLetterDigit, isArabizi, readArabizi } from './read-arabizi';
import { skeletonOf, stemArabic } from './stem-arabic';

const arabic = /[\u0621-\u064a]/;
const TOKENS = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]*)*|[?!%]/gu;

/** One word of a sentence as the model sees it. */
export interface Word {
  /** The folded word. */
  surface: string;
  /** Its stem: Arabic light-stemmed, Arabizi read into Arabic, English bare. */
  stem: string;
  /** Consonants only, for Arabic and Arabizi; empty for other words. */
  skeleton: string;
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
  for (const match of text.matchAll(TOKENS)) {
    const surface = match[0].length > 40 ? match[0].slice(0, 40) : match[0];
    found.push({
      surface,
      stem: surface,
      skeleton: '',
      from: offset + match.index,
      to: offset + match.index + match[0].length,
    });
  }
  const latinWords = found.filter((one) => /[a-z]/.test(one.surface)).map((one) => one.surface);
  const asArabizi = isArabizi(latinWords);
  for (const word of found) {
    if (arabic.test(word.surface)) {
      word.stem = stemArabic(word.surface);
      word.skeleton = skeletonOf(word.stem);
    } else if (asArabizi && /[a-z]/.test(word.surface)) {
      word.skeleton = skeletonOf(stemArabic(readArabizi(word.surface)[0]!));
      word.stem = word.surface;
    } else if (/[a-z]/.test(word.surface)) word.stem = stemLatin(word.surface);
    else if (/^\d+$/.test(word.surface)) word.stem = word.surface.length > 2 ? '000' : '0';
  }
  return found;
}

/** 32-bit hash of a feature's name. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    hash ^= name.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

/** The features of a run of words, by name, each once. */
export function featureNames(words: Word[]): Set<string> {
  const names = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const { surface, stem, skeleton } = words[i]!;
    const next = words[i + 1];
    const third = words[i + 2];
    names.add(`1${stem}`);
    if (next) names.add(`2${stem} ${next.stem}`);
    if (third && next) {
      names.add(`3${stem} ${next.stem} ${third.stem}`);
      names.add(`s${stem} ${third.stem}`);
    }
    if (skeleton) {
      names.add(`k${skeleton}`);
      if (next?.skeleton) names.add(`l${skeleton} ${next.skeleton}`);
    }
    if (surface.length < 3) continue;
    const padded = `<${surface}>`;
    for (const size of [3, 4, 5])
      for (let j = 0; j + size <= padded.length; j++) names.add(`c${padded.slice(j, j + size)}`);
    if (skeleton && !arabic.test(surface)) {
      const twin = `<${skeleton}>`;
      for (let j = 0; j + 3 <= twin.length; j++) names.add(`m${twin.slice(j, j + 3)}`);
    } else if (skeleton) {
      const twin = `<${skeleton}>`;
      for (let j = 0; j + 3 <= twin.length; j++) names.add(`m${twin.slice(j, j + 3)}`);
    }
  }
  const first = words[0];
  if (first) names.add(`b${first.stem}`);
  if (words.some((one) => one.surface === '?')) names.add('f?');
  names.add(`n${Math.min(6, Math.floor(Math.log2(words.length + 1)))}`);
  return names;
}

export { hasLetterDigit };
