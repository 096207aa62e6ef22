import './toast.css';
import { useComputed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { IconButton } from './button';
import { Icon } from './icon';
import { dropToast, startCountdown, TOASTS_AT_ONCE, type Toast, toasts } from './toasts';

/** The corner where toasts appear. Pointing at it or focusing it stops every clock: a toast is a time limit. */
export function ToastRegion({ label, closeLabel }: { label: string; closeLabel: string }) {
  const [held, setHeld] = useState(false);
  const shown = useComputed(() => toasts.value.slice(-TOASTS_AT_ONCE));
  return (
    <section
      class="dw-toasts"
      aria-label={label}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {shown.value.map((toast) => (
        <ToastLine key={toast.id} toast={toast} held={held} closeLabel={closeLabel} />
      ))}
    </section>
  );
}

const ICON = { done: 'check', working: 'clock', problem: 'warn' } as const;

function ToastLine({ toast, held, closeLabel }: { toast: Toast; held: boolean; closeLabel: string }) {
  useEffect(() => (held ? undefined : startCountdown(toast)), [held, toast]);
  const close = () => dropToast(toast.id);
  return (
    <div class="dw-toast" role={toast.kind === 'problem' ? 'alert' : 'status'}>
      <Icon name={ICON[toast.kind]} />
      <span class="dw-toast-text">{toast.text}</span>
      {toast.action && (
        <button
          type="button"
          class="dw-toast-action"
          onClick={() => {
            close();
            toast.action?.run();
          }}
        >
          {toast.action.label}
        </button>
      )}
      <IconButton icon="x" size="s" label={closeLabel} onClick={close} />
    </div>
  );
}
