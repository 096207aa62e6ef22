import '../ui/button.css';
import './board-card.css';
import { useRef, useState } from 'preact/hooks';
import { views } from '../../locales/areas';
import { useT } from '../language';
import { Icon } from '../ui/icon';
import { Tooltip } from '../ui/tooltip';
import type { DueMark } from './cycle-ring/due-mark';
import { type DueView, DueWord } from './cycle-ring/due-word';
import { StageMark } from './cycle-ring/stage-mark';
import { type MoveWish, type StageChoice, StageMenu, type StageMenuProps } from './stage-menu';

export interface BoardCardView {
  id: string;
  name: string;
  company?: string;
  stageNo: number;
  of?: 6 | 7;
  mark: DueMark;
  /** Written amount, with its currency where the column has another. */
  value?: string;
  due?: DueView;
  /** One more line: "day 18, usual 14", "Stuck: 41 days", "Won 21 days ago". */
  note?: { words: string; tone: 'plain' | 'due' | 'late' | 'done' };
  /** Why it cannot be moved. */
  locked?: string;
  choices: readonly StageChoice[];
  ends: StageMenuProps['ends'];
}

export interface BoardCardProps {
  card: BoardCardView;
  /** "Move Huda’s deal to". */
  menuLabel: string;
  onOpen: () => void;
  onMove: (wish: MoveWish) => void;
  /** Told when it is picked up or let go with the mouse; the column takes the drop. */
  onDrag?: (dragging: boolean) => void;
}

/** A deal on the board. Enter opens it, M or the menu key moves it: dragging is never the only way. */
export function BoardCard({ card, menuLabel, onOpen, onMove, onDrag }: BoardCardProps) {
  const t = useT(views);
  const anchor = useRef<HTMLButtonElement>(null);
  const [menu, setMenu] = useState(false);
  const movable = card.locked === undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    const asks =
      event.code === 'KeyM' || event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (!asks || !movable || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setMenu(true);
  };
  return (
    <article
      class="dw-board-card"
      draggable={movable && onDrag !== undefined}
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', card.id);
        onDrag?.(true);
      }}
      onDragEnd={() => onDrag?.(false)}
    >
      <button type="button" class="dw-board-open" onClick={onOpen} onKeyDown={onKeyDown}>
        <span class="dw-strong dw-cut">
          <bdi>{card.name}</bdi>
        </span>
        {card.company && (
          <span class="dw-small dw-ink-2 dw-cut">
            <bdi>{card.company}</bdi>
          </span>
        )}
      </button>
      <span class="dw-board-mark">
        <StageMark now={card.stageNo} of={card.of} mark={card.mark} />
      </span>
      <div class="dw-row">
        <span class="dw-small dw-num dw-grow">
          <bdi>{card.value}</bdi>
        </span>
        {card.due && <DueWord {...card.due} />}
      </div>
      {card.note && (
        <p class="dw-small dw-num dw-board-note" data-tone={card.note.tone}>
          {card.note.words}
        </p>
      )}
      <span class="dw-board-move">
        {movable ? (
          <button
            ref={anchor}
            type="button"
            class="dw-icon-button"
            data-size="s"
            aria-label={t.moveDeal(card.name)}
            aria-haspopup="menu"
            aria-expanded={menu}
            onClick={() => setMenu(!menu)}
          >
            <Icon name="more" />
          </button>
        ) : (
          <Tooltip text={card.locked ?? t.cannotMove}>
            <button type="button" class="dw-icon-button" data-size="s" aria-label={t.cannotMove}>
              <Icon name="lock" />
            </button>
          </Tooltip>
        )}
      </span>
      {menu && (
        <StageMenu
          label={menuLabel}
          anchor={anchor}
          choices={card.choices}
          ends={card.ends}
          onMove={onMove}
          onClose={() => setMenu(false)}
        />
      )}
    </article>
  );
}
