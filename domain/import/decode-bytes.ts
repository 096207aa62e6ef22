/** Turns the bytes of a file into text. The decoder is handed in: this room knows no browser API. */

/** Decodes strictly: undefined when the bytes are not valid in that encoding. */
export type Decode = (bytes: Uint8Array, encoding: string) => string | undefined;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'windows-1252';

/** A way to read a file: an encoding, or `repaired`: what it was before somebody saved it in the wrong one. */
export type Reading = Encoding | 'repaired';

export interface DecodedText {
  text: string;
  reading: Reading;
  /** Every reading these bytes allow, for a choice by eye. */
  readings: Reading[];
  /** The encoding is a guess from the letters: show a preview and ask before reading on. */
  guessed: boolean;
  /** The text was once saved in the wrong encoding (`Ã©`, `Ù…`, `ط³ط§`): tell the user. */
  garbled: boolean;
}

const SINGLE_BYTE = ['windows-1252', 'windows-1256'] as const;
const ARABIC_WORD = /[\u0621-\u064a]{2}/;
/** UTF-8 read as Windows-1252 gives these pairs, real text does not repeat them. */
const GARBLED_LATIN =
  /(?:[ÃÂ][\u0080-\u00bf]|[ØÙ][\u0080-\u00bf\u0152\u0160\u0178\u0192\u02c6\u2013-\u203a]){1}.*(?:[ÃÂ][\u0080-\u00bf]|[ØÙ][\u0080-\u00bf\u0152\u0160\u0178\u0192\u02c6\u2013-\u203a])/s;
/** Arabic in UTF-8 read as Windows-1256: each letter becomes ط or ظ and a sign that stands in no word. */
const GARBLED_ARABIC = /(?:[\u0637\u0638][\u00a1-\u00bf\u2013-\u203a\u201a-\u2026\u02c6]){2}/;
const LOOKED_AT = 20_000;

/**
 * Byte-order marks first, then strict UTF-8, then the two single-byte encodings spreadsheets write; or as the user chose.
 * UTF-16 without a mark is told by its zero bytes, which no text in UTF-8 holds.
 */
export function decodeBytes(bytes: Uint8Array, decode: Decode, as?: Reading): DecodedText {
  const marked = markedEncoding(bytes);
  const unmarked = marked ? undefined : zeroedEncoding(bytes);
  const found = firstReading(bytes, decode, marked ?? unmarked);
  const repaired = isGarbled(found.text) ? repair(found.text, decode) : undefined;
  // Any bytes can be read in the single-byte encodings; the others are told by the bytes themselves.
  const readings = [...new Set<Reading>([found.encoding, 'windows-1256', 'windows-1252'])];
  const chosen =
    as === undefined || as === found.encoding
      ? { text: found.text, reading: found.encoding }
      : { text: as === 'repaired' ? repaired : decode(bytes, as), reading: as };
  const text = withoutMark(chosen.text ?? found.text);
  return {
    text,
    reading: chosen.text === undefined ? found.encoding : chosen.reading,
    readings: repaired === undefined ? readings : ['repaired', ...readings],
    guessed: found.guessed || unmarked !== undefined,
    garbled: isGarbled(text),
  };
}

function firstReading(
  bytes: Uint8Array,
  decode: Decode,
  told: Encoding | undefined,
): { text: string; encoding: Encoding; guessed: boolean } {
  const known = decode(bytes, told ?? 'utf-8');
  if (known !== undefined) return { text: known, encoding: told ?? 'utf-8', guessed: false };
  const arabic = decode(bytes, 'windows-1256');
  if (arabic !== undefined && ARABIC_WORD.test(arabic))
    return { text: arabic, encoding: 'windows-1256', guessed: true };
  return { text: decode(bytes, 'windows-1252') ?? '', encoding: 'windows-1252', guessed: true };
}

const withoutMark = (text: string) => text.replace(/^\ufeff/, '');

function isGarbled(text: string): boolean {
  const head = text.slice(0, LOOKED_AT);
  return GARBLED_LATIN.test(head) || GARBLED_ARABIC.test(head);
}

/**
 * Takes back a wrong reading, word by word: the letters as bytes of the single-byte encoding they were taken for, read as
 * UTF-8. Words that do not come out whole stay as they are. Undefined when nothing could be mended.
 */
function repair(text: string, decode: Decode): string | undefined {
  const tried = SINGLE_BYTE.map((encoding) => repairFrom(text, encoding, decode));
  const best = tried.reduce((one, other) => (other.mended > one.mended ? other : one));
  return best.mended > 0 ? best.text : undefined;
}

function repairFrom(text: string, encoding: string, decode: Decode): { text: string; mended: number } {
  const byteOf = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    // Some programs read the control signs of ISO 8859-1 where Windows has letters.
    if (byte < 0xa0) byteOf.set(String.fromCharCode(byte), byte);
    const letter = decode(Uint8Array.of(byte), encoding);
    if (letter !== undefined) byteOf.set(letter, byte);
  }
  let mended = 0;
  const whole = text.replace(/[^\0-\x7f]+/g, (word) => {
    const bytes = Array.from(word, (letter) => byteOf.get(letter) ?? -1);
    const read = bytes.includes(-1) ? undefined : decode(Uint8Array.from(bytes), 'utf-8');
    if (read === undefined) return word;
    mended += 1;
    return read;
  });
  return { text: whole, mended };
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Commas, digits and line ends of a table are half zero in UTF-16, all on the same side of their pairs. */
function zeroedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, LOOKED_AT);
  for (let i = 0; i < end; i += 1) if (bytes[i] === 0) zeros[i % 2]! += 1;
  const [first = 0, second = 0] = zeros;
  if (bytes.length % 2 === 1 || first + second < end / 20) return undefined;
  if (second > 20 * first) return 'utf-16le';
  return first > 20 * second ? 'utf-16be' : undefined;
}
