const INVISIBLE = /[\u200e\u200f\u2060-\u2069]/g;
const LETTER = 6;

/** About as wide as a text will be drawn, a little more rather than less: what a drawing must keep free for it. */
export const roomFor = (text: string) => text.replace(INVISIBLE, '').length * LETTER;

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
