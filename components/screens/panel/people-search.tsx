import './people-search.css';
import { useState } from 'preact/hooks';
import { common, panel } from '../../../locales/areas';
import { database } from '../../../storage/database';
import { findPeople } from '../../../storage/queries/find-people';
import { useT } from '../../language';
import { TextField } from '../../ui/field';
import { Isolate } from '../../ui/isolate';
import { useQuery } from '../shared/use-query';

const SHOWN = 8;
const LETTERS_MIN = 2;

/** Looks people up in the directory; choosing one calls back. */
export function PeopleSearch({
  label,
  exclude,
  onChoose,
  onAdd,
}: {
  label: string;
  exclude?: string;
  onChoose: (prospectId: string) => void;
  /** Offers to add the typed name when it is nobody's. */
  onAdd?: (name: string) => void;
}) {
  const t = useT(panel).frame;
  const tc = useT(common);
  const [query, setQuery] = useState('');
  const asked = query.trim().length >= LETTERS_MIN;
  const answer = useQuery(
    async () => ({ query, entries: asked ? await findPeople(database(), query, SHOWN + 1) : [] }),
    [query, asked],
  );
  // An answer to what was typed before says nothing about what is typed now: nobody is offered as new too early.
  const hits = answer?.query === query ? answer.entries : undefined;
  const found = (hits ?? []).filter(({ id }) => id !== exclude).slice(0, SHOWN);
  return (
    <div class="dw-people-search">
      <TextField
        kind="search"
        icon="search"
        label={label}
        value={query}
        onInput={setQuery}
        native={{ autoComplete: 'off' }}
        {...(asked ? {} : { hint: t.searchHint })}
      />
      <p class="dw-small dw-ink-3" role="status">
        {asked && hits && (found.length > 0 ? t.results(found.length) : tc.noResults(query.trim()))}
      </p>
      <ul>
        {found.map((entry) => (
          <li key={entry.id}>
            <button type="button" class="dw-people-hit" onClick={() => onChoose(entry.id)}>
              <span class="dw-strong">
                <Isolate>{entry.name}</Isolate>
              </span>
              <span class="dw-small dw-ink-3">
                {entry.company ? (
                  <Isolate>{entry.company}</Isolate>
                ) : (
                  <Isolate kind="email">{entry.email}</Isolate>
                )}
              </span>
            </button>
          </li>
        ))}
        {asked && hits && onAdd && (
          <li>
            <button type="button" class="dw-people-hit" onClick={() => onAdd(query.trim())}>
              {t.addByName(query.trim())}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
