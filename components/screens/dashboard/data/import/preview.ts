import { writeCsv } from '../../../../../domain/import/csv/write-csv';
import type { Mapping } from '../../../../../domain/import/map-columns';
import type { CsvTable } from '../../../../../domain/import/open-csv';
import { type ImportPreview, previewImport } from '../../../../../domain/import/preview-import';
import type { DayOrder } from '../../../../../domain/import/read-day';
import { type MessageFile, peopleOfMessages } from '../../../../../domain/import/read-messages';
import type { ImportedPerson } from '../../../../../domain/import/read-person';
import type { MessageProblem } from '../../../../../messages/protocol';
import { database } from '../../../../../storage/database';
import { knownPeople } from '../../../../../storage/queries/known-people';

/** What an import would do. */
export interface Preview {
  people: ImportedPerson[];
  report: ImportPreview['report'];
  counts: ImportPreview['counts'];
}

export type PreviewResult = { ok: true; value: Preview } | { ok: false; problem: MessageProblem };

const breath = () => new Promise((resolve) => setTimeout(resolve));

/** Reads a whole table with a mapping; pauses between slices, so that the page stays alive. */
export async function previewTable(
  table: CsvTable,
  mapping: Mapping,
  order: DayOrder | undefined,
): Promise<PreviewResult> {
  const steps = previewImport({ ...table, mapping }, order ? { order } : {});
  let step = steps.next();
  while (!step.done) {
    await breath();
    step = steps.next();
  }
  if (!step.value.ok) return step.value;
  return { ok: true, value: await withKnown(step.value.value) };
}

/** People of a message export, once it is known whose messages they are. */
export async function previewMessages(file: MessageFile, owner: string): Promise<PreviewResult> {
  const people = peopleOfMessages(file, owner);
  const counts = { new: people.length, matched: 0, merged: 0, refused: 0, blank: 0 };
  return { ok: true, value: await withKnown({ people, report: [], counts }) };
}

/** Who is kept already is completed and not added. */
async function withKnown(preview: Preview): Promise<Preview> {
  const known = await knownPeople(database(), preview.people);
  const { counts } = preview;
  return { ...preview, counts: { ...counts, new: preview.people.length - known.size, matched: known.size } };
}

/** The refused lines as they stood in the file, each with the reason, to be mended and imported again. */
export function refusedFile(
  table: CsvTable,
  { report }: Preview,
  reasonOf: (code: string) => string,
): string {
  const reasons = new Map(
    report.flatMap(({ line, outcome, notes }) =>
      outcome === 'refused' ? [[line, notes.map(({ code }) => reasonOf(code)).join(' ')] as const] : [],
    ),
  );
  const rows: string[][] = [];
  for (const { line, cells } of table.rows()) {
    const reason = reasons.get(line);
    if (reason !== undefined) rows.push([...cells, reason]);
  }
  return writeCsv([...table.header, 'reason'], rows);
}
