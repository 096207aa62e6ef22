import './empty-state.css';
import type { ComponentChildren } from 'preact';

/**
 * An empty place: one sentence, one button, one example. Without a button of its own it reads as a line at the start, above
 * what follows it.
 */
export function EmptyState({
  text,
  action,
  example,
}: {
  text: string;
  action?: ComponentChildren;
  example?: string;
}) {
  return (
    <div class="dw-empty" data-line={action ? undefined : ''}>
      <p>{text}</p>
      {action}
      {example && <p class="dw-empty-example">{example}</p>}
    </div>
  );
}
