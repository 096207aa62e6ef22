import './dialog.css';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './button';
import { keepFocusInside } from './keep-focus';

export interface DialogProps {
  title: string;
  closeLabel: string;
  onClose: () => void;
  /** Buttons at the end, the answer last. */
  actions?: ComponentChildren;
  /** Width in pixels. */
  width?: number;
  children: ComponentChildren;
}

/** A question or form above the page. Holds the focus, closes on Esc, and gives the focus back. */
export function Dialog({ title, closeLabel, onClose, actions, width = 440, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    const root = dialog.getRootNode() as Document | ShadowRoot;
    const before = root.activeElement as HTMLElement | null;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[autofocus], input, textarea, select')?.focus();
    return () => {
      dialog.close();
      before?.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      class="dw-dialog"
      aria-labelledby={id}
      style={{ inlineSize: `${width}px` }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          onClose();
        } else if (box.current) keepFocusInside(box.current, event);
      }}
      onPointerDown={(event) => event.target === box.current && onClose()}
    >
      <div class="dw-dialog-body">
        <header class="dw-dialog-head">
          <h2 id={id} class="dw-lead">
            {title}
          </h2>
          <IconButton icon="x" label={closeLabel} onClick={onClose} />
        </header>
        {children}
        {actions && <footer class="dw-dialog-actions">{actions}</footer>}
      </div>
    </dialog>
  );
}
