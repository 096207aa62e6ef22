import { ChartText } from './chart-text';
import { linear, niceTicks } from './scale';

export interface Bar {
  key: string;
  /** Under the bar; only the first, the last and those marked are printed if there are many. */
  label: string;
  value: number;
  /** The value as it is written. */
  words: string;
  /** Stands out: today, this month. */
  now?: boolean;
}

const [WIDTH, PLOT, TOP, BOTTOM] = [400, 120, 16, 20];

/** Counts side by side, from zero, each with its number. Reads left to right in both languages. */
export function Bars({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const ticks = niceTicks(Math.max(0, ...bars.map(({ value }) => value)));
  const y = linear(ticks.at(-1) ?? 1, PLOT);
  const step = WIDTH / Math.max(1, bars.length);
  const width = Math.min(40, step * 0.72);
  const everyLabel = bars.length <= 8;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${TOP + PLOT + BOTTOM}`} role="img" aria-label={label} direction="ltr">
      {bars.map((bar, index) => {
        const middle = index * step + step / 2;
        const height = y(bar.value);
        const edge = index === 0 || index === bars.length - 1;
        return (
          <g key={bar.key}>
            <rect
              class="dw-chart-bar"
              data-now={bar.now ? '' : undefined}
              x={middle - width / 2}
              y={TOP + PLOT - height}
              width={width}
              height={height}
              rx="2"
            />
            {bar.value > 0 && (
              <ChartText x={middle} y={TOP + PLOT - height - 4}>
                {bar.words}
              </ChartText>
            )}
            {(everyLabel || edge) && (
              <ChartText
                x={everyLabel ? middle : index === 0 ? 0 : WIDTH}
                y={TOP + PLOT + 15}
                anchor={everyLabel ? 'middle' : index === 0 ? 'start' : 'end'}
              >
                {bar.label}
              </ChartText>
            )}
          </g>
        );
      })}
      <line class="dw-chart-axis" x1="0" x2={WIDTH} y1={TOP + PLOT + 0.5} y2={TOP + PLOT + 0.5} />
    </svg>
  );
}
