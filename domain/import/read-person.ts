import { countryNamed } from '../people/country-names';
import { isMemberId, networkIdsOf } from '../people/network-id';
import { normaliseKey } from '../people/normalise-key';
import type { Instant } from '../records';
import { cleanKey, cleanLine } from './clean-text';
import { unsafeCell } from './csv/write-csv';
import type { PersonField } from './formats';
import type { Mapping } from './map-columns';
import { type DayOrder, noonOf, readDay, whyNoDay } from './read-day';

/** One person of a file, cleaned; what is staged when the user confirms. */
export interface ImportedPerson {
  /** Stable across files and re-imports: the strongest key the row has. */
  rowKey: string;
  name: string;
  emails: string[];
  phones: string[];
  linkedin?: string;
  /** `ACo…`, where the file names somebody by it and not by a handle. */
  memberId?: string;
  company?: string;
  title?: string;
  country?: string;
  touches: ImportedTouch[];
  doNotContact?: boolean;
}

export interface ImportedTouch {
  channel: 'li_connect' | 'li_message' | 'email';
  dir: 'in' | 'out';
  at: Instant;
  weak?: boolean;
}

/** A cell that could not be used, in the words of the report. */
export interface CellNote {
  field: PersonField | 'row';
  code: string;
  cell: string;
}

export type PersonReading =
  | { kind: 'person'; person: ImportedPerson; notes: CellNote[] }
  | { kind: 'refused'; notes: CellNote[] }
  | { kind: 'blank' };

/** Several values in one cell, as address books write them. */
const BETWEEN_VALUES = /\s:::\s|[;\n]+/;
const YES = /^(1|y|yes|true|x|نعم)$/i;
const CELL_SHOWN_CHARS = 80;

/** Reads one row by its mapping. A row needs an address, a profile or a phone; a name alone identifies nobody. */
export function readPerson(cells: readonly string[], mapping: Mapping, order?: DayOrder): PersonReading {
  const all = (field: PersonField) => (mapping[field] ?? []).map((place) => unsafeCell(cells[place] ?? ''));
  const one = (field: PersonField) => cleanLine(all(field).find((cell) => cell.trim() !== '') ?? '');
  const notes: CellNote[] = [];
  const emails = values(all('email'), (cell) => readEmail(cell), 'email', 'email.shape', notes);
  const phones = values(all('phone'), (cell) => keyOf('phone', cell), 'phone', 'phone.shape', notes);
  const [profile] = values(all('linkedin'), readProfile, 'linkedin', 'url.notAllowed', notes);
  const name =
    one('fullName') || [one('givenName'), one('middleName'), one('familyName')].filter(Boolean).join(' ');
  const company = one('company');
  if (emails.length === 0 && phones.length === 0 && !profile) {
    const isBlank = name === '' && notes.length === 0;
    if (isBlank) return { kind: 'blank' };
    const own = notes.length > 0 ? notes : [note('row', 'row.noKey', name)];
    return { kind: 'refused', notes: own };
  }
  const title = one('title');
  const country = readCountry(one('country'), notes);
  return {
    kind: 'person',
    notes,
    person: {
      rowKey: profile ? `in:${profile}` : (emails[0] ?? phones[0] ?? ''),
      name: name || (emails[0] ?? profile ?? phones[0] ?? ''),
      emails,
      phones,
      ...(profile && (isMemberId(profile) ? { memberId: profile } : { linkedin: profile })),
      ...(company ? { company } : {}),
      ...(title ? { title } : {}),
      ...(country ? { country } : {}),
      touches: connectionTouch(one('connectedOn'), order, notes),
      ...(all('doNotContact').some((cell) => YES.test(cleanKey(cell))) ? { doNotContact: true } : {}),
    },
  };
}

/** The code of the country; a text that names none is left out and said, since it decides the days off. */
function readCountry(text: string, notes: CellNote[]): string | undefined {
  if (text === '') return undefined;
  const code = countryNamed(text);
  if (code === undefined) notes.push(note('country', 'country.unknown', text));
  return code;
}

/** An accepted connection is a sign of interest, not a reply. */
function connectionTouch(text: string, order: DayOrder | undefined, notes: CellNote[]): ImportedTouch[] {
  if (text === '') return [];
  const day = readDay(text, order);
  if (day) return [{ channel: 'li_connect', dir: 'in', at: noonOf(day), weak: true }];
  notes.push(note('connectedOn', whyNoDay(text, order), text));
  return [];
}

function values(
  cells: string[],
  read: (cell: string) => string | undefined,
  field: PersonField,
  code: string,
  notes: CellNote[],
): string[] {
  const found = new Set<string>();
  for (const part of cells.flatMap((cell) => cell.split(BETWEEN_VALUES))) {
    const text = cleanKey(part).replace(/^\* /, '');
    if (text === '') continue;
    const value = read(text);
    if (value) found.add(value);
    else notes.push(note(field, code, text));
  }
  return [...found];
}

function note(field: CellNote['field'], code: string, cell: string): CellNote {
  return { field, code, cell: cell.slice(0, CELL_SHOWN_CHARS) };
}

/** `Sara Ali <sara@example.com>`, `mailto:…` and a full stop at the end are forgiven; a tag is kept. */
function readEmail(text: string): string | undefined {
  const bare = (/<([^<>]+)>/.exec(text)?.[1] ?? text)
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
    .replace(/\.$/, '');
  return bare.length <= 254 && /^[^\s@<>,]+@[^\s@<>,.]+(\.[^\s@<>,.]+)+$/.test(bare)
    ? bare.toLowerCase()
    : undefined;
}

function readProfile(text: string): string | undefined {
  if (!/linkedin\.com\//i.test(text)) return undefined;
  return networkIdsOf(text)?.memberId ?? keyOf('linkedin', text);
}

function keyOf(kind: 'phone' | 'linkedin', text: string): string | undefined {
  const key = normaliseKey(kind, text);
  if (!key.ok) return undefined;
  return kind === 'phone' && key.value.replace(/\D/g, '').length < 5 ? undefined : key.value.normalize('NFC');
}
