import type { RefObject } from 'preact';
import { steps } from '../../locales/areas';
import { useFormat, useT } from '../language';
import { Menu, type MenuEntry } from '../ui/menu';

export interface SnoozeDay {
  /** `YYYY-MM-DD`. */
  day: string;
  /** "Tomorrow", "In a week"; without it the day alone is shown. */
  label?: string;
}

export interface SnoozeMenuProps {
  anchor: RefObject<HTMLElement | null>;
  /** Days that both sides work; the first is the suggested one. */
  days: readonly SnoozeDay[];
  onSnooze: (day: string) => void;
  /** Opens a calendar elsewhere, where something may be typed. */
  onPick?: () => void;
  onClose: () => void;
}

/** Puts one follow-up off. The first line is the suggested day, so that two presses do it. */
export function SnoozeMenu({ anchor, days, onSnooze, onPick, onClose }: SnoozeMenuProps) {
  const t = useT(steps);
  const f = useFormat();
  const entries: MenuEntry[] = [
    { kind: 'head', label: t.snooze },
    ...days.map(({ day, label }): MenuEntry => {
      return label
        ? { id: day, label, end: f.day(day), icon: 'snooze' }
        : { id: day, label: f.day(day), icon: 'snooze' };
    }),
  ];
  if (onPick) entries.push({ kind: 'rule' }, { id: 'pick', label: t.snoozePick, icon: 'cal' });
  const onChoose = (id: string) => (id === 'pick' ? onPick?.() : onSnooze(id));
  return <Menu label={t.snooze} anchor={anchor} entries={entries} onChoose={onChoose} onClose={onClose} />;
}
