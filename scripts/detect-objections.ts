/**
 * Reads mails as JSON lines `{id, text, subject?}` and writes what the detector is sure of:
 * `{id, labels, spans}`, where a span is the sentence as offsets into the text.
 */
import { readFileSync } from 'node:fs';
import { createDetector } from '../domain/objections/detect/create-detector';

const folder = new URL('../domain/objections/', import.meta.url);
const detect = createDetector(
  JSON.parse(readFileSync(new URL('detect/model.json', folder), 'utf8')),
  JSON.parse(readFileSync(new URL('objection-library.json', folder), 'utf8')),
);

for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (!line.trim()) continue;
  const mail = JSON.parse(line) as { id: string; text: string; subject?: string };
  const found = detect({ ...mail, text: mail.text ?? '' }).filter((one) => one.sure);
  const spans = found.map(({ label, sentence }) => ({ label, ...sentence }));
  process.stdout.write(`${JSON.stringify({ id: mail.id, labels: found.map((one) => one.label), spans })}\n`);
}
