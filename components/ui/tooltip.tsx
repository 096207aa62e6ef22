import './float.css';
import './tooltip.css';
import { cloneElement, type VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useFloat } from './float';

const WAIT_MS = 300;

export interface TooltipProps {
  text: string;
  /** The text is already the child's accessible name, so it is not read twice. */
  names?: boolean;
  children: VNode<Record<string, unknown>>;
}

/** Words on hover and focus. Can be hovered itself, and Esc puts it away without closing what is below. */
export function Tooltip({ text, names, children }: TooltipProps) {
  const id = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const box = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useFloat(open, anchor, box, { side: 'below', align: 'center', gap: 6 });
  useEffect(() => () => clearTimeout(timer.current), []);

  const later = (next: boolean, ms: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(next), ms);
  };
  return (
    <span
      role="none"
      class="dw-tooltip-anchor"
      ref={anchor}
      onPointerEnter={(event) => event.pointerType !== 'touch' && later(true, WAIT_MS)}
      onPointerLeave={() => later(false, 80)}
      onFocusIn={(event) => (event.target as Element).matches(':focus-visible') && later(true, 0)}
      onFocusOut={() => later(false, 0)}
      onPointerDown={() => later(false, 0)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        later(false, 0);
      }}
    >
      {cloneElement(children, names ? {} : { 'aria-describedby': id })}
      {open && (
        <span
          ref={box}
          id={id}
          role="tooltip"
          popover="manual"
          class="dw-float dw-tooltip"
          aria-hidden={names}
        >
          {text}
        </span>
      )}
      {!open && !names && (
        <span id={id} hidden>
          {text}
        </span>
      )}
    </span>
  );
}
