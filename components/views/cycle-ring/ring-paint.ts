import type { RingShape } from './ring-geometry';

/** Colours of a ring that leaves our style sheets, for example as a picture in a mail row. */
export interface RingPaint {
  stages: readonly string[];
  ahead: string;
  done: string;
  surface: string;
  line: string;
}

/** The same parts painted with the design tokens. */
export const TOKEN_PAINT: RingPaint = {
  stages: [
    'var(--dw-stage-1)',
    'var(--dw-stage-2)',
    'var(--dw-stage-3)',
    'var(--dw-stage-4)',
    'var(--dw-stage-5)',
    'var(--dw-stage-6)',
    'var(--dw-stage-7)',
  ],
  ahead: 'var(--dw-ring-ahead)',
  done: 'var(--dw-ink-2)',
  surface: 'var(--dw-surface-1)',
  line: 'var(--dw-line-strong)',
};

/** Fill and stroke of one shape. */
export function paintOf(shape: RingShape, paint: RingPaint): { fill: string; stroke: string } {
  const stage = shape.stage === undefined ? undefined : paint.stages[shape.stage - 1];
  if (shape.part === 'round') return { fill: 'none', stroke: paint.line };
  if (shape.part === 'ahead') return { fill: 'none', stroke: paint.ahead };
  if (shape.part === 'chevron') return { fill: 'none', stroke: stage ?? paint.ahead };
  // The badge draws all past stages as one neutral arc.
  const colour = stage ?? paint.done;
  if (shape.part === 'open') return { fill: paint.surface, stroke: colour };
  return { fill: shape.fill ? colour : 'none', stroke: colour };
}
