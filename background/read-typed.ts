import { readEmail } from '../domain/people/read-email';
import type { Result } from '../domain/records';
import { refuse } from './refusal';

/** The value of a reading, or the refusal of the act with the field it concerns. */
export function typed<T>(read: Result<T>, args?: Record<string, string | number>): T {
  return read.ok ? read.value : refuse(read.problem.code, read.problem.field, args);
}

/** An address as it is kept: cleaned, lower case, its host in the network's own letters. */
export function readAddress(text: string): string {
  const n = text.split('@').length - 1;
  return typed(readEmail(text, hostInAscii), { value: text.slice(0, 80), n });
}

/** How the network writes a host; undefined when no such host can be. */
export function hostInAscii(host: string): string | undefined {
  try {
    return new URL(`https://${host}`).hostname;
  } catch {
    return undefined;
  }
}
