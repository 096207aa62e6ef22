import './agreement-zone.css';
import { views } from '../../locales/areas';
import { useT } from '../language';
import { spreadLabels, zoneScale } from './zone-scale';

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
/** Labels stand at least this far apart, in drawing units. */
const APART = 62;

/**
 * Where an agreement can lie. A price line runs left to right in both languages, like every numeric chart;
 * words inside are isolated so that their own order holds.
 */
export function AgreementZone({ label, zone }: { label: string; zone: ZoneView }) {
  const t = useT(views);
  const { ourLimit, theirLimit, ourOffer, theirWord, batna } = zone;
  const values = [ourLimit, ourOffer, theirWord, batna].flatMap((figure) => (figure ? [figure.value] : []));
  const x = zoneScale([...values, ...(theirLimit ? [theirLimit.low, theirLimit.high] : [])], WIDTH);
  const limitX = ourLimit && x(ourLimit.value);
  const above = [mark(theirWord, t.theirWord), mark(ourOffer, t.ourOffer)].filter(isMark);
  const theirs = theirLimit && { value: (theirLimit.low + theirLimit.high) / 2, words: theirLimit.words };
  const below = [mark(ourLimit, t.ourLimit), mark(theirs, t.theirLimit), mark(batna, t.batna, true)].filter(
    isMark,
  );
  return (
    <figure class="dw-zone" data-stage="negotiation">
      <svg viewBox={`0 0 ${WIDTH} 100`} role="img" aria-label={`${label}: ${zone.summary}`} direction="ltr">
        <Hatch />
        <rect class="dw-zone-track" x="0" y={TRACK_Y - 5} width={WIDTH} height="10" rx="5" />
        {ourLimit && theirLimit && (
          <>
            <Band from={x(ourLimit.value)} to={x(theirLimit.low)} look="dw-zone-sure" />
            <Band
              from={x(Math.max(ourLimit.value, theirLimit.low))}
              to={x(theirLimit.high)}
              look="dw-zone-possible"
            />
          </>
        )}
        {above.map(({ value, word }) => (
          <line key={word} class="dw-zone-pin" x1={x(value)} x2={x(value)} y1={34} y2={TRACK_Y - 7} />
        ))}
        <Labels marks={above} x={x} wordY={14} figureY={28} />
        {limitX !== undefined && (
          <line class="dw-zone-limit" x1={limitX} x2={limitX} y1={TRACK_Y - 10} y2={TRACK_Y + 10} />
        )}
        {batna && <circle class="dw-zone-batna" cx={x(batna.value)} cy={TRACK_Y} r="3.5" />}
        <Labels marks={below} x={x} wordY={96} figureY={82} />
      </svg>
      <figcaption class="dw-small dw-ink-2">{zone.summary}</figcaption>
    </figure>
  );
}

interface Mark {
  value: number;
  figure: string;
  word: string;
  quiet: boolean;
}

function mark(figure: ZoneFigure | undefined, word: string, quiet = false): Mark | undefined {
  return figure && { value: figure.value, figure: figure.words, word, quiet };
}

const isMark = (value: Mark | undefined): value is Mark => value !== undefined;

function Band({ from, to, look }: { from: number; to: number; look: string }) {
  if (to <= from) return null;
  return <rect class={look} x={from} y={TRACK_Y - 6} width={to - from} height={TRACK_HEIGHT} />;
}

function Hatch() {
  return (
    <defs>
      <pattern id="dw-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="dw-zone-hatch" width="2.5" height="6" />
      </pattern>
    </defs>
  );
}

interface LabelsProps {
  marks: readonly Mark[];
  x: (value: number) => number;
  wordY: number;
  figureY: number;
}

function Labels({ marks, x, wordY, figureY }: LabelsProps) {
  const places = spreadLabels(
    marks.map(({ value }) => x(value)),
    WIDTH,
    APART,
  );
  return marks.map(({ figure, word, quiet }, index) => (
    <g key={word} text-anchor="middle" class={quiet ? 'dw-zone-quiet' : undefined}>
      <text x={places[index]} y={wordY}>{`\u2068${word}\u2069`}</text>
      <text class="dw-zone-figure" x={places[index]} y={figureY}>{`\u2068${figure}\u2069`}</text>
    </g>
  ));
}
