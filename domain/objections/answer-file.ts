import { detectDelimiter } from '../import/csv/detect-delimiter';
import { readRecords } from '../import/csv/read-records';
import { unsafeCell, writeCsv } from '../import/csv/write-csv';
import type { AnswerPiece } from './own-answer';
import { readAnswer } from './read-answer';

/** Columns of a file of answers; lists inside a cell are parted by `|`. */
const COLUMNS = [
  'id',
  'label',
  'title',
  'en',
  'ar',
  'stages',
  'tone',
  'tags',
  'needsProof',
  'state',
] as const;
const LISTS: ReadonlySet<string> = new Set(['stages', 'tags']);

/** What became of one line or entry of a file: taken, already here, or refused with a reason. */
export interface FileLine {
  line: number;
  name: string;
  verdict: 'new' | 'known' | 'refused';
  /** `file.*`, in words in the locale. */
  code?: string;
  value?: string;
}

export interface AnswerFile {
  lines: FileLine[];
  /** What would be added: empty as soon as one line is refused (all or nothing). */
  answers: AnswerPiece[];
  /** Why the file as a whole cannot be read. */
  problem?: string;
}

/** Own answers as a table for a spreadsheet. Approval stays at home: a file cannot sign. */
export function writeAnswersCsv(answers: readonly AnswerPiece[]): string {
  return writeCsv(
    COLUMNS,
    answers.map((answer) =>
      COLUMNS.map((column) => {
        const value = answer[column];
        if (Array.isArray(value)) return value.join('|');
        return value === undefined ? '' : String(value);
      }),
    ),
  );
}

/** Own answers with everything a colleague can use. */
export function writeAnswersJson(answers: readonly AnswerPiece[]): string {
  const shared = answers.map(({ versions: _, ...answer }) => answer);
  return JSON.stringify({ dawra: 'answers', version: 1, answers: shared }, null, 2);
}

/**
 * Reads a colleague's file of answers, JSON or CSV. Every entry gets a line in the report; one refusal and nothing is
 * taken; what is here already is never overwritten (DOMAIN 12).
 * @domain S28, S31, S63
 */
export function readAnswerFile(
  text: string,
  labels: ReadonlySet<string>,
  knownIds: ReadonlySet<string>,
): AnswerFile {
  const body = text.replace(/^\ufeff/, '').trim();
  if (body === '') return { lines: [], answers: [], problem: 'csv.empty' };
  const entries = body.startsWith('{') || body.startsWith('[') ? fromJson(body) : fromCsv(body);
  if (typeof entries === 'string') return { lines: [], answers: [], problem: entries };
  const lines: FileLine[] = [];
  const answers: AnswerPiece[] = [];
  const seen = new Set(knownIds);
  for (const { line, entry } of entries) {
    const read = readAnswer(entry, labels);
    if (!read.ok) {
      lines.push({ line, name: nameOf(entry), verdict: 'refused', ...read.problem });
      continue;
    }
    const isKnown = seen.has(read.answer.id);
    lines.push({ line, name: read.answer.title || read.answer.label, verdict: isKnown ? 'known' : 'new' });
    if (!isKnown) answers.push(read.answer);
    seen.add(read.answer.id);
  }
  const isRefused = lines.some(({ verdict }) => verdict === 'refused');
  return { lines, answers: isRefused ? [] : answers };
}

interface Entry {
  line: number;
  entry: Record<string, unknown>;
}

function fromJson(text: string): Entry[] | string {
  try {
    const read: unknown = JSON.parse(text);
    const list = Array.isArray(read) ? read : (read as { answers?: unknown }).answers;
    if (!Array.isArray(list)) return 'file.notAnswers';
    return list.map((entry: unknown, i) => ({
      line: i + 1,
      entry: typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>) : {},
    }));
  } catch {
    return 'file.notJson';
  }
}

function fromCsv(text: string): Entry[] | string {
  const { delimiter, from } = detectDelimiter(text);
  const entries: Entry[] = [];
  let header: string[] | undefined;
  for (const step of readRecords(text, delimiter, from)) {
    if ('problem' in step) return step.problem.code;
    const { line, cells } = step.record;
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (!header) {
      header = cells.map((cell) => cell.trim());
      if (!header.includes('label')) return 'file.notAnswers';
      continue;
    }
    entries.push({
      line,
      entry: Object.fromEntries(header.map((name, i) => [name, cellValue(name, cells[i])])),
    });
  }
  return entries;
}

function cellValue(name: string, cell = ''): unknown {
  const text = unsafeCell(cell);
  if (LISTS.has(name))
    return text
      .split('|')
      .map((part) => part.trim())
      .filter(Boolean);
  return name === 'needsProof' ? text.trim().toLowerCase() === 'true' : text;
}

function nameOf(entry: Record<string, unknown>): string {
  return String(entry.title || entry.label || entry.id || '').slice(0, 80);
}
