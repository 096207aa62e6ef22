import { ChartText, roomFor } from './chart-text';
import { linear } from './scale';

export interface FunnelStep {
  key: string;
  /** Id of a stage, for its colour. */
  stage?: string;
  label: string;
  count: number;
  /** The count as it is written. */
  words: string;
  /** "88 of 187 · 47 % (40–54 %)": how many moved on. */
  share?: string;
}

const [WIDTH, ROW, BAR_AT, BAR_MAX, GAP] = [440, 30, 100, 150, 8];

/** Bars are as long as the numbers beside the fullest rows let them be. */
function longestBar(steps: readonly FunnelStep[], most: number): number {
  const rooms = steps.map(({ count, words, share = '' }) => {
    const free = WIDTH - BAR_AT - 2 * GAP - roomFor(words) - roomFor(share);
    return count > 0 ? (free * most) / count : BAR_MAX;
  });
  return Math.max(0, Math.min(BAR_MAX, ...rooms));
}

/** How many came into each step. Starts at the inline start: it mirrors with the writing. */
export function Funnel({ label, steps, rtl }: { label: string; steps: readonly FunnelStep[]; rtl: boolean }) {
  const most = Math.max(1, ...steps.map(({ count }) => count));
  const size = linear(most, longestBar(steps, most));
  const at = (x: number) => (rtl ? WIDTH - x : x);
  const [start, end] = rtl ? (['end', 'start'] as const) : (['start', 'end'] as const);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${steps.length * ROW}`} role="img" aria-label={label} direction="ltr">
      {steps.map(({ key, stage, label: words, count, words: written, share }, index) => {
        const width = Math.max(2, size(count));
        const middle = index * ROW + ROW / 2 + 4;
        return (
          <g key={key} data-stage={stage}>
            <ChartText x={at(0)} y={middle} anchor={start} look="strong">
              {words}
            </ChartText>
            <rect
              class="dw-chart-step"
              x={rtl ? WIDTH - BAR_AT - width : BAR_AT}
              y={index * ROW + 6}
              width={width}
              height={ROW - 12}
              rx="2"
            />
            <ChartText x={at(BAR_AT + width + GAP)} y={middle} anchor={start} look="strong">
              {written}
            </ChartText>
            {share && (
              <ChartText x={at(WIDTH)} y={middle} anchor={end}>
                {share}
              </ChartText>
            )}
          </g>
        );
      })}
    </svg>
  );
}
