import { sha256 } from '../domain/people/sha256';

const WORDS_KEPT = 4;

/**
 * Stored primary key of a fact: the first 128 bits of SHA-256 of its canonical name, base64url (22 characters).
 * Two devices agree without a shared secret, and no address or handle stands in a key.
 */
export function storedId(canonicalName: string): string {
  const words = sha256(canonicalName);
  let bytes = '';
  for (let i = 0; i < WORDS_KEPT; i += 1) {
    const word = words[i]!;
    bytes += String.fromCharCode(word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
  }
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Look-up key of a person: the same hash over the normalised address, handle, phone or id of the network. */
export function lookupKey(
  kind: 'email' | 'linkedin' | 'phone' | 'domain' | 'member' | 'lead',
  normalised: string,
): string {
  return storedId(`${kind}:${normalised}`);
}
