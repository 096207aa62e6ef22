import type { ObjectionLibrary } from './library';

/** The block of Arabic letters, and where it stands in a text of one byte a letter: in place of Latin-1's upper half. */
export const ARABIC_FROM = 0x600;
export const ARABIC_UNTIL = 0x680;
export const UPPER_HALF_FROM = 0x80;

/** As many letters as one call takes at a time. */
const LETTERS_AT_ONCE = 8192;

/**
 * Reads the built-in library as it travels in a script (`objection-library.json?one-byte`): one byte a letter, so that a
 * worker that wakes reads half as much of what it seldom needs.
 */
export function readLibrary(oneByte: string): ObjectionLibrary {
  let text = '';
  for (let from = 0; from < oneByte.length; from += LETTERS_AT_ONCE) {
    const codes = new Uint16Array(Math.min(LETTERS_AT_ONCE, oneByte.length - from));
    for (let i = 0; i < codes.length; i++) {
      const code = oneByte.charCodeAt(from + i);
      codes[i] = code < UPPER_HALF_FROM ? code : code - UPPER_HALF_FROM + ARABIC_FROM;
    }
    text += String.fromCharCode(...codes);
  }
  return JSON.parse(text) as ObjectionLibrary;
}
