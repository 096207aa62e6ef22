/**
 * A backup under a passphrase. One line of JSON says how the key is made; after it come pieces of 16 MB, compressed
 * before and sealed with AES-GCM. The line and the place of each piece are sealed along, the last piece says that it is
 * the last: a changed line, a swapped piece and a cut file are all found out. Nothing here keeps the passphrase.
 */
import type { Result } from '../../domain/records';
import { readKdf, type SealHeader } from './seal-header';
import { unpack } from './unpack';

const PIECE_BYTES = 16 * 1024 * 1024;
const TAG_BYTES = 16;
const SALT_BYTES = 16;
const IV_BYTES = 12;
const ROUNDS = 600_000;
const NEWLINE = 10;
const HEADER_BYTES_MAX = 4096;
const PASSPHRASE_MIN = 10;

type Bytes = Uint8Array<ArrayBuffer>;

/** The passphrase as it goes into the key: composed letters, at least ten characters. */
export function readPassphrase(text: string): Result<string> {
  const whole = text.normalize('NFC');
  if ([...whole].length < PASSPHRASE_MIN)
    return { ok: false, problem: { code: 'passphrase.short', field: 'passphrase' } };
  return { ok: true, value: whole };
}

/** Seals the text of a backup. `passphrase` comes from `readPassphrase`. */
export async function sealBackup(text: string, passphrase: string): Promise<Blob> {
  const header: SealHeader = {
    format: 'dawra-backup-enc',
    version: 1,
    kdf: 'PBKDF2',
    hash: 'SHA-256',
    iterations: ROUNDS,
    salt: base64(crypto.getRandomValues(new Uint8Array(SALT_BYTES))),
    cipher: 'AES-GCM-256',
    iv: base64(crypto.getRandomValues(new Uint8Array(IV_BYTES))),
    packed: 'gzip',
  };
  const line = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const key = await keyOf(passphrase, header);
  const packed = await gzip(text);
  const parts: BlobPart[] = [line];
  const pieces = Math.max(1, Math.ceil(packed.length / PIECE_BYTES));
  for (let no = 0; no < pieces; no += 1) {
    const piece = packed.subarray(no * PIECE_BYTES, (no + 1) * PIECE_BYTES);
    parts.push(await crypto.subtle.encrypt(sealOf(header, line, no, no === pieces - 1), key, piece));
  }
  return new Blob(parts, { type: 'application/octet-stream' });
}

/** Is this a backup under a passphrase? Only its first line is looked at. */
export function isSealed(bytes: Bytes): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 40)).startsWith('{"format":"dawra-backup-enc"');
}

/** The text of a sealed backup. A wrong passphrase and a damaged file are told apart by nobody, so neither are they here. */
export async function openSealed(bytes: Bytes, passphrase: string): Promise<Result<string>> {
  const end = bytes.subarray(0, HEADER_BYTES_MAX).indexOf(NEWLINE);
  const line = end < 0 ? bytes : bytes.subarray(0, end + 1);
  const header = readKdf(new TextDecoder().decode(line.subarray(0, HEADER_BYTES_MAX)));
  if (!header.ok) return header;
  const wrongKey: Result<string> = { ok: false, problem: { code: 'backup.wrongKey', field: 'file' } };
  if (end < 0) return wrongKey;
  try {
    const key = await keyOf(passphrase, header.value);
    const body = bytes.subarray(end + 1);
    const step = PIECE_BYTES + TAG_BYTES;
    const opened: Bytes[] = [];
    for (let no = 0; no * step < Math.max(1, body.length); no += 1) {
      const isLast = (no + 1) * step >= body.length;
      const piece = body.subarray(no * step, (no + 1) * step);
      const seal = sealOf(header.value, line, no, isLast);
      opened.push(new Uint8Array(await crypto.subtle.decrypt(seal, key, piece)));
    }
    return await unpack(opened);
  } catch {
    return wrongKey;
  }
}

async function keyOf(passphrase: string, { salt, iterations }: SealHeader): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** The file's start value with the piece's number added, and what is sealed along: the line, the number, whether it ends. */
function sealOf(header: SealHeader, line: Bytes, no: number, isLast: boolean): AesGcmParams {
  const iv = bytesOf(header.iv);
  const counter = new DataView(iv.buffer);
  counter.setUint32(IV_BYTES - 4, (counter.getUint32(IV_BYTES - 4) + no) >>> 0);
  const mark = new TextEncoder().encode(`${no}${isLast ? ' last' : ''}`);
  const additionalData = new Uint8Array(line.length + mark.length);
  additionalData.set(line);
  additionalData.set(mark, line.length);
  return { name: 'AES-GCM', iv, additionalData };
}

async function gzip(text: string): Promise<Bytes> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const bytesOf = (text: string): Bytes => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
