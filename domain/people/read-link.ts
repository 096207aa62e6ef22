import type { Result } from '../records';

export type Link = { kind: 'web' | 'linkedin' | 'mail' | 'phone'; url: string };

const WEB = /^https?:\/\/([^\s/?#\\]+)(?:[/?#]\S*)?$/i;
const MAIL = /^mailto:[^\s@<>]+@[^\s@<>]+$/i;
const PHONE = /^tel:\+?\d{3,20}$/;
const HOST = /^(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}(?::\d{1,5})?$/u;

/** A link that may be kept and opened. Judged by its parts, never by how it begins; nothing in it is cleaned away. */
export function readLink(text: string): Result<Link> {
  const url = text.trim();
  const refused: Result<Link> = { ok: false, problem: { code: 'url.notAllowed', field: 'link' } };
  if (/\p{Cc}/u.test(url)) return refused;
  if (MAIL.test(url)) return { ok: true, value: { kind: 'mail', url } };
  if (PHONE.test(url)) return { ok: true, value: { kind: 'phone', url } };
  const host = WEB.exec(url)?.[1]?.toLowerCase();
  if (host === undefined || !HOST.test(host)) return refused;
  const isLinkedIn = /^(?:[a-z0-9-]+\.)*linkedin\.com(?::\d+)?$/.test(host);
  return { ok: true, value: { kind: isLinkedIn ? 'linkedin' : 'web', url } };
}
