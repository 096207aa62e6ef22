import './tag.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

/** `few`: the sample is small. `stage` takes the colour of the nearest `data-stage`. */
export type TagTone = 'plain' | 'accent' | 'few' | 'done' | 'due' | 'late' | 'stage';

/** A word that marks a thing; it does nothing. */
export function Tag({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: TagTone;
  icon?: IconName;
  children: ComponentChildren;
}) {
  return (
    <span class="dw-tag" data-tone={tone}>
      {icon && <Icon name={icon} size={12} />}
      {children}
    </span>
  );
}

export interface ChipProps {
  on: boolean;
  onPress: () => void;
  count?: string;
  /** A small mark before the words, for example a state's shape. */
  mark?: ComponentChildren;
  children: ComponentChildren;
}

/** A filter that is on or off. */
export function Chip({ on, onPress, count, mark, children }: ChipProps) {
  return (
    <button type="button" class="dw-chip" aria-pressed={on} onClick={onPress}>
      {mark}
      {children}
      {count && <span class="dw-chip-count">{count}</span>}
    </button>
  );
}
