import { nameWords } from '../../../../domain/people/name-keys';
import { words } from '../../../../locales/area';
import { dashboard } from '../../../../locales/areas';
import type { Format } from '../../../../locales/format';
import type { IconName } from '../../../ui/icon';
import { perform } from '../../shared/perform';
import { settings, speech } from '../../shared/session';
import { ROUTES } from '../routes';
import { modKey, modShiftKey } from './key-words';
import { openLayer } from './layers';
import { goTo } from './place';
import { PAGE_IDS } from './read-hash';
import { redoNewest, undoNewest } from './take-back';

/** Something the palette can do. */
export interface Command {
  id: string;
  label: string;
  /** The same in the other language: either script finds it. */
  other: string;
  icon: IconName;
  kbd?: string;
  run: () => void;
}

const setNow = (key: string, value: unknown) => void perform('settings.set', { key, value }, { quiet: true });

/** All commands, in the words of now. */
export function commands(f: Format): Command[] {
  const t = words(dashboard, f);
  const other = dashboard[f.lang === 'ar' ? 'en' : 'ar'](f);
  const isDark = () =>
    settings.value.theme === 'dark' ||
    (settings.value.theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  const pages = PAGE_IDS.flatMap((page): Command[] => {
    const { icon } = ROUTES[page];
    if (!icon) return [];
    return [
      { id: `go:${page}`, label: t.go(t.nav[page]), other: other.nav[page], icon, run: () => goTo({ page }) },
    ];
  });
  const act = (id: keyof typeof t.command, icon: IconName, run: () => void, kbd?: string): Command => ({
    id,
    label: t.command[id],
    other: other.command[id],
    icon,
    run,
    ...(kbd ? { kbd } : {}),
  });
  return [
    act('add', 'plus', () => openLayer('add')),
    ...pages,
    act('undo', 'undo', () => void undoNewest(), modKey('Z')),
    act('redo', 'arrow', () => void redoNewest(), modShiftKey('Z')),
    act('history', 'clock', () => openLayer('history')),
    act('keys', 'key', () => openLayer('keys'), '?'),
    act('import', 'import', () => goTo({ page: 'data', part: 'import' })),
    act('backup', 'export', () => goTo({ page: 'data', part: 'backup' })),
    act('theme', 'sun', () => setNow('theme', isDark() ? 'light' : 'dark')),
    act('language', 'chat', () => setNow('language', speech.value.lang === 'ar' ? 'en' : 'ar')),
  ];
}

/** Does every word typed begin a word of the command, in either language? */
export function fitsCommand(command: Command, query: string): boolean {
  const have = [...nameWords(command.label), ...nameWords(command.other)];
  const wanted = nameWords(query);
  return wanted.length > 0 && wanted.every((word) => have.some((one) => one.startsWith(word)));
}

const KEY = 'dawra.commands';
const REMEMBERED = 5;

/** Commands used last, newest first. Ids only: nothing of a person is remembered here. */
export function lastCommands(): string[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(list) ? list.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberCommand(id: string): void {
  const list = [id, ...lastCommands().filter((one) => one !== id)].slice(0, REMEMBERED);
  localStorage.setItem(KEY, JSON.stringify(list));
}
