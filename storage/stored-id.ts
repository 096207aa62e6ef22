import { sha256Hex } from '../domain/people/sha256';

/**
 * Stored primary key of a fact: the first 128 bits of SHA-256 of its canonical name, base64url (22 characters).
 * Two devices agree without a shared secret, and no address or handle stands in a key.
 */
export function storedId(canonicalName: string): string {
  const hex = sha256Hex(canonicalName).slice(0, 32);
  const bytes = hex.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Look-up key of a person: the same hash over the normalised address, handle, phone or id of the network. */
export function lookupKey(
  kind: 'email' | 'linkedin' | 'phone' | 'domain' | 'member' | 'lead',
  normalised: string,
): string {
  return storedId(`${kind}:${normalised}`);
}
