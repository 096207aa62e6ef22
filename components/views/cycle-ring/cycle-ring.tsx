import './cycle-ring.css';
import type { ComponentChildren } from 'preact';
import { type RingState, ringShapes } from './ring-geometry';
import { paintOf, TOKEN_PAINT } from './ring-paint';

export interface CycleRingProps {
  size: 120 | 40;
  state: RingState;
  /** "Objections, stage 4 of 7, day 9, usual 7, 2 of 4 items met". */
  label: string;
  /** Words in the middle; the 40 px ring shows the stage's number by itself. */
  children?: ComponentChildren;
}

/** Where a deal is, how far its checklist is, and that the end leads back to the start. */
export function CycleRing({ size, state, label, children }: CycleRingProps) {
  const middle = children ?? (size === 40 && state.now > 0 ? state.now : undefined);
  return (
    <span class="dw-ring" data-size={size} role="img" aria-label={label}>
      <svg viewBox={`0 0 ${size} ${size}`} width={size} height={size} aria-hidden="true" focusable="false">
        {ringShapes(size, state).map((shape) => {
          const { fill, stroke } = paintOf(shape, TOKEN_PAINT);
          return (
            <path
              // A change of stage gives new keys, so the new segment grows in and nothing spins.
              key={`${state.now}:${shape.d}`}
              class={`dw-ring-${shape.part}`}
              d={shape.d}
              fill={fill}
              stroke={stroke}
              stroke-width={shape.width}
              stroke-dasharray={shape.dash}
              stroke-linejoin="round"
              stroke-linecap={shape.part === 'ahead' || shape.part === 'chevron' ? 'round' : undefined}
            />
          );
        })}
      </svg>
      {middle !== undefined && (
        <span class="dw-ring-middle" aria-hidden="true">
          {middle}
        </span>
      )}
    </span>
  );
}

/** The middle of the large ring: which day it is, and how many are usual. */
export function RingDay({ dayWord, day, usual }: { dayWord: string; day: string; usual: string }) {
  return (
    <>
      <span class="dw-ring-small">{dayWord}</span>
      <span class="dw-ring-day">{day}</span>
      <span class="dw-ring-small">{usual}</span>
    </>
  );
}
