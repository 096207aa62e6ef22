import { useRef } from 'preact/hooks';
import { today } from '../../../../locales/areas';
import type { TodayRow } from '../../../../presenters/today-list';
import { useT } from '../../../language';
import { Menu } from '../../../ui/menu';
import { LogMenu } from '../../../views/log-menu';
import { QueueRow, type QueueView } from '../../../views/queue-row';
import { SnoozeMenu } from '../../../views/snooze-menu';
import { perform } from '../../shared/perform';
import { speech } from '../../shared/session';

export type MenuKind = 'snooze' | 'log' | 'decide';
/** The menu that is open, and over which row. */
export interface DayMenu {
  key: string;
  kind: MenuKind;
}

export interface DayRowProps {
  row: TodayRow;
  selected: boolean;
  primary: boolean;
  menu: MenuKind | undefined;
  onMenu: (kind: MenuKind | undefined) => void;
  onSelect: () => void;
  onOpen: () => void;
  onDone: () => void;
  onDecide: (kind: 'forward' | 'recycle' | 'lost') => void;
}

const DUE_MARKS = {
  none: 'none',
  answer: 'answer',
  due: 'due',
  late: 'late',
  rest: 'rest',
  done: 'done',
  dnc: 'none',
} as const;

/** One line of the day with its menus. */
export function DayRow(props: DayRowProps) {
  const { row, selected, primary, menu, onMenu, onSelect, onOpen, onDone, onDecide } = props;
  const t = useT(today);
  const { stages } = speech.value;
  const anchor = useRef<HTMLLIElement>(null);
  const close = () => onMenu(undefined);
  const act = ACT_OF[row.group] ?? 'log';
  const mark = DUE_MARKS[row.mark];
  const view: QueueView = {
    id: row.key,
    name: row.name,
    what: row.what,
    why: row.why,
    of: row.stageCount,
    mark,
    ...(row.company ? { company: row.company } : {}),
    ...(row.group === 'meeting' && row.at ? { at: row.at } : { stageNo: row.stageNo }),
    ...(row.word && !row.at ? { due: { mark, words: row.word } } : {}),
    action:
      act === 'open'
        ? { label: t.answer, icon: 'reply' }
        : act === 'decide'
          ? { label: t.decide }
          : { label: t.log, icon: 'plus' },
  };
  return (
    <li ref={anchor} class="dw-day-row" onPointerDown={onSelect} onFocusIn={onSelect}>
      <QueueRow
        row={view}
        look="wide"
        selected={selected}
        primary={primary}
        onOpen={onOpen}
        onAct={() => (act === 'open' ? onOpen() : onMenu(act))}
        {...(row.planned || row.promiseId ? { onDone } : {})}
        {...(row.snoozes.length > 0 ? { onSnooze: () => onMenu('snooze') } : {})}
      />
      {menu === 'snooze' && (
        <SnoozeMenu
          anchor={anchor}
          days={row.snoozes}
          onSnooze={(until) => void perform('followup.snooze', { prospectId: row.prospectId, until })}
          onClose={close}
        />
      )}
      {menu === 'log' && (
        <LogMenu
          place="deal"
          anchor={anchor}
          keys
          onLog={({ channel, dir, outcome }) =>
            void perform('touch.log', {
              prospectId: row.prospectId,
              channel,
              dir,
              at: Date.now(),
              ...(outcome ? { outcome } : {}),
            })
          }
          onClose={close}
        />
      )}
      {menu === 'decide' && (
        <Menu
          label={t.decide}
          anchor={anchor}
          entries={[
            { id: 'forward', label: stages.move.forward, icon: 'fwd' },
            { id: 'recycle', label: stages.move.recycle, icon: 'recycle' },
            { id: 'lost', label: stages.move.lost, icon: 'flag' },
          ]}
          onChoose={(kind) => onDecide(kind as 'forward' | 'recycle' | 'lost')}
          onClose={close}
        />
      )}
    </li>
  );
}

const ACT_OF: Partial<Record<TodayRow['group'], 'open' | 'decide'>> = { answer: 'open', stuck: 'decide' };
