import './field.css';
import './menu.css';
import './palette.css';
import { useId, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './icon';
import { Kbd } from './kbd';

export interface PaletteChoice {
  id: string;
  label: string;
  /** Second words, such as a company. */
  hint?: string;
  icon?: IconName;
  /** Shortcut shown beside it. */
  kbd?: string;
}

export interface PaletteProps {
  label: string;
  placeholder: string;
  query: string;
  onQuery: (query: string) => void;
  /** Already searched and ranked by the caller. */
  choices: readonly PaletteChoice[];
  onChoose: (id: string) => void;
  onClose?: () => void;
  /** Shown when nothing matches. */
  emptyText: string;
  /** The list stays hidden until something is typed. */
  quietWhenEmpty?: boolean;
}

/** A search field with its answers under it: find a person, or run a command, by keyboard alone. */
export function Palette(props: PaletteProps) {
  const { label, placeholder, query, onQuery, choices, onChoose, onClose, emptyText, quietWhenEmpty } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const current = Math.min(at, Math.max(0, choices.length - 1));
  const open = !quietWhenEmpty || query !== '';

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const choice = choices[current];
    if (step !== 0 && choices.length > 0) {
      event.preventDefault();
      const next = (current + step + choices.length) % choices.length;
      setAt(next);
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && choice && open) {
      event.preventDefault();
      onChoose(choice.id);
    } else if (event.key === 'Escape' && onClose) {
      event.stopPropagation();
      onClose();
    }
  };
  return (
    <div class="dw-palette">
      <div class="dw-control">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          dir="auto"
          aria-label={label}
          aria-expanded={open}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={open && choices.length > 0 ? `${id}-${current}` : undefined}
          placeholder={placeholder}
          value={query}
          onInput={(event) => {
            setAt(0);
            onQuery(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {open && (
        <div ref={list} id={id} role="listbox" aria-label={label} class="dw-palette-list">
          {choices.map((choice, index) => (
            <button
              key={choice.id}
              id={`${id}-${index}`}
              type="button"
              role="option"
              aria-selected={index === current}
              tabIndex={-1}
              class="dw-menu-item"
              onPointerMove={() => setAt(index)}
              onClick={() => onChoose(choice.id)}
            >
              {choice.icon && <Icon name={choice.icon} />}
              <span class="dw-menu-words">
                <bdi>{choice.label}</bdi>
                {choice.hint && (
                  <span class="dw-palette-hint">
                    {' · '}
                    <bdi>{choice.hint}</bdi>
                  </span>
                )}
              </span>
              {choice.kbd && <Kbd>{choice.kbd}</Kbd>}
            </button>
          ))}
        </div>
      )}
      {open && choices.length === 0 && (
        <p class="dw-palette-empty" role="status">
          {emptyText}
        </p>
      )}
    </div>
  );
}
