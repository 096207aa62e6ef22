import { type Columns, FORMATS, type Format, GENERIC_COLUMNS, type PersonField } from './formats';
import { headerKey } from './header';

/** Which columns hold which field, by position. A field may have several columns (e-mail 1, e-mail 2). */
export type Mapping = Partial<Record<PersonField, number[]>>;

export interface MappedHeader {
  format: Format['id'] | 'generic';
  mapping: Mapping;
  /** Remembers the user's corrections for the next file with the same columns. */
  signature: string;
  /** A mapped column name that stands twice. */
  duplicate?: string;
}

/** Fields that may be spread over several differently named columns. */
const MANY = new Set<PersonField>(['email', 'phone', 'doNotContact']);

/** Maps a header by the first format whose signature it holds, else by common names. */
export function mapColumns(header: readonly string[]): MappedHeader {
  const keys = header.map(headerKey);
  const format = FORMATS.find(({ signature }) =>
    signature.every((name) => keys.some((key) => name.test(key))),
  );
  const columns: Columns = format?.columns ?? GENERIC_COLUMNS;
  const mapping: Mapping = {};
  for (const [field, name] of Object.entries(columns) as [PersonField, RegExp][]) {
    const places = keys.flatMap((key, place) => (name.test(key) ? [place] : []));
    const used = MANY.has(field) ? places : places.filter((place) => keys[place] === keys[places[0] ?? -1]);
    if (used.length > 0) mapping[field] = used;
  }
  const duplicate = twiceIn(keys, mapping);
  return {
    format: format?.id ?? 'generic',
    mapping,
    signature: keys.join('\u001f'),
    ...(duplicate === undefined ? {} : { duplicate }),
  };
}

function twiceIn(keys: string[], mapping: Mapping): string | undefined {
  const mapped = Object.values(mapping)
    .flat()
    .map((place) => keys[place] ?? '');
  return mapped.find((key, no) => mapped.indexOf(key) !== no);
}
