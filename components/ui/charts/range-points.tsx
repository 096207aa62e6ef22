import { Axis } from './axis';
import { ChartText, roomFor } from './chart-text';
import { linear, niceTicks } from './scale';

export interface RangePoint {
  key: string;
  label: string;
  /** "18/60", under the label. */
  counts: string;
  /** Share with its range; absent under five cases, where only the counts are shown. */
  share?: { value: number; low: number; high: number; words: string };
  /** Drawn hollow and dashed. */
  few?: boolean;
}

const [WIDTH, LEFT, RIGHT, TOP, PLOT] = [400, 40, 392, 10, 130];
const BASE = TOP + PLOT;

/** Shares side by side, each with its range, so that a small sample looks as unsure as it is. */
export function RangePoints({
  label,
  points,
  percent,
}: {
  label: string;
  points: readonly RangePoint[];
  percent: (share: number) => string;
}) {
  const ticks = niceTicks(Math.max(0.1, ...points.map(({ share }) => share?.high ?? 0)), 5, false);
  const y = linear(ticks.at(-1) ?? 1, PLOT);
  const step = (RIGHT - LEFT) / Math.max(1, points.length);
  // Counts too long to stand side by side take turns on two lines.
  const isCrowded = points.some(({ counts }) => roomFor(counts) > step);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${BASE + (isCrowded ? 48 : 34)}`}
      role="img"
      aria-label={label}
      direction="ltr"
    >
      <Axis ticks={ticks} y={y} base={BASE} left={LEFT} right={RIGHT} words={percent} />
      {points.map(({ key, label: words, counts, share, few }, index) => {
        const x = LEFT + step * (index + 0.5);
        const mark = few ? '' : undefined;
        return (
          <g key={key}>
            {share && (
              <>
                <path
                  class="dw-chart-range"
                  data-few={mark}
                  fill="none"
                  d={`M${x - 4} ${BASE - y(share.high)}H${x + 4}M${x - 4} ${BASE - y(share.low)}H${x + 4}M${x} ${BASE - y(share.high)}V${BASE - y(share.low)}`}
                />
                <circle class="dw-chart-point" data-few={mark} cx={x} cy={BASE - y(share.value)} r="4.5" />
                <ChartText x={x + 9} y={BASE - y(share.value) + 4} anchor="start" look="strong">
                  {share.words}
                </ChartText>
              </>
            )}
            <ChartText x={x} y={BASE + 15} look="strong">
              {words}
            </ChartText>
            <ChartText x={x} y={BASE + (isCrowded && index % 2 === 1 ? 44 : 30)}>
              {counts}
            </ChartText>
          </g>
        );
      })}
    </svg>
  );
}
