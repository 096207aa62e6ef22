import './stage-track.css';
import type { StageView } from './stage-name';

export interface TrackStop extends StageView {
  state: 'done' | 'now' | 'ahead' | 'skipped';
  /** "11 days, usual 10". */
  note?: string;
}

/** The stages one after another, as a line that follows the writing. For places too wide for a ring. */
export function StageTrack({
  label,
  stops,
  onChoose,
}: {
  label: string;
  stops: readonly TrackStop[];
  onChoose?: (stop: TrackStop) => void;
}) {
  return (
    <ol class="dw-track" aria-label={label}>
      {stops.map((stop) => {
        const words = (
          <>
            <span class="dw-track-bar" />
            <span class="dw-track-name">{stop.name}</span>
            {stop.note && <span class="dw-track-note">{stop.note}</span>}
          </>
        );
        return (
          <li
            key={stop.id}
            data-stage={stop.id}
            data-state={stop.state}
            aria-current={stop.state === 'now' ? 'step' : undefined}
          >
            {onChoose ? (
              <button type="button" onClick={() => onChoose(stop)}>
                {words}
              </button>
            ) : (
              words
            )}
          </li>
        );
      })}
    </ol>
  );
}
