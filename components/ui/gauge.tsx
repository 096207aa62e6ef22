import './progress-bar.css';

/** How much of something there is, from 0 to 1, as it stands: nothing is on its way. A picture of the figure beside it. */
export function Gauge({ share }: { share: number }) {
  return (
    <div class="dw-progress" aria-hidden="true">
      <div class="dw-progress-track">
        <span style={{ inlineSize: `${Math.round(Math.max(0, Math.min(1, share)) * 100)}%` }} />
      </div>
    </div>
  );
}
