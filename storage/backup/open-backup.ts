import type { Result } from '../../domain/records';
import { isSealed, openSealed } from './sealed-file';
import { isPacked, unpack } from './unpack';

export { isSealed, readPassphrase, sealBackup } from './sealed-file';

/**
 * The text of a backup file, whatever it is wrapped in: plain, compressed, or under a passphrase. The text itself is
 * judged by whoever restores it.
 */
export async function openBackup(file: Blob, passphrase = ''): Promise<Result<string>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isSealed(bytes)) return openSealed(bytes, passphrase.normalize('NFC'));
  if (isPacked(bytes)) return unpack([bytes]);
  return { ok: true, value: new TextDecoder().decode(bytes) };
}
