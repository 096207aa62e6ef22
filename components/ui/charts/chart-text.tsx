interface ChartTextProps {
  x: number;
  y: number;
  children: string;
  anchor?: 'start' | 'middle' | 'end';
  look?: 'strong' | 'ink' | 'on-dark';
}

/**
 * Words inside a drawing. The drawing runs left to right in both languages, so each text is isolated and
 * keeps its own order.
 */
export function ChartText({ x, y, children, anchor = 'middle', look }: ChartTextProps) {
  return (
    <text x={x} y={y} text-anchor={anchor} class={look ? `dw-chart-${look}` : undefined}>
      {`\u2068${children}\u2069`}
    </text>
  );
}
