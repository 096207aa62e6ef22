import { Unzip, UnzipInflate } from 'fflate';
import type { MessageProblem } from '../../../../../messages/protocol';

/** Ceilings of what a packed file may hold: a bomb is a few bytes that become endless. */
export interface ZipCaps {
  /** All that is unpacked together. */
  bytesMax: number;
  entriesMax: number;
}

const CAPS: ZipCaps = { bytesMax: 150 * 1024 * 1024, entriesMax: 10_000 };
/** The two files of LinkedIn's export that say who and when; everything else in it is passed over unread. */
const WANTED = /(?:^|[/\\])((?:connections|messages)\.csv)$/i;

export type ZipResult = { ok: true; value: File[] } | { ok: false; problem: MessageProblem };

/** Takes the connections and the messages out of LinkedIn's packed export, wherever in it they lie. */
export async function readZip(zip: Blob, caps: ZipCaps = CAPS): Promise<ZipResult> {
  const found: File[] = [];
  let problem: string | undefined;
  let bytes = 0;
  let entries = 0;
  let open = 0;
  const unzip = new Unzip((entry) => {
    entries += 1;
    if (entries > caps.entriesMax) problem ??= 'zip.tooLarge';
    const name = WANTED.exec(entry.name)?.[1];
    if (!name || problem) return;
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    open += 1;
    entry.ondata = (error, chunk, isLast) => {
      bytes += chunk?.length ?? 0;
      if (error) problem ??= 'zip.damaged';
      // The size an entry claims can be a lie: what came out is counted.
      if (bytes > caps.bytesMax) problem ??= 'zip.tooLarge';
      if (problem) return;
      chunks.push(chunk);
      if (!isLast) return;
      open -= 1;
      found.push(new File(chunks, name));
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    await pushAll(zip, unzip, () => problem !== undefined);
  } catch {
    problem ??= 'zip.damaged';
  }
  if (open > 0) problem ??= 'zip.damaged';
  if (found.length === 0) problem ??= 'zip.noExport';
  return problem ? { ok: false, problem: { code: problem } } : { ok: true, value: found };
}

/** Piece by piece, so that the page stays alive and a bad file is left at its first bad piece. */
async function pushAll(zip: Blob, unzip: Unzip, isOver: () => boolean): Promise<void> {
  const reader = zip.stream().getReader();
  for (let step = await reader.read(); !step.done && !isOver(); step = await reader.read())
    unzip.push(step.value);
  if (isOver()) return reader.cancel();
  unzip.push(new Uint8Array(), true);
}
