import {
  BLOCKED,
  CENTRE_MARKS,
  MARK_TOKEN,
  type MarkShape,
  WORD_MARKS,
} from '../../components/views/cycle-ring/due-mark';
import { ringShapes } from '../../components/views/cycle-ring/ring-geometry';
import { paintOf, TOKEN_PAINT } from '../../components/views/cycle-ring/ring-paint';
import type { BadgeView, StateMark } from '../../messages/views';

export const SVG = 'http://www.w3.org/2000/svg';

/** The smallest ring as nodes: the place says the stage, the mark in the middle what waits. */
export function drawRing({ stageNo, stageCount, mark }: BadgeView, size = 14): SVGSVGElement {
  const svg = picture(14, size);
  if (mark === 'dnc') {
    svg.append(...BLOCKED.map((shape) => drawn(shape, `var(${MARK_TOKEN.none})`)));
    return svg;
  }
  for (const shape of ringShapes(14, { of: stageCount, now: stageNo, items: [] })) {
    const { fill, stroke } = paintOf(shape, TOKEN_PAINT);
    svg.append(path(shape.d, fill, shape.width ? stroke : 'none', shape.width));
  }
  if (mark !== 'none') svg.append(drawn(CENTRE_MARKS[mark], `var(${MARK_TOKEN[mark]})`));
  return svg;
}

/** A state's shape beside a word. */
export function drawWordMark(mark: Exclude<StateMark, 'none' | 'dnc'>): SVGSVGElement {
  const svg = picture(8, 8);
  svg.append(drawn(WORD_MARKS[mark], 'currentColor'));
  return svg;
}

/** Two quotation marks: the last mail holds an objection. */
export function drawObjectionMark(): SVGSVGElement {
  const svg = picture(16, 10);
  svg.append(
    path(
      'M6.5 4.5C4.5 5 3.2 6.6 3.2 9v2.5h3.6V8.2H5M13 4.5C11 5 9.7 6.6 9.7 9v2.5h3.6V8.2h-1.8',
      'none',
      'currentColor',
      1.5,
    ),
  );
  return svg;
}

/** The × of a button that puts something away. */
export function drawCross(): SVGSVGElement {
  const svg = picture(16, 16);
  svg.append(path('M4 4l8 8M12 4l-8 8', 'none', 'currentColor', 1.5));
  return svg;
}

/** An empty picture of so many units, drawn in so many pixels. */
export function picture(box: number, size: number): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${box} ${box}`);
  svg.setAttribute('width', String(size));
  svg.setAttribute('height', String(size));
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

const drawn = ({ d, line }: MarkShape, colour: string) =>
  line ? path(d, 'none', colour, line) : path(d, colour, 'none', 0);

/** One path in a picture's own units. */
export function path(d: string, fill: string, stroke: string, width: number): SVGPathElement {
  const element = document.createElementNS(SVG, 'path');
  element.setAttribute('d', d);
  element.setAttribute('fill', fill);
  if (stroke === 'none') return element;
  element.setAttribute('stroke', stroke);
  element.setAttribute('stroke-width', String(width));
  element.setAttribute('stroke-linecap', 'round');
  return element;
}
