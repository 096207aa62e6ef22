import { ChartText } from './chart-text';

interface AxisProps {
  ticks: readonly number[];
  /** Place of a value above the base line, in pixels. */
  y: (value: number) => number;
  base: number;
  left: number;
  right: number;
  words: (value: number) => string;
}

/** Horizontal lines with their values; the base line is stronger. */
export function Axis({ ticks, y, base, left, right, words }: AxisProps) {
  return ticks.map((tick) => {
    const at = base - y(tick);
    return (
      <g key={tick}>
        <line class={tick === 0 ? 'dw-chart-axis' : 'dw-chart-grid'} x1={left} x2={right} y1={at} y2={at} />
        <ChartText x={left - 6} y={at + 4} anchor="end">
          {words(tick)}
        </ChartText>
      </g>
    );
  });
}
