import './queue-row.css';
import { views } from '../../locales/areas';
import { useT } from '../language';
import { Button, IconButton } from '../ui/button';
import { Icon, type IconName } from '../ui/icon';
import type { DueMark } from './cycle-ring/due-mark';
import { type DueView, DueWord } from './cycle-ring/due-word';
import { StageMark } from './cycle-ring/stage-mark';

export interface QueueView {
  id: string;
  name: string;
  company?: string;
  /** Stage number; a meeting has none and shows its icon. */
  stageNo?: number;
  /** Segments of the ring. */
  of?: 6 | 7;
  mark: DueMark;
  icon?: IconName;
  /** "Answer · price", "Closing note · 6 of 6". */
  what: string;
  /** Second line of the wide look: "reply came yesterday". */
  why?: string;
  due?: DueView;
  /** Plain words instead of a due word: "14:30". */
  at?: string;
  action?: { label: string; icon?: IconName };
}

export interface QueueRowProps {
  row: QueueView;
  /** `wide` has three columns, as on the dashboard. */
  look?: 'narrow' | 'wide';
  selected?: boolean;
  /** Its button is the one filled button of the surface. */
  primary?: boolean;
  /** Folds away, just done. */
  leaving?: boolean;
  onOpen: () => void;
  onAct?: () => void;
  onDone?: () => void;
  onSnooze?: () => void;
}

/** One person of the day: who, what to do, when. Its buttons show on hover, focus and touch. */
export function QueueRow(props: QueueRowProps) {
  const { row, look = 'narrow', selected, primary, leaving, onOpen, onAct, onDone, onSnooze } = props;
  const t = useT(views);
  const company = row.company && <bdi>{row.company}</bdi>;
  return (
    <div
      class="dw-queue-row"
      data-look={look}
      data-selected={selected ? '' : undefined}
      data-leaving={leaving ? '' : undefined}
    >
      <span class="dw-queue-mark">
        {row.stageNo === undefined ? (
          <Icon name={row.icon ?? 'meet'} />
        ) : (
          <StageMark now={row.stageNo} of={row.of} mark={row.mark} size={18} />
        )}
      </span>
      <button type="button" class="dw-queue-who" onClick={onOpen}>
        <span class="dw-strong dw-cut-2">
          <bdi>{row.name}</bdi>
        </span>
        <span class="dw-small dw-ink-2 dw-cut">
          {look === 'narrow' ? (
            <>
              {row.what}
              {company && <span class="dw-ink-3"> · {company}</span>}
            </>
          ) : (
            <span class="dw-ink-3">{company}</span>
          )}
        </span>
      </button>
      {look === 'wide' && (
        <div class="dw-queue-what">
          <span class="dw-cut">{row.what}</span>
          {row.why && <span class="dw-small dw-ink-3 dw-cut">{row.why}</span>}
        </div>
      )}
      <span class="dw-queue-due">
        {row.due && <DueWord {...row.due} />}
        {row.at && <bdi class="dw-num dw-ink-2">{row.at}</bdi>}
      </span>
      <span class="dw-queue-acts">
        {row.action && onAct && (
          <Button kind={primary ? 'primary' : 'plain'} size="s" icon={row.action.icon} onClick={onAct}>
            {row.action.label}
          </Button>
        )}
        {onDone && <IconButton icon="check" size="s" label={t.markDone(row.name)} onClick={onDone} />}
        {onSnooze && <IconButton icon="snooze" size="s" label={t.snooze(row.name)} onClick={onSnooze} />}
      </span>
    </div>
  );
}
