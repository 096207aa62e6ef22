import { sha256 } from '../domain/people/sha256';

/**
 * Stored primary key of a fact: the first 128 bits of SHA-256 of its canonical name, base64url (22 characters).
 * Two devices agree without a shared secret, and no address or handle stands in a key.
 */
export function storedId(canonicalName: string): string {
  const bytes = sha256(canonicalName).subarray(0, 16);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Look-up key of a person: the same hash over the normalised address, handle or phone. */
export function lookupKey(kind: 'email' | 'linkedin' | 'phone' | 'domain', normalised: string): string {
  return storedId(`${kind}:${normalised}`);
}
