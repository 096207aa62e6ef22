import { latinDigits } from '../people/normalise-key';

/** Marks that steer direction or hide; joiners stay, they belong to letters and emoji. */
const HIDDEN = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\u00ad\u061c]/g;
const EDGE_MARKS = /^[\u200e\u200f]+|[\u200e\u200f]+$/g;
const CONTROLS = /\p{Cc}+/gu;
const LONE_SURROGATES = /\p{Cs}/gu;

/** A name or short text of one line, as the rules for bad input clean it. */
export function cleanLine(text: string): string {
  return text
    .replace(LONE_SURROGATES, '\ufffd')
    .normalize('NFC')
    .replace(CONTROLS, ' ')
    .replace(HIDDEN, '')
    .trim()
    .replace(EDGE_MARKS, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** A key-like text (address, id, number, date): every mark gone, Latin digits. */
export function cleanKey(text: string): string {
  return latinDigits(text.replace(/[\u200e\u200f]/g, '').replace(HIDDEN, '')).trim();
}
