import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { IconButton } from '../../../ui/button';

/** A card that holds words and small tables in place of a drawing: title, sample, how it is computed. */
export function Card({
  title,
  subtitle,
  sample,
  formula,
  wide,
  actions,
  children,
}: {
  title: string;
  subtitle?: string;
  sample?: string;
  formula?: string;
  /** As wide as the page. */
  wide?: boolean;
  actions?: ComponentChildren;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class={`dw-card dw-ins-card${wide ? ' dw-ins-wide' : ''}`} aria-labelledby={id}>
      <header>
        <div class="dw-row dw-wrap">
          <h2 id={id} class="dw-strong">
            {title}
          </h2>
          {sample && <span class="dw-small dw-ink-3 dw-num">{sample}</span>}
          {formula && <IconButton icon="info" size="s" label={formula} />}
          {actions}
        </div>
        {subtitle && <p class="dw-small dw-ink-2">{subtitle}</p>}
      </header>
      {children}
    </section>
  );
}
