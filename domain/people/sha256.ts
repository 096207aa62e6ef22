/** SHA-256 (FIPS 180-4) in plain code, because a pure and synchronous rule needs it and the platform's is neither. */

/** First 32 bits of the fractional part of a root of a prime. */
function fraction(root: number): number {
  return ((root - Math.floor(root)) * 0x1_0000_0000) | 0;
}

const PRIMES: number[] = [];
for (let candidate = 2; PRIMES.length < 64; candidate += 1) {
  if (PRIMES.every((prime) => candidate % prime !== 0)) PRIMES.push(candidate);
}
const ROUND_KEYS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/** UTF-8; half a surrogate pair becomes U+FFFD, as everywhere on the web. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const found = character.codePointAt(0)!;
    const point = found >= 0xd800 && found <= 0xdfff ? 0xfffd : found;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x1_0000)
      bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else
      bytes.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 63),
        0x80 | ((point >> 6) & 63),
        0x80 | (point & 63),
      );
  }
  return bytes;
}

/** The message in words: a one bit, zeros, and the length in bits, up to a multiple of sixteen words. */
function padded(bytes: readonly number[]): Int32Array {
  const words = new Int32Array((((bytes.length + 8) >> 6) + 1) * 16);
  for (let i = 0; i < bytes.length; i += 1) words[i >> 2]! |= bytes[i]! << (24 - (i % 4) * 8);
  words[bytes.length >> 2]! |= 0x80 << (24 - (bytes.length % 4) * 8);
  words[words.length - 1] = bytes.length * 8;
  words[words.length - 2] = Math.floor(bytes.length / 0x2000_0000);
  return words;
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The 64 words a block is stretched to. One for all: an import names a hundred thousand things in a row. */
const w = new Int32Array(64);

function stretch(words: Int32Array, from: number): void {
  for (let i = 0; i < 16; i += 1) w[i] = words[from + i]!;
  for (let i = 16; i < 64; i += 1) {
    const near = w[i - 2]!;
    const far = w[i - 15]!;
    const s0 = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    const s1 = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    w[i] = w[i - 16]! + s0 + w[i - 7]! + s1;
  }
}

/** Works the stretched block into the state, in place. */
function compress(state: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
  for (let i = 0; i < 64; i += 1) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const choice = (e & f) ^ (~e & g);
    const t1 = (h + s1 + choice + ROUND_KEYS[i]! + w[i]!) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + s0 + majority) | 0;
  }
  const worked: Eight = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i += 1) state[i]! += worked[i]!;
}

type Eight = [number, number, number, number, number, number, number, number];

/** SHA-256 of the UTF-8 text: eight words of 32 bits. */
export function sha256(text: string): Int32Array {
  const words = padded(utf8(text));
  const state = Int32Array.from(START);
  for (let from = 0; from < words.length; from += 16) {
    stretch(words, from);
    compress(state);
  }
  return state;
}

/** SHA-256 of the UTF-8 text, as 64 lower-case hex digits. */
export function sha256Hex(text: string): string {
  let hex = '';
  for (const word of sha256(text)) hex += (word >>> 0).toString(16).padStart(8, '0');
  return hex;
}
