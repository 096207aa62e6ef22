import './banner.css';
import type { ComponentChildren } from 'preact';
import { IconButton } from './button';
import { Icon, type IconName } from './icon';

export interface BannerProps {
  tone?: 'plain' | 'due' | 'late';
  icon?: IconName;
  title?: string;
  /** What happened, what is safe, what to do. */
  children?: ComponentChildren;
  actions?: ComponentChildren;
  /** With both, it can be put away. */
  closeLabel?: string;
  onClose?: () => void;
}

/** Something to know about this place. Late ones are announced at once. */
export function Banner({ tone = 'plain', icon, title, children, actions, closeLabel, onClose }: BannerProps) {
  return (
    <div class="dw-banner" data-tone={tone} role={tone === 'late' ? 'alert' : 'status'}>
      <Icon name={icon ?? (tone === 'plain' ? 'info' : 'warn')} />
      <div class="dw-banner-body">
        {title && <strong class="dw-banner-title">{title}</strong>}
        {children && <div class="dw-small dw-ink-2">{children}</div>}
        {actions && <div class="dw-banner-actions">{actions}</div>}
      </div>
      {onClose && closeLabel && <IconButton icon="x" size="s" label={closeLabel} onClick={onClose} />}
    </div>
  );
}
