import type { Direction, Instant, Zone } from '../records';
import { civilDateIn } from '../time/zone';
import { normaliseKey } from './normalise-key';
import { sha256Hex } from './sha256';

/** What was seen, with all that tells it from anything else that was seen. */
export type Sighting =
  | { kind: 'gmail'; own: string; message: string }
  | { kind: 'li_message'; own: string; conversation: string; message: string }
  | {
      /** A message the page gives no id. */
      kind: 'li_text';
      own: string;
      conversation: string;
      dir: Direction;
      at: Instant;
      text: string;
    }
  | { kind: 'li_view'; own: string; profile: string; at: Instant; homeZone: Zone }
  | { kind: 'li_connect'; own: string; profile: string; event: 'sent' | 'accepted' }
  | { kind: 'li_comment'; own: string; post: string; comment?: string | undefined; text?: string | undefined }
  | { kind: 'typed'; random: string }
  | { kind: 'import'; source: string; rowKey: string };

/** First eight hex digits of the SHA-256 of the trimmed text. */
function shortHash(text: string): string {
  return sha256Hex(text.trim()).slice(0, 8);
}

/** The handle in its one spelling; what is no handle keeps its own, in lower case. */
function handle(text: string): string {
  const key = normaliseKey('linkedin', text);
  return key.ok ? key.value : text.trim().toLowerCase();
}

/** `2026-03-05T22:30Z` */
function utcMinute(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 16)}Z`;
}

function conversationId({ own, conversation }: { own: string; conversation: string }): string {
  return `li:msg:${handle(own)}:${conversation}`;
}

/**
 * The canonical name of a touch: the same thing seen twice, in two tabs or on two devices, is one touch (DOMAIN 1.1).
 * @domain S80, S46
 */
export function touchId(seen: Sighting): string {
  switch (seen.kind) {
    case 'gmail':
      return `gmail:${seen.own.trim().toLowerCase()}:${seen.message}`;
    case 'li_message':
      return `${conversationId(seen)}:${seen.message}`;
    case 'li_text':
      return `${conversationId(seen)}:${seen.dir}:${utcMinute(seen.at)}:${shortHash(seen.text)}`;
    case 'li_view':
      return `li:view:${handle(seen.own)}:${handle(seen.profile)}:${civilDateIn(seen.at, seen.homeZone)}`;
    case 'li_connect':
      return `li:connect:${handle(seen.own)}:${handle(seen.profile)}:${seen.event}`;
    case 'li_comment':
      return `li:comment:${handle(seen.own)}:${seen.post}:${seen.comment || shortHash(seen.text ?? '')}`;
    case 'typed':
      return `man:${seen.random}`;
    case 'import':
      return `imp:${shortHash(seen.source)}:${seen.rowKey}`;
  }
}
