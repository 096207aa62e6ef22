import { Axis } from './axis';
import { ChartText } from './chart-text';
import { linear, niceTicks } from './scale';

export interface HistogramProps {
  label: string;
  /** Bins of equal width, from `from` up to, not including, `from + width`. */
  bins: readonly { from: number; count: number }[];
  binWidth: number;
  /** With the words beside it. Left out under five values. */
  median?: { value: number; words: string };
  /** The middle half, first to third quarter. */
  middle?: { from: number; to: number; words: string };
  /** Unit of the axis: "days from first contact to signature". */
  unit: string;
  number: (value: number) => string;
}

const [WIDTH, LEFT, RIGHT, TOP, PLOT] = [400, 30, 390, 34, 130];
const BASE = TOP + PLOT;

/** How often each length occurs, with its median and middle half. */
export function Histogram({ label, bins, binWidth, median, middle, unit, number }: HistogramProps) {
  const first = bins[0]?.from ?? 0;
  const end = (bins.at(-1)?.from ?? 0) + binWidth;
  const ticks = niceTicks(Math.max(0, ...bins.map(({ count }) => count)), 3);
  const y = linear(ticks.at(-1) ?? 1, PLOT);
  const place = linear(end - first, RIGHT - LEFT);
  const x = (value: number) => LEFT + place(value - first);
  const edges = [...bins.map(({ from }) => from), end];
  const every = Math.ceil(edges.length / 7);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${BASE + 36}`} role="img" aria-label={label} direction="ltr">
      {middle && (
        <>
          <rect
            class="dw-chart-middle"
            x={x(middle.from)}
            y={TOP - 8}
            width={x(middle.to) - x(middle.from)}
            height={PLOT + 8}
          />
          <ChartText x={(x(middle.from) + x(middle.to)) / 2} y={10}>
            {middle.words}
          </ChartText>
        </>
      )}
      <Axis ticks={ticks} y={y} base={BASE} left={LEFT} right={RIGHT} words={number} />
      {bins.map(({ from, count }) => (
        <rect
          key={from}
          class="dw-chart-bar"
          x={x(from) + 1}
          y={BASE - y(count)}
          width={Math.max(1, x(from + binWidth) - x(from) - 2)}
          height={y(count)}
          rx="2"
        />
      ))}
      {edges.map(
        (edge, index) =>
          index % every === 0 && (
            <ChartText key={edge} x={x(edge)} y={BASE + 15}>
              {number(edge)}
            </ChartText>
          ),
      )}
      <ChartText x={(LEFT + RIGHT) / 2} y={BASE + 32}>
        {unit}
      </ChartText>
      {median && (
        <>
          <line class="dw-chart-median" x1={x(median.value)} x2={x(median.value)} y1={TOP - 6} y2={BASE} />
          <ChartText x={x(median.value) + 5} y={TOP - 6} anchor="start" look="strong">
            {median.words}
          </ChartText>
        </>
      )}
    </svg>
  );
}
