import { useEffect, useMemo, useState } from 'preact/hooks';
import { type NameIndex, searchNames } from '../../../../domain/people/name-search';
import { common, dashboard } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { peopleIndex } from '../../../../storage/queries/find-people';
import { useFormat, useT } from '../../../language';
import { Dialog } from '../../../ui/dialog';
import { Palette, type PaletteChoice } from '../../../ui/palette';
import { commands, fitsCommand, lastCommands, rememberCommand } from './commands';
import { closeLayer } from './layers';
import { goTo } from './place';

const PEOPLE_SHOWN = 12;

/**
 * Find a person in either script, or do something, by keyboard alone.
 * @domain S48
 */
export function FindPalette() {
  const t = useT(dashboard);
  const tc = useT(common);
  const f = useFormat();
  const [query, setQuery] = useState('');
  const [index, setIndex] = useState<NameIndex | undefined>(undefined);
  useEffect(() => {
    void peopleIndex(database()).then(setIndex);
  }, []);
  const all = useMemo(() => commands(f), [f]);
  const used = useMemo(lastCommands, []);
  const shown =
    query.trim() === ''
      ? all.toSorted((a, b) => placeOf(a.id) - placeOf(b.id))
      : all.filter((one) => fitsCommand(one, query));
  const people = index && query.trim() ? searchNames(index, query, PEOPLE_SHOWN) : [];
  const choices: PaletteChoice[] = [
    ...people.map((one) => ({
      id: `person:${one.id}`,
      label: one.name,
      icon: 'person' as const,
      ...((one.company ?? one.email) ? { hint: one.company ?? one.email! } : {}),
    })),
    ...shown.map(({ id, label, icon, kbd }) => ({ id, label, icon, ...(kbd ? { kbd } : {}) })),
  ];
  function placeOf(id: string): number {
    const at = used.indexOf(id);
    return at < 0 ? used.length : at;
  }
  const choose = (id: string) => {
    closeLayer();
    if (id.startsWith('person:')) {
      goTo({ page: 'person', prospectId: id.slice('person:'.length) });
      return;
    }
    rememberCommand(id);
    all.find((one) => one.id === id)?.run();
  };
  return (
    <Dialog title={t.findOrAdd} closeLabel={tc.close} onClose={closeLayer} width={560}>
      <Palette
        label={t.findOrAdd}
        placeholder={t.findHint}
        query={query}
        onQuery={setQuery}
        choices={choices}
        onChoose={choose}
        onClose={closeLayer}
        emptyText={t.noMatch(query)}
      />
    </Dialog>
  );
}
