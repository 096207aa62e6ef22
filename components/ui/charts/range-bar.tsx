import './range-bar.css';

/** A share and its range on a line from 0 to 1, beside the words that say it. It follows the writing. */
export function RangeBar({
  value,
  low,
  high,
  few,
}: {
  value: number;
  low: number;
  high: number;
  few?: boolean;
}) {
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
  return (
    <span class="dw-range-bar" data-few={few ? '' : undefined} aria-hidden="true">
      <span style={{ insetInlineStart: percent(low), inlineSize: percent(high - low) }} />
      <i style={{ insetInlineStart: percent(value) }} />
    </span>
  );
}
