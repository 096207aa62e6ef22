import './empty-state.css';
import type { ComponentChildren } from 'preact';

/** An empty place: one sentence, one button, one example. */
export function EmptyState({
  text,
  action,
  example,
}: {
  text: string;
  action?: ComponentChildren;
  example?: ComponentChildren;
}) {
  return (
    <div class="dw-empty">
      <p>{text}</p>
      {action}
      {example && <div class="dw-empty-example">{example}</div>}
    </div>
  );
}
