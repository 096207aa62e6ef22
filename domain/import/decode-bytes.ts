/** Turns the bytes of a file into text. The decoder is handed in: this room knows no browser API. */

/** Decodes strictly: undefined when the bytes are not valid in that encoding. */
export type Decode = (bytes: Uint8Array, encoding: string) => string | undefined;

export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'windows-1252';
  /** The encoding is a guess from the letters: show a preview and ask before reading on. */
  guessed: boolean;
  /** The text was once saved in the wrong encoding (`Ã©`, `Ù…`): tell the user. */
  garbled: boolean;
}

const ARABIC_WORD = /[\u0621-\u064a]{2}/;
/** UTF-8 read as Windows-1252 gives these pairs, real text does not repeat them. */
const GARBLED =
  /(?:[ÃÂ][\u0080-\u00bf]|[ØÙ][\u0080-\u00bf\u0152\u0160\u0178\u0192\u02c6\u2013-\u203a]){1}.*(?:[ÃÂ][\u0080-\u00bf]|[ØÙ][\u0080-\u00bf\u0152\u0160\u0178\u0192\u02c6\u2013-\u203a])/s;

/** Byte-order marks first, then strict UTF-8, then the two single-byte encodings spreadsheets write. */
export function decodeBytes(bytes: Uint8Array, decode: Decode): DecodedText {
  const marked = markedEncoding(bytes);
  const known = decode(bytes, marked ?? 'utf-8');
  if (known !== undefined) return decoded(known, marked ?? 'utf-8', false);
  const arabic = decode(bytes, 'windows-1256');
  if (arabic !== undefined && ARABIC_WORD.test(arabic)) return decoded(arabic, 'windows-1256', true);
  return decoded(decode(bytes, 'windows-1252') ?? '', 'windows-1252', true);
}

function decoded(text: string, encoding: DecodedText['encoding'], guessed: boolean): DecodedText {
  return {
    text: text.replace(/^\ufeff/, ''),
    encoding,
    guessed,
    garbled: GARBLED.test(text.slice(0, 20_000)),
  };
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}
