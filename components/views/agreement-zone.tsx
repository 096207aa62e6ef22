import './agreement-zone.css';
import { views } from '../../locales/areas';
import { useT } from '../language';
import { zoneScale } from './zone-scale';

/** A figure on the price line: its place in major units and how it is written. */
export interface ZoneFigure {
  value: number;
  words: string;
}

export interface ZoneView {
  currency: string;
  ourLimit?: ZoneFigure;
  /** Their limit, from the sure end to the possible end; one figure if both are the same. */
  theirLimit?: { low: number; high: number; words: string };
  ourOffer?: ZoneFigure;
  theirWord?: ZoneFigure;
  batna?: ZoneFigure;
  /** The state in words: "sure 3,000 · possible 6,000". */
  summary: string;
}

const [WIDTH, TRACK_Y, TRACK_HEIGHT] = [320, 58, 12];

/**
 * Where an agreement can lie. A price line runs left to right in both languages, like every numeric chart;
 * words inside are isolated so that their own order holds.
 */
export function AgreementZone({ label, zone }: { label: string; zone: ZoneView }) {
  const t = useT(views);
  const { ourLimit, theirLimit, ourOffer, theirWord, batna } = zone;
  const values = [ourLimit, ourOffer, theirWord, batna].flatMap((figure) => (figure ? [figure.value] : []));
  const x = zoneScale([...values, ...(theirLimit ? [theirLimit.low, theirLimit.high] : [])], WIDTH);
  const band = (from: number, to: number, look: string) =>
    to > from && (
      <rect class={look} x={x(from)} y={TRACK_Y - 6} width={x(to) - x(from)} height={TRACK_HEIGHT} />
    );
  const above = (figure: ZoneFigure | undefined, word: string) =>
    figure && (
      <g>
        <line class="dw-zone-pin" x1={x(figure.value)} x2={x(figure.value)} y1={34} y2={TRACK_Y - 7} />
        <Words at={x(figure.value)} y={14} word={word} figure={figure.words} figureBelow />
      </g>
    );
  const sureFrom = ourLimit?.value;
  return (
    <figure class="dw-zone" data-stage="negotiation">
      <svg viewBox={`0 0 ${WIDTH} 100`} role="img" aria-label={`${label}: ${zone.summary}`} direction="ltr">
        <defs>
          <pattern
            id="dw-hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="dw-zone-hatch" width="2.5" height="6" />
          </pattern>
        </defs>
        <rect class="dw-zone-track" x="0" y={TRACK_Y - 5} width={WIDTH} height="10" rx="5" />
        {sureFrom !== undefined && theirLimit && band(sureFrom, theirLimit.low, 'dw-zone-sure')}
        {sureFrom !== undefined &&
          theirLimit &&
          band(Math.max(sureFrom, theirLimit.low), theirLimit.high, 'dw-zone-possible')}
        {above(theirWord, t.theirWord)}
        {above(ourOffer, t.ourOffer)}
        {ourLimit && (
          <g>
            <line
              class="dw-zone-limit"
              x1={x(ourLimit.value)}
              x2={x(ourLimit.value)}
              y1={TRACK_Y - 10}
              y2={TRACK_Y + 10}
            />
            <Words at={x(ourLimit.value)} y={82} word={t.ourLimit} figure={ourLimit.words} />
          </g>
        )}
        {theirLimit && (
          <Words
            at={x((theirLimit.low + theirLimit.high) / 2)}
            y={82}
            word={t.theirLimit}
            figure={theirLimit.words}
          />
        )}
        {batna && (
          <g>
            <circle class="dw-zone-batna" cx={x(batna.value)} cy={TRACK_Y} r="3.5" />
            <Words at={x(batna.value)} y={82} word={t.batna} figure={batna.words} quiet />
          </g>
        )}
      </svg>
      <figcaption class="dw-small dw-ink-2">{zone.summary}</figcaption>
    </figure>
  );
}

interface WordsProps {
  at: number;
  y: number;
  word: string;
  figure: string;
  figureBelow?: boolean;
  quiet?: boolean;
}

function Words({ at, y, word, figure, figureBelow, quiet }: WordsProps) {
  const anchor = at < 40 ? 'start' : at > WIDTH - 40 ? 'end' : 'middle';
  const [wordY, figureY] = figureBelow ? [y, y + 14] : [y + 14, y];
  return (
    <g text-anchor={anchor} class={quiet ? 'dw-zone-quiet' : undefined}>
      <text x={at} y={wordY}>{`\u2068${word}\u2069`}</text>
      <text class="dw-zone-figure" x={at} y={figureY}>{`\u2068${figure}\u2069`}</text>
    </g>
  );
}
