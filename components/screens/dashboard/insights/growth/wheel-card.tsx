import type { JSX } from 'preact';
import { common, insights } from '../../../../../locales/areas';
import { presentRate } from '../../../../../presenters/insight-rate';
import { useFormat, useT } from '../../../../language';
import { ChartText } from '../../../../ui/charts/chart-text';
import { Rate } from '../../../../ui/rate';
import { Card } from '../card';
import { DealsLink, useFigures } from '../deals-link';
import type { Figure } from '../figures';
import type { Numbers } from '../numbers';

const SIZE = 220;
const CENTRE = SIZE / 2;
const RADIUS = 84;
const QUARTERS = 4;

/** A quarter of the wheel, with a gap at both ends; it runs as a clock does and never mirrors. */
function arc(quarter: number): string {
  const angle = (part: number) => ((quarter + part) / QUARTERS) * 2 * Math.PI;
  const point = (part: number) =>
    `${(CENTRE + RADIUS * Math.sin(angle(part))).toFixed(2)} ${(CENTRE - RADIUS * Math.cos(angle(part))).toFixed(2)}`;
  return `M${point(0.18)}A${RADIUS} ${RADIUS} 0 0 1 ${point(0.82)}`;
}

/**
 * The virtuous circle: wins, happy customers, introductions, wins again, with its four counts.
 * @domain S43, S67, S87
 */
export function WheelCard({ numbers, controls }: { numbers: Numbers; controls?: JSX.Element }) {
  const { growth } = numbers;
  const figure = useFigures(numbers);
  const t = useT(insights);
  const tc = useT(common);
  const f = useFormat();
  const words = t.growth.wheel;
  const { counts, happy, ratio, turning, loop } = growth.flywheel;
  const stations: [Figure, number][] = [
    [figure('wheel-won'), counts.won],
    [figure('wheel-happy'), happy],
    [figure('wheel-referred'), counts.referred],
    [figure('wheel-back'), counts.wonByReferral],
  ];
  return (
    <Card
      title={words.title}
      subtitle={words.subtitle}
      formula={words.formula}
      sample={tc.sampleSize(counts.won)}
    >
      {controls && <div>{controls}</div>}
      <div class="dw-ins-wheel">
        <svg viewBox={`0 0 ${SIZE} ${SIZE}`} class="dw-chart" aria-hidden="true" direction="ltr">
          {stations.map(([{ name }, value], i) => {
            const angle = (i / QUARTERS) * 2 * Math.PI;
            return (
              <g key={name}>
                <path d={arc(i)} class="dw-chart-line" />
                <ChartText
                  x={CENTRE + RADIUS * Math.sin(angle)}
                  y={CENTRE - RADIUS * Math.cos(angle) + 5}
                  look="strong"
                >
                  {f.number(value)}
                </ChartText>
              </g>
            );
          })}
          <ChartText x={CENTRE} y={CENTRE + 5} look="strong">
            {ratio === undefined ? '–' : f.number(Math.round(ratio * 10) / 10)}
          </ChartText>
        </svg>
        <div class="dw-col dw-gap-2">
          <ol class="dw-ins-lines">
            {stations.map(([one, value]) => (
              <li key={one.name}>
                <span class="dw-grow">{one.title}</span>
                <DealsLink figure={one} />
                <strong class="dw-num">{f.number(value)}</strong>
              </li>
            ))}
          </ol>
          <p>
            {ratio === undefined
              ? words.noRatio(counts.won)
              : words.ratio(f.number(Math.round(ratio * 10) / 10))}
          </p>
          {turning !== undefined && <p>{turning ? words.turning : words.slowing}</p>}
          <p class="dw-small">
            {words.loop}: <Rate rate={presentRate(loop, tc, f)} />
          </p>
        </div>
      </div>
    </Card>
  );
}
