import type { Instant, Money } from '../records';

/** A value of a cell before it is written. */
type Cell = string | number | undefined;

/** What an export can hold, and the columns of each: machine words, the same in both languages. */
export const EXPORTS = ['people', 'deals', 'touches', 'moves', 'notes', 'commitments', 'objections'] as const;
export type ExportId = (typeof EXPORTS)[number];

export const EXPORT_COLUMNS: Readonly<Record<ExportId, readonly string[]>> = {
  people: [
    'id',
    'name',
    'emails',
    'phones',
    'linkedin',
    'title',
    'company',
    'country',
    'source',
    'do_not_contact',
    'tags',
    'created',
  ],
  deals: [
    'id',
    'person_id',
    'person',
    'company',
    'number',
    'status',
    'stage',
    'value',
    'currency',
    'opened',
    'closed',
    'lost_reason',
    'revisit_on',
    'tags',
  ],
  touches: [
    'id',
    'person_id',
    'person',
    'at',
    'channel',
    'direction',
    'kind',
    'outcome',
    'subject',
    'note',
    'tags',
    'source',
  ],
  moves: ['id', 'deal_id', 'person', 'at', 'kind', 'from', 'to', 'reason'],
  notes: ['id', 'person_id', 'person', 'at', 'text'],
  commitments: ['id', 'deal_id', 'person', 'by', 'level', 'text', 'due', 'done'],
  objections: ['id', 'deal_id', 'person', 'at', 'category', 'subcategory', 'words', 'state'],
};

/** An instant as `2026-11-23T07:12:00Z`, or nothing. */
export function isoInstant(at: Instant | undefined): string {
  return at === undefined ? '' : new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** Major units with a point, as importers expect it. */
export function plainAmount(value: Money | undefined, digits: number): string {
  if (!value) return '';
  const whole = value.minor.toString().padStart(digits + 1, '0');
  return digits === 0 ? whole : `${whole.slice(0, -digits)}.${whole.slice(-digits)}`;
}

/** Cells as text, in the order of the table's columns. */
export function cellsOf(id: ExportId, row: Readonly<Record<string, Cell | readonly string[]>>): string[] {
  return EXPORT_COLUMNS[id].map((column) => {
    const value = row[column];
    if (value === undefined) return '';
    return typeof value === 'object' ? value.join('; ') : String(value);
  });
}
