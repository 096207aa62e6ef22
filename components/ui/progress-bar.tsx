import './progress-bar.css';

/** How far a long job is. Never used for a deal: a cycle is not a race. */
export function ProgressBar({ label, share, words }: { label: string; share?: number; words?: string }) {
  const percent = share === undefined ? undefined : Math.round(Math.max(0, Math.min(1, share)) * 100);
  return (
    <div class="dw-progress">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={words}
        class="dw-progress-track"
      >
        <span style={{ inlineSize: `${percent ?? 30}%` }} />
      </div>
      {words && <span class="dw-small dw-ink-2 dw-num">{words}</span>}
    </div>
  );
}
