import { type RingState, ringShapes } from '../../../components/views/cycle-ring/ring-geometry';
import { paintOf, TOKEN_PAINT } from '../../../components/views/cycle-ring/ring-paint';
import type { StageView } from '../../../messages/views';

const SVG = 'http://www.w3.org/2000/svg';
const SIZE = 40;

/** What the ring shows of a stage: where it stands and which required items are met. */
function ringStateOf({ no, count, ring, checklist, rounds }: StageView): RingState {
  const numbersOf = (wanted: StageView['ring'][number]) =>
    ring.flatMap((state, place) => (state === wanted ? [place + 1] : []));
  return {
    of: count,
    now: no,
    items: checklist.filter((item) => item.required).map((item) => item.met),
    skipped: numbersOf('skipped'),
    leftEarly: numbersOf('early'),
    rounds: Math.max(0, rounds - 1),
  };
}

/** The ring of the card, 40 pixels, with the number of the stage in its middle. */
export function drawCardRing(stage: StageView): SVGSVGElement {
  const svg = drawn('svg', {
    viewBox: `0 0 ${SIZE} ${SIZE}`,
    width: SIZE,
    height: SIZE,
    'aria-hidden': 'true',
  });
  for (const shape of ringShapes(SIZE, ringStateOf(stage))) {
    const { fill, stroke } = paintOf(shape, TOKEN_PAINT);
    const dash: Record<string, string> = shape.dash ? { 'stroke-dasharray': shape.dash } : {};
    svg.append(
      drawn('path', {
        d: shape.d,
        fill,
        stroke,
        'stroke-width': shape.width,
        'stroke-linejoin': 'round',
        ...dash,
      }),
    );
  }
  return svg as SVGSVGElement;
}

/** One line icon of 16 pixels. */
export function drawIcon(d: string): SVGSVGElement {
  const svg = drawn('svg', { viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' });
  svg.append(
    drawn('path', {
      d,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.5,
      'stroke-linecap': 'round',
    }),
  );
  return svg as SVGSVGElement;
}

function drawn(tag: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
