import type { Result } from '../records';

const HIDDEN = /[\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/;
const EDGE = /^[\s\u200b\u2060\ufeff\u00ad\u200e\u200f]+|[\s\u200b\u2060\ufeff\u00ad\u200e\u200f]+$/g;
const LOCAL_MAX = 64;
const WHOLE_MAX = 254;
/** Longer than anything a name and an address together could be: looked at no further. */
const TYPED_MAX = 1000;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** How a host is written in the network's own letters; undefined when it is none. */
export type ToAscii = (host: string) => string | undefined;

/**
 * Reads an address as people type or paste it: a name around it, a link, a full stop behind it. What could be two
 * addresses, or shows something else than it is, is refused with its reason. Linear in the length of the text.
 */
export function readEmail(text: string, toAscii: ToAscii): Result<string> {
  const refuse = (code: string): Result<string> => ({ ok: false, problem: { code, field: 'email' } });
  if (text.length > TYPED_MAX) return refuse('email.tooLong');
  const typed = text.replace(EDGE, '');
  if (/\p{Cc}/u.test(typed)) return refuse('email.controlChar');
  if (HIDDEN.test(typed)) return refuse('email.hiddenChar');
  const address = unwrap(typed);
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(0, at));
  const isQuoted = /^"[^"]+"$/.test(local);
  if (!isQuoted && address.split('@').length > 2)
    return refuse(/[,;]|\s\S+@/.test(address) ? 'email.many' : 'email.shape');
  const host = address.slice(at + 1).toLowerCase();
  if (at < 1 || host === '' || (!isQuoted && /[\s<>(),;:\\"]/.test(local))) return refuse('email.shape');
  if (local.length > LOCAL_MAX || address.length > WHOLE_MAX) return refuse('email.tooLong');
  const ascii = toAscii(host);
  if (ascii === undefined || !isDomain(ascii)) return refuse('email.noDomain');
  return { ok: true, value: `${local.normalize('NFC').toLowerCase()}@${ascii}` };
}

/** What stands between angle brackets, or in a link; without the full stop of a sentence. */
function unwrap(text: string): string {
  const inside = text.endsWith('>') ? text.slice(text.lastIndexOf('<') + 1, -1) : text;
  const [bare = ''] = inside.replace(/^mailto:/i, '').split('?');
  return bare.trim().replace(/\.$/, '');
}

/** At least two labels, none of them odd, and a last one that is no number. */
function isDomain(host: string): boolean {
  const labels = host.split('.');
  return labels.length >= 2 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1)!);
}
