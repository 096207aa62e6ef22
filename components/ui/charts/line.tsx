import { Axis } from './axis';
import { ChartText } from './chart-text';
import { linear, niceTicks } from './scale';

export interface LineSeries {
  key: string;
  /** Printed at the end of the line, so that no legend is needed. */
  label: string;
  /** One value for each place of the axis; undefined leaves a gap. */
  values: readonly (number | undefined)[];
}

export interface LineProps {
  label: string;
  /** Words along the axis; the first and the last are always printed. */
  places: readonly string[];
  /** At most two. */
  series: readonly LineSeries[];
  number: (value: number) => string;
}

const [WIDTH, LEFT, RIGHT, TOP, PLOT] = [400, 40, 330, 10, 130];
const BASE = TOP + PLOT;

/** How a value moved over time, from zero, left to right in both languages. */
export function Line({ label, places, series, number }: LineProps) {
  const known = series.flatMap(({ values }) => values.filter((value) => value !== undefined));
  const ticks = niceTicks(Math.max(0, ...known), 4, false);
  const y = linear(ticks.at(-1) ?? 1, PLOT);
  const x = (index: number) => LEFT + ((RIGHT - LEFT) * index) / Math.max(1, places.length - 1);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${BASE + 20}`} role="img" aria-label={label} direction="ltr">
      <Axis ticks={ticks} y={y} base={BASE} left={LEFT} right={RIGHT} words={number} />
      {series.map(({ key, label: words, values }, order) => {
        const last = values.findLastIndex((value) => value !== undefined);
        return (
          <g key={key}>
            <path
              class="dw-chart-line"
              data-series={order + 1}
              d={linePath(values, x, (value) => BASE - y(value))}
            />
            {last >= 0 && (
              <ChartText x={x(last) + 6} y={BASE - y(values[last] ?? 0) + 4} anchor="start" look="strong">
                {words}
              </ChartText>
            )}
          </g>
        );
      })}
      <ChartText x={LEFT} y={BASE + 16} anchor="start">
        {places[0] ?? ''}
      </ChartText>
      {places.length > 1 && (
        <ChartText x={RIGHT} y={BASE + 16} anchor="end">
          {places.at(-1) ?? ''}
        </ChartText>
      )}
    </svg>
  );
}

/** The path through all known values; a gap starts a new piece. */
export function linePath(
  values: readonly (number | undefined)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  let pen = 'M';
  let path = '';
  values.forEach((value, index) => {
    if (value === undefined) {
      pen = 'M';
      return;
    }
    path += `${pen}${x(index)} ${y(value)}`;
    pen = 'L';
  });
  return path;
}
