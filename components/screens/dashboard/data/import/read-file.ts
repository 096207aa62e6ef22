import { type DecodedText, decodeBytes, type Reading } from '../../../../../domain/import/decode-bytes';
import { type CsvTable, openCsv } from '../../../../../domain/import/open-csv';
import { cardsAsCsv, isCardFile } from '../../../../../domain/import/read-cards';
import {
  isMessageExport,
  type MessageFile,
  readMessageFile,
} from '../../../../../domain/import/read-messages';
import type { MessageProblem } from '../../../../../messages/protocol';

export const FILE_BYTES_MAX = 150 * 1024 * 1024;

/** A file whose head was understood. */
export interface OpenedFile extends Omit<DecodedText, 'text'> {
  name: string;
  /** To be read again another way. */
  file: File;
  /** Read as the user said, not as was guessed. */
  chosen: boolean;
  table: CsvTable;
  /** Address cards: what each column means is certain. */
  cards: boolean;
  /** LinkedIn's message export: read as a whole, since the owner must be known first. */
  messages?: MessageFile;
}

/** Whether a file is packed, told by its first bytes: a name can say anything. */
export async function isZip(file: Blob): Promise<boolean> {
  const [p, k, three, four] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return p === 0x50 && k === 0x4b && three === 3 && four === 4;
}

const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Reads a file of people: bytes, encoding (or as the user chose), columns. Nothing is written. */
export async function openFile(
  file: File,
  as?: Reading,
): Promise<{ ok: true; value: OpenedFile } | { ok: false; problem: MessageProblem }> {
  const { text, ...how } = decodeBytes(new Uint8Array(await file.arrayBuffer()), decode, as);
  const cards = isCardFile(text) ? cardsAsCsv(text, decode) : undefined;
  if (cards && !cards.ok) return cards;
  const table = openCsv(cards?.value ?? text);
  if (!table.ok) return table;
  const opened: OpenedFile = {
    ...how,
    name: file.name,
    file,
    chosen: as !== undefined,
    cards: cards !== undefined,
    table: table.value,
  };
  if (!isMessageExport(table.value.header)) return { ok: true, value: opened };
  const messages = readMessageFile(table.value);
  return messages.ok ? { ok: true, value: { ...opened, messages: messages.value } } : messages;
}
