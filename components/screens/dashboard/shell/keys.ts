import { useEffect, useRef } from 'preact/hooks';
import { settings } from '../../shared/session';

/** What a key asks for. `Mod` is Ctrl, or ⌘ on a Mac. Letters are read by place, so that an Arabic layout works too. */
export type KeyMap = Readonly<Partial<Record<string, (event: KeyboardEvent) => unknown>>>;
/** What a key's function returns to leave the press to the browser. */
export const NOT_OURS = false;

/** The name of a key press in a `KeyMap`: `Mod+K`, `Mod+Shift+Z`, `?`, `/`, `E`. */
export function keyName(event: KeyboardEvent): string {
  const mod = event.ctrlKey || event.metaKey;
  if (event.altKey) return '';
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  // A question mark is where each layout puts it; the slash is also a physical key.
  const isQuestion = event.key === '?' || event.key === '؟' || (event.code === 'Slash' && event.shiftKey);
  const slash = isQuestion ? '?' : event.code === 'Slash' || event.key === '/' ? '/' : undefined;
  const key = letter ?? slash ?? event.key;
  if (mod) return `Mod+${event.shiftKey ? 'Shift+' : ''}${key}`;
  return event.shiftKey && slash === undefined ? `Shift+${key}` : key;
}

/** Is the press meant for a field? There it types. */
export function isTyping({ target }: Event): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Keys that work on the whole page while no dialog is open. Single keys obey the switch in Settings. */
export function usePageKeys(keys: KeyMap): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open], [role="menu"]')) return;
      const name = keyName(event);
      const run = Object.hasOwn(latest.current, name) ? latest.current[name] : undefined;
      if (!run) return;
      const isChord = name.startsWith('Mod+');
      if (isTyping(event) && name !== 'Mod+K') return;
      if (!isChord && name.length === 1 && !settings.value.singleKeys) return;
      if (run(event) !== NOT_OURS) event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
