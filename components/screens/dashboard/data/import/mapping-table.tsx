import { useMemo } from 'preact/hooks';
import type { PersonField } from '../../../../../domain/import/formats';
import type { Mapping } from '../../../../../domain/import/map-columns';
import type { CsvTable } from '../../../../../domain/import/open-csv';
import { data } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { Select } from '../../../../ui/field';

type Meaning = PersonField | '';
const MEANINGS: readonly Meaning[] = [
  '',
  'fullName',
  'givenName',
  'middleName',
  'familyName',
  'email',
  'phone',
  'linkedin',
  'company',
  'title',
  'country',
  'connectedOn',
  'doNotContact',
];

/** What each column of the file means, with an example from it. */
export function MappingTable({
  table,
  mapping,
  onMapping,
}: {
  table: CsvTable;
  mapping: Mapping;
  onMapping: (mapping: Mapping) => void;
}) {
  const t = useT(data).import;
  const examples = useMemo(() => exampleCells(table), [table]);
  const meaningOf = (place: number): Meaning =>
    (Object.entries(mapping) as [PersonField, number[]][]).find(([, places]) =>
      places.includes(place),
    )?.[0] ?? '';
  const choose = (place: number, meaning: Meaning) => {
    const next: Mapping = {};
    for (const [field, places] of Object.entries(mapping) as [PersonField, number[]][]) {
      const kept = places.filter((one) => one !== place);
      if (kept.length > 0) next[field] = kept;
    }
    if (meaning) next[meaning] = [...(next[meaning] ?? []), place].sort((a, b) => a - b);
    onMapping(next);
  };
  return (
    <div class="dw-scroll-x">
      <table class="dw-mapping">
        <thead>
          <tr class="dw-label">
            <th scope="col">{t.column}</th>
            <th scope="col">{t.example}</th>
            <th scope="col">{t.means}</th>
          </tr>
        </thead>
        <tbody>
          {table.header.map((name, place) => (
            // Columns are told apart by their place: two may have one name.
            <tr key={`${place}:${name}`}>
              <th scope="row">
                <bdi dir="auto">{name}</bdi>
              </th>
              <td class="dw-ink-2">
                <bdi dir="auto">{examples[place]}</bdi>
              </td>
              <td>
                <Select<Meaning>
                  label={`${t.means}: ${name}`}
                  hideLabel
                  value={meaningOf(place)}
                  options={MEANINGS.map((value) => ({ value, label: t.field[value] }))}
                  onChange={(meaning) => choose(place, meaning)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Rows looked at for an example of each column. */
const EXAMPLE_ROWS = 20;

function exampleCells(table: CsvTable): string[] {
  const examples: string[] = table.header.map(() => '');
  let seen = 0;
  for (const { cells } of table.rows()) {
    for (const [place, cell] of cells.entries()) examples[place] ||= cell.trim().slice(0, 60);
    seen += 1;
    if (seen >= EXAMPLE_ROWS) break;
  }
  return examples;
}
