import './float.css';
import './menu.css';
import { Fragment, type RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, type ButtonProps, IconButton } from './button';
import { useFloat } from './float';
import { Icon, type IconName } from './icon';
import { Kbd } from './kbd';
import { stepInMenu } from './menu-keys';

export interface MenuItem {
  kind?: 'item';
  id: string;
  label: string;
  icon?: IconName;
  /** Letter that chooses it while the menu is open; matched by physical key. */
  kbd?: string;
  /** Second words at the end, such as a date. */
  end?: string;
  /** Second line under the label. */
  hint?: string;
  danger?: boolean;
  checked?: boolean;
  /** Why it cannot be chosen now. */
  off?: string;
}
/** A line of a menu: something to choose, a heading, or a rule. */
export type MenuEntry = MenuItem | { kind: 'head'; label: string } | { kind: 'rule' };

export interface MenuProps {
  label: string;
  entries: readonly MenuEntry[];
  anchor: RefObject<HTMLElement | null>;
  onChoose: (id: string) => void;
  /** Asked to close: chosen, Esc, Tab, or a press elsewhere. Focus is back on the anchor by then. */
  onClose: () => void;
  align?: 'start' | 'end';
  side?: 'below' | 'above';
  /** Width in pixels where the design fixes one. */
  width?: number;
}

const isItem = (entry: MenuEntry): entry is MenuItem => entry.kind === undefined || entry.kind === 'item';

/** An open menu. The keyboard drives it wholly; it returns the focus to where it came from. */
export function Menu(props: MenuProps) {
  const { label, entries, anchor, onChoose, onClose, align = 'start', side = 'below', width } = props;
  const box = useRef<HTMLDivElement>(null);
  useFloat(true, anchor, box, { side, align, gap: 4 });

  useLayoutEffect(() => {
    box.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
    const root = box.current?.getRootNode() ?? document;
    const away = (event: Event) => {
      const path = event.composedPath();
      if (!path.includes(box.current as EventTarget) && !path.includes(anchor.current as EventTarget))
        onClose();
    };
    root.addEventListener('pointerdown', away, true);
    return () => root.removeEventListener('pointerdown', away, true);
  }, []);

  const leave = () => {
    anchor.current?.focus();
    onClose();
  };
  const choose = (item: MenuItem) => {
    if (item.off) return;
    leave();
    onChoose(item.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const focused = box.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [];
    const root = box.current?.getRootNode() as Document | ShadowRoot;
    const at = [...focused].indexOf(root.activeElement as HTMLElement);
    const step = stepInMenu(event, entries.filter(isItem), at);
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    if (step.kind === 'close') leave();
    else if (step.kind === 'focus') focused[step.at]?.focus();
    else choose(step.item);
  };
  return (
    <div
      ref={box}
      class="dw-float dw-menu"
      popover="manual"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      style={width ? { inlineSize: `${width}px` } : undefined}
      onKeyDown={onKeyDown}
    >
      {entries.map((entry, index) => (
        <Fragment key={isItem(entry) ? entry.id : index}>
          {isItem(entry) ? (
            <MenuLine item={entry} onChoose={() => choose(entry)} />
          ) : entry.kind === 'head' ? (
            <div class="dw-menu-head" role="presentation">
              {entry.label}
            </div>
          ) : (
            <hr class="dw-menu-rule" />
          )}
        </Fragment>
      ))}
    </div>
  );
}

function MenuLine({ item, onChoose }: { item: MenuItem; onChoose: () => void }) {
  return (
    <button
      type="button"
      {...(item.checked === undefined
        ? { role: 'menuitem' }
        : { role: 'menuitemradio', 'aria-checked': item.checked })}
      aria-disabled={item.off ? true : undefined}
      class="dw-menu-item"
      data-danger={item.danger ? '' : undefined}
      tabIndex={-1}
      onClick={onChoose}
      onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
    >
      {item.icon && <Icon name={item.icon} />}
      <span class="dw-menu-words">
        {item.label}
        {(item.off ?? item.hint) && <span class="dw-menu-hint">{item.off ?? item.hint}</span>}
      </span>
      {item.checked && <Icon name="check" />}
      {item.end && <span class="dw-menu-end">{item.end}</span>}
      {item.kbd && <Kbd>{item.kbd}</Kbd>}
    </button>
  );
}

export interface MenuButtonProps extends Omit<MenuProps, 'anchor' | 'onClose'> {
  /** Words of the button; without them it is an icon button named by `label`. */
  words?: string;
  icon?: IconName;
  kind?: ButtonProps['kind'];
  size?: 's' | 'm';
}

/** A button that opens a menu. */
export function MenuButton({ words, icon, kind = 'quiet', size = 'm', ...menu }: MenuButtonProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const shared = {
    buttonRef: anchor,
    'aria-haspopup': 'menu',
    'aria-expanded': open,
    onClick: () => setOpen(!open),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' || open) return;
      event.preventDefault();
      setOpen(true);
    },
  } as const;
  return (
    <>
      {words ? (
        <Button {...shared} kind={kind} size={size} opens={kind === 'plain'} {...(icon ? { icon } : {})}>
          {words}
        </Button>
      ) : (
        <IconButton {...shared} icon={icon ?? 'more'} size={size} label={menu.label} />
      )}
      {open && <Menu {...menu} anchor={anchor} onClose={() => setOpen(false)} />}
    </>
  );
}
