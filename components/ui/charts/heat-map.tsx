import { ChartText } from './chart-text';
import { heatShade } from './scale';

export interface HeatMapProps {
  label: string;
  /** Words of the rows: weekdays in the order of the region. */
  rows: readonly string[];
  /** Words of the columns: hours. */
  columns: readonly string[];
  /** Count at a row and column. */
  counts: readonly (readonly number[])[];
  unit: string;
  number: (value: number) => string;
  /** Row words stand at the inline start. */
  rtl: boolean;
}

const [WIDTH, HEAD, CELL_HEIGHT, GAP] = [400, 62, 26, 2];

/** Counts by two things at once, in five shades, each with its number. Hours run left to right. */
export function HeatMap({ label, rows, columns, counts, unit, number, rtl }: HeatMapProps) {
  const max = Math.max(0, ...counts.flat());
  const cell = (WIDTH - HEAD) / Math.max(1, columns.length);
  const left = rtl ? 0 : HEAD;
  const bottom = rows.length * (CELL_HEIGHT + GAP);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${bottom + 36}`} role="img" aria-label={label} direction="ltr">
      {rows.map((row, rowNo) => {
        const y = rowNo * (CELL_HEIGHT + GAP);
        return (
          <g key={row}>
            <ChartText x={rtl ? WIDTH : 0} y={y + 17} anchor={rtl ? 'end' : 'start'}>
              {row}
            </ChartText>
            {columns.map((column, columnNo) => {
              const count = counts[rowNo]?.[columnNo] ?? 0;
              const shade = heatShade(count, max);
              const x = left + columnNo * cell;
              return (
                <g key={column}>
                  <rect
                    class="dw-chart-heat"
                    data-shade={shade}
                    x={x + GAP / 2}
                    y={y}
                    width={cell - GAP}
                    height={CELL_HEIGHT}
                    rx="3"
                  />
                  {count > 0 && (
                    <ChartText x={x + cell / 2} y={y + 17} look={shade >= 3 ? 'on-dark' : 'ink'}>
                      {number(count)}
                    </ChartText>
                  )}
                </g>
              );
            })}
          </g>
        );
      })}
      {columns.map((column, columnNo) => (
        <ChartText key={column} x={left + (columnNo + 0.5) * cell} y={bottom + 14}>
          {column}
        </ChartText>
      ))}
      <ChartText x={left + (WIDTH - HEAD) / 2} y={bottom + 32}>
        {unit}
      </ChartText>
    </svg>
  );
}
