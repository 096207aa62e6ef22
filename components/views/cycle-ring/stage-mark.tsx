import './cycle-ring.css';
import { BLOCKED, CENTRE_MARKS, type DueMark, MARK_TOKEN } from './due-mark';
import { ringShapes } from './ring-geometry';
import { paintOf, TOKEN_PAINT } from './ring-paint';

export interface StageMarkProps {
  /** Stage number; 0 for a finished round. */
  now: number;
  of?: 6 | 7;
  mark?: DueMark;
  /** Replaces everything: the person must not be contacted. */
  blocked?: boolean;
  size?: 14 | 16 | 18;
  /** Its name, where no words stand beside it. */
  label?: string;
}

/** The smallest ring, for rows and lists: the place says the stage, the mark in the middle what waits. */
export function StageMark({ now, of = 7, mark = 'none', blocked, size = 14, label }: StageMarkProps) {
  const centre = mark === 'none' || mark === 'next' ? undefined : CENTRE_MARKS[mark];
  const colour = `var(${MARK_TOKEN[blocked ? 'none' : mark]})`;
  const marks = blocked ? BLOCKED : centre ? [centre] : [];
  const picture = (
    <svg class="dw-mark" viewBox="0 0 14 14" width={size} height={size} aria-hidden="true" focusable="false">
      {!blocked &&
        ringShapes(14, { of, now, items: [] }).map((shape) => {
          const { fill, stroke } = paintOf(shape, TOKEN_PAINT);
          return (
            <path
              key={shape.part}
              class={`dw-ring-${shape.part}`}
              d={shape.d}
              fill={fill}
              stroke={shape.width ? stroke : 'none'}
              stroke-width={shape.width || undefined}
            />
          );
        })}
      {marks.map((shape) => (
        <path
          key={shape.d}
          d={shape.d}
          fill={shape.line ? 'none' : colour}
          stroke={shape.line ? colour : 'none'}
          stroke-width={shape.line}
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      ))}
    </svg>
  );
  if (!label) return picture;
  return (
    <span class="dw-mark-named">
      {picture}
      <span class="dw-hush">{label}</span>
    </span>
  );
}
