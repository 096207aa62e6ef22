import { refuse } from '../problem';
import type { Result } from '../records';

export const KEY_KINDS = ['email', 'linkedin', 'phone'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

/** Arabic-Indic and Persian digits written as 0–9. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}

/** Local part without `+tag`; Google's two names of one mailbox become one, and its dots mean nothing. */
function emailKey(text: string): string | undefined {
  const at = text.lastIndexOf('@');
  const host = text.slice(at + 1);
  const [local = ''] = text.slice(0, Math.max(at, 0)).split('+');
  const isGoogle = host === 'gmail.com' || host === 'googlemail.com';
  const name = isGoogle ? local.replaceAll('.', '') : local;
  if (name === '' || host === '') return undefined;
  return `${name}@${isGoogle ? 'gmail.com' : host}`;
}

/** One character in percent form: its lead byte tells how many bytes follow. */
const PERCENT_CHARACTER =
  /%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}/gi;

function percentDecoded(text: string): string {
  return text.replace(PERCENT_CHARACTER, (sequence) => {
    try {
      return decodeURIComponent(sequence);
    } catch {
      // Overlong or out of range: broken, so it stays as it is.
      return sequence;
    }
  });
}

const PROFILE = /^(?:(?:https?:)?\/\/)?(?:(?:[a-z0-9-]+\.)*linkedin\.com)?\/?in\/([^/?#]+)/i;
const BARE_HANDLE = /^([^/?#]+)\/?(?:[?#].*)?$/;

/** The handle: the path part after `/in/`, or the text itself when it is no address. */
function linkedinKey(text: string): string | undefined {
  const isAddress = /^(?:[a-z]+:)?\/\/|^(?:[a-z0-9-]+\.)*linkedin\.com(?:[/?#]|$)/i.test(text);
  const handle = PROFILE.exec(text)?.[1] ?? (isAddress ? undefined : BARE_HANDLE.exec(text)?.[1]);
  return handle && percentDecoded(handle).toLowerCase();
}

function phoneKey(text: string): string | undefined {
  const typed = latinDigits(text);
  const digits = typed.replace(/\D/g, '');
  // Asked of the digits, so that "0 0 966" and the key of it are one number.
  const key = typed.startsWith('+') ? `+${digits}` : digits.startsWith('00') ? `+${digits.slice(2)}` : digits;
  return /\d/.test(key) ? key : undefined;
}

const KEY_OF: Readonly<Record<KeyKind, (text: string) => string | undefined>> = {
  email: (text) => emailKey(text.toLowerCase()),
  linkedin: linkedinKey,
  phone: phoneKey,
};

/**
 * One spelling for one address, handle or number, so that the same person is found again (DOMAIN 5.5).
 * @domain S14, S48
 */
export function normaliseKey(kind: KeyKind, text: string): Result<string> {
  const key = KEY_OF[kind](text.trim());
  return key ? { ok: true, value: key } : refuse('bad_input', { field: 'text' });
}
