import './people-map.css';
import { views } from '../../locales/areas';
import { useT } from '../language';
import { Icon } from '../ui/icon';
import { type Column, Table } from '../ui/table';
import { Tag } from '../ui/tag';

export type Stance = 'against' | 'neutral' | 'for' | 'unknown';

export interface PersonView {
  id: string;
  name: string;
  /** "Budget", "Champion". */
  role: string;
  influence: 1 | 2 | 3;
  stance: Stance;
  informed: boolean;
  /** First letter or letters for the disc. */
  initials: string;
}

const INFLUENCES = [3, 2, 1] as const;
const STANCES: readonly Stance[] = ['against', 'neutral', 'for'];

/** Who decides: stance across, influence down, and who has been told. */
export function PeopleMap({
  label,
  people,
  onOpen,
}: {
  label: string;
  people: readonly PersonView[];
  onOpen: (id: string) => void;
}) {
  const t = useT(views);
  // A fourth column only when somebody's stance is not known.
  const columns = people.some(({ stance }) => stance === 'unknown')
    ? [...STANCES, 'unknown' as const]
    : STANCES;
  return (
    <table class="dw-people-map">
      <caption class="dw-hush">{label}</caption>
      <tbody>
        {INFLUENCES.map((influence) => (
          <tr key={influence}>
            <th scope="row">{t.influence[influence]}</th>
            {columns.map((stance) => (
              <td key={stance}>
                {people
                  .filter((person) => person.influence === influence && person.stance === stance)
                  .map((person) => (
                    <Person key={person.id} person={person} onOpen={() => onOpen(person.id)} />
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td />
          {columns.map((stance) => (
            <th key={stance} scope="col">
              {t.stance[stance]}
            </th>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function Person({ person, onOpen }: { person: PersonView; onOpen: () => void }) {
  const t = useT(views);
  return (
    <button type="button" class="dw-person" data-informed={person.informed ? '' : undefined} onClick={onOpen}>
      <span class="dw-person-disc" aria-hidden="true">
        {person.initials}
        {person.informed && (
          <span class="dw-person-tick">
            <Icon name="check" size={10} />
          </span>
        )}
      </span>
      <span class="dw-strong">
        <bdi>{person.name}</bdi>
      </span>
      <span class="dw-ink-2">{person.role}</span>
      <span class="dw-hush">{person.informed ? t.informed : t.notInformed}</span>
    </button>
  );
}

/** The same people as a list, for narrow places and for those who prefer it. */
export function PeopleList({
  label,
  people,
  columns,
  onOpen,
}: {
  label: string;
  people: readonly PersonView[];
  columns: { name: string; role: string; influence: string; stance: string; told: string };
  onOpen: (id: string) => void;
}) {
  const t = useT(views);
  const shown: Column<PersonView>[] = [
    {
      id: 'name',
      label: columns.name,
      cell: (person) => (
        <button type="button" class="dw-name-button" onClick={() => onOpen(person.id)}>
          <bdi>{person.name}</bdi>
        </button>
      ),
    },
    { id: 'role', label: columns.role, cell: ({ role }) => role },
    { id: 'influence', label: columns.influence, cell: ({ influence }) => t.influence[influence] },
    { id: 'stance', label: columns.stance, cell: ({ stance }) => t.stance[stance] },
    {
      id: 'told',
      label: columns.told,
      cell: ({ informed }) =>
        informed ? (
          <Tag tone="done" icon="check">
            {t.informed}
          </Tag>
        ) : (
          <Tag tone="few">{t.notInformed}</Tag>
        ),
    },
  ];
  return <Table caption={label} columns={shown} rows={people} rowKey={({ id }) => id} />;
}
