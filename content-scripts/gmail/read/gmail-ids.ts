/**
 * Gmail's ids. The same conversation has a legacy id in hex and a new one (`thread-f:<decimal>`, the same number);
 * `…-a:` ids are given by the browser and have no hex form. Numbers exceed 2^53, so they stay text or BigInt.
 */
const HEX = /^[0-9a-f]{5,16}$/;
const SERVER_ID = /^#?(?:thread|msg)-f:(\d{1,20})$/;
const PERM_ID = /^#?((?:thread|msg)-(?:f:\d{1,20}|a:r?-?\d{1,20}))$/;
const DAY_MS = 86_400_000;
/** Gmail opened on 1 April 2004 (in epoch ms): an id from before is not one. */
const GMAIL_OPENED = 1_080_777_600_000;

/** The hex id in an attribute's value, whichever of the two forms it has. */
export function legacyId(value: string): string | null {
  if (HEX.test(value)) return value;
  const decimal = SERVER_ID.exec(value)?.[1];
  if (decimal === undefined) return null;
  const hex = BigInt(decimal).toString(16);
  return idTime(hex) === null ? null : hex;
}

/** The new-style id without its `#`; `undefined` and other texts Gmail paints for a moment are no ids. */
export function permId(value: string): string | null {
  return PERM_ID.exec(value)?.[1] ?? null;
}

/** When Gmail's server made the message, in epoch ms: the id without its last twenty bits. */
export function idTime(hex: string, now = Date.now()): number | null {
  if (!HEX.test(hex)) return null;
  const at = Number(BigInt(`0x${hex}`) >> 20n);
  return at >= GMAIL_OPENED && at <= now + DAY_MS ? at : null;
}

const LETTERS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PAYLOAD = /^(?:thread-)?([af]:r?-?\d+)(?:\+msg-[af]:r?-?\d+)?(?:,.+)?$/;

/** The conversation named by the last part of the address' hash; null for lists, labels and searches. */
export function threadOfHash(hash: string): string | null {
  const last = hash.split('?', 1)[0]?.split('/').at(-1) ?? '';
  if (/^[0-9a-f]{15,16}$/.test(last)) return last;
  const payload = PAYLOAD.exec(decodeToken(last) ?? '')?.[1];
  return payload ? `thread-${payload}` : null;
}

/** A hash token is a number written with forty letters whose digits in base 64 are base-64 text once more. */
function decodeToken(token: string): string | null {
  if (token.length < 28 || token.length > 400) return null;
  let number = 0n;
  for (const letter of token) {
    const digit = LETTERS.indexOf(letter);
    if (digit < 0) return null;
    number = number * 40n + BigInt(digit);
  }
  let text = '';
  for (; number > 0n; number /= 64n) text = BASE64.charAt(Number(number % 64n)) + text;
  try {
    return atob(text);
  } catch {
    return null;
  }
}
