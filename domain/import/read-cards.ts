import type { Result } from '../records';
import { writeCsv } from './csv/write-csv';

/** What of an address card is taken, and the column it goes to. */
const COLUMNS = {
  FN: 'Full name',
  EMAIL: 'Email',
  TEL: 'Phone',
  ORG: 'Company',
  TITLE: 'Job title',
} as const;
type Property = keyof typeof COLUMNS;
type Card = Partial<Record<Property, string[]>>;

/** Decodes bytes of an old charset; undefined when they are not of it. */
export type DecodeBytes = (bytes: Uint8Array, encoding: string) => string | undefined;

/** Is this a file of address cards? */
export const isCardFile = (text: string): boolean => /^\ufeff?\s*BEGIN:VCARD/i.test(text.slice(0, 100));

/** Address cards (RFC 2426, 6350 and the older form of phones) as a table of people. A card without end is refused. */
export function cardsAsCsv(text: string, decode: DecodeBytes): Result<string> {
  const cards: Card[] = [];
  let open: { card: Card; line: number } | undefined;
  for (const { content, line } of contentLines(text)) {
    const read = readLine(content, decode);
    if (read?.name === 'BEGIN' && !open) open = { card: {}, line };
    else if (read?.name === 'END' && open) {
      cards.push(open.card);
      open = undefined;
    } else if (read && open && read.name in COLUMNS) {
      const name = read.name as Property;
      open.card[name] = [...(open.card[name] ?? []), read.value];
    } else if (read?.name === 'BEGIN' && open) return unclosed(open.line);
  }
  if (open) return unclosed(open.line);
  const names = Object.keys(COLUMNS) as Property[];
  const rows = cards.map((card) =>
    names.map((name) => (card[name] ?? []).join(name === 'FN' ? ' ' : ' ::: ')),
  );
  return { ok: true, value: writeCsv(Object.values(COLUMNS), rows) };
}

function unclosed(line: number): Result<string> {
  return { ok: false, problem: { code: 'vcard.unclosed', field: `line ${line}` } };
}

/** Lines as they were before they were folded, with the number of the first. */
function* contentLines(text: string): Generator<{ content: string; line: number }> {
  let content: string | undefined;
  let from = 1;
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  for (const [at, line] of lines.entries()) {
    const isQuotedOn = content?.endsWith('=') && /QUOTED-PRINTABLE/i.test(content);
    if (content !== undefined && (/^[ \t]/.test(line) || isQuotedOn)) {
      content = isQuotedOn ? content.slice(0, -1) + line : content + line.slice(1);
      continue;
    }
    if (content !== undefined) yield { content, line: from };
    content = line;
    from = at + 1;
  }
  if (content !== undefined) yield { content, line: from };
}

const LINE = /^(?:[\w-]+\.)?([\w-]+)((?:;[^:]*)?):([\s\S]*)$/;

function readLine(content: string, decode: DecodeBytes): { name: string; value: string } | undefined {
  const [, name, params = '', raw = ''] = LINE.exec(content) ?? [];
  if (name === undefined) return undefined;
  const isQuoted = /QUOTED-PRINTABLE/i.test(params);
  const charset = /CHARSET=([\w-]+)/i.exec(params)?.[1] ?? 'utf-8';
  const plain = isQuoted ? (decode(quotedBytes(raw), charset) ?? '') : raw;
  const value = plain.replace(/\\n/gi, ' ').replace(/\\([\\;,])/g, '$1');
  const isOrg = name.toUpperCase() === 'ORG';
  return { name: name.toUpperCase(), value: isOrg ? (value.split(';')[0] ?? '') : value };
}

function quotedBytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const hex = text[at] === '=' ? /^[0-9A-F]{2}/i.exec(text.slice(at + 1, at + 3))?.[0] : undefined;
    bytes.push(hex ? Number.parseInt(hex, 16) : text.charCodeAt(at) & 0xff);
    if (hex) at += 2;
  }
  return Uint8Array.from(bytes);
}
