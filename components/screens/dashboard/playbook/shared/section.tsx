import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../../../../ui/button';

/** A part of a tab: what it is, why, and the way to add to it. */
export function Section({
  title,
  hint,
  count,
  add,
  addOff,
  onAdd,
  children,
}: {
  title: string;
  hint?: string;
  count?: string;
  add?: string;
  /** Why nothing can be added now. */
  addOff?: string | undefined;
  onAdd?: () => void;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="dw-card dw-pb-section" aria-labelledby={id}>
      <header class="dw-row dw-wrap">
        <h2 id={id} class="dw-lead">
          {title}
        </h2>
        {count && <span class="dw-ink-3 dw-num">{count}</span>}
        <span class="dw-grow" />
        {add && (
          <Button icon="plus" {...(addOff ? { off: addOff } : {})} {...(onAdd ? { onClick: onAdd } : {})}>
            {add}
          </Button>
        )}
      </header>
      {hint && <p class="dw-small dw-ink-2 dw-pb-hint">{hint}</p>}
      {children}
    </section>
  );
}
