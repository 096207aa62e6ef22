import './button.css';
import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';
import { useDelayed } from './delayed';
import { Icon, type IconName } from './icon';
import { Kbd } from './kbd';
import { Tooltip } from './tooltip';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger' | 'link';
export type ButtonSize = 's' | 'm' | 'l';

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'size' | 'icon' | 'ref' | 'disabled'>;

export interface ButtonProps extends Native {
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: IconName;
  /** Key that presses it, shown at the end. */
  kbd?: string;
  /** Why it cannot be pressed now. It stays reachable, so that the reason can be read. */
  off?: string;
  saving?: boolean;
  /** Opens something below it: a small arrow at the end says so. */
  opens?: boolean;
  /** As wide as its place. */
  wide?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  children: ComponentChildren;
}

/** A command with words. A surface shows at most one of kind `primary`. */
export function Button(props: ButtonProps) {
  const {
    kind = 'plain',
    size = 'm',
    icon,
    kbd,
    off,
    saving,
    opens,
    wide,
    buttonRef,
    children,
    ...native
  } = props;
  // A save that ends soon must not flicker.
  const slow = useDelayed(Boolean(saving), 400);
  const blocked = Boolean(off) || Boolean(saving);
  const button = (
    <button
      type="button"
      {...native}
      ref={buttonRef}
      class={`dw-button ${native.class ?? ''}`}
      data-kind={kind}
      data-size={size}
      data-wide={wide ? '' : undefined}
      aria-disabled={off ? true : undefined}
      aria-busy={saving ? true : undefined}
      onClick={(event) => {
        if (blocked) event.preventDefault();
        else native.onClick?.(event);
      }}
    >
      {slow ? <span class="dw-spin" /> : icon && <Icon name={icon} />}
      <span class="dw-button-words">{children}</span>
      {kbd && <Kbd>{kbd}</Kbd>}
      {opens && <Icon name="down" size={12} />}
    </button>
  );
  return off ? <Tooltip text={off}>{button}</Tooltip> : button;
}

export interface IconButtonProps extends Native {
  icon: IconName;
  /** What it does: its accessible name and its tooltip. */
  label: string;
  size?: 's' | 'm';
  /** Switched on, for buttons that toggle. */
  pressed?: boolean;
  /** Stands for `icon` where a word is the picture, as in the language switch. */
  glyph?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A command shown as a picture; its name is in the tooltip. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, size = 'm', pressed, glyph, buttonRef, ...native } = props;
  return (
    <Tooltip text={label} names>
      <button
        type="button"
        {...native}
        ref={buttonRef}
        class={`dw-icon-button ${native.class ?? ''}`}
        data-size={size}
        aria-label={label}
        aria-pressed={pressed}
      >
        {glyph ? <span aria-hidden="true">{glyph}</span> : <Icon name={icon} />}
      </button>
    </Tooltip>
  );
}
