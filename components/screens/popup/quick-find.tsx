import './queue.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { common, popup } from '../../../locales/areas';
import { send } from '../../../messages/client';
import type { FoundPerson } from '../../../messages/views';
import { useT } from '../../language';
import { TextField } from '../../ui/field';
import { Isolate } from '../../ui/isolate';

const SHOWN = 8;

/**
 * Type to find: names in Arabic and Latin letters, firms, addresses. Arrows, Enter, Esc.
 * @domain S12
 */
export function QuickFind({
  onOpen,
  onLeave,
  onPasteProfile,
}: {
  onOpen: (prospectId: string) => void;
  onLeave: () => void;
  /** A pasted profile address is somebody to add. */
  onPasteProfile: (address: string) => void;
}) {
  const t = useT(popup);
  const tc = useT(common);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<FoundPerson[]>([]);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    let stale = false;
    void send('people.find', { query, limit: SHOWN }).then((reply) => {
      if (stale) return;
      setFound(reply.ok ? reply.value.people : []);
      setAt(0);
    });
    return () => {
      stale = true;
    };
  }, [query]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((old) => Math.max(0, Math.min(found.length - 1, old + step)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const entry = found[at];
      if (/linkedin\.com\/(in|sales\/(lead|people))\//i.test(query)) onPasteProfile(query.trim());
      else if (entry) onOpen(entry.id);
    }
  };
  return (
    <section class="dw-find" aria-label={t.find}>
      <TextField
        label={t.find}
        hideLabel
        kind="search"
        icon="search"
        value={query}
        onInput={setQuery}
        inputRef={input}
        native={{ placeholder: t.findHint, onKeyDown, autoComplete: 'off' }}
      />
      <ul class="dw-queue">
        {found.map((entry, i) => (
          <li key={entry.id} class="dw-queue-line">
            <button
              type="button"
              class="dw-queue-main"
              data-row
              data-on={i === at ? '' : undefined}
              onClick={() => onOpen(entry.id)}
            >
              <span class="dw-queue-words">
                <strong class="dw-cut">
                  <Isolate>{entry.name}</Isolate>
                </strong>
                <span class="dw-small dw-ink-3 dw-queue-second">
                  <bdi>{entry.company || entry.email}</bdi>
                  {entry.company && <Isolate kind="email">{entry.email}</Isolate>}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {query.trim() !== '' && found.length === 0 && <p class="dw-popup-quiet">{tc.noResults(query)}</p>}
    </section>
  );
}
