import type { Result } from '../../domain/records';

type Bytes = Uint8Array<ArrayBuffer>;

/** A small file that unpacks to a huge one is a trap: it is left as soon as it shows. */
const UNPACKED_BYTES_MAX = 512 * 1024 * 1024;
const RATIO_MAX = 200;
/** Below this size any ratio is harmless: short texts that repeat themselves pack well. */
const RATIO_FROM_BYTES = 8 * 1024 * 1024;

/** Is this a compressed file? */
export function isPacked(bytes: Bytes): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Unpacks a gzip file, given in pieces, to its text. Damage and bombs are refused. */
export async function unpack(pieces: readonly Bytes[]): Promise<Result<string>> {
  const refuse = (code: string): Result<string> => ({ ok: false, problem: { code, field: 'file' } });
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const reader = new Blob([...pieces]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const texts: string[] = [];
  let unpacked = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { ok: true, value: texts.join('') + decoder.decode() };
      unpacked += value.length;
      const isBomb = unpacked > RATIO_FROM_BYTES && unpacked > size * RATIO_MAX;
      if (isBomb || unpacked > UNPACKED_BYTES_MAX) {
        await reader.cancel();
        return refuse('backup.tooLarge');
      }
      texts.push(decoder.decode(value, { stream: true }));
    }
  } catch {
    return refuse('backup.truncated');
  }
}
