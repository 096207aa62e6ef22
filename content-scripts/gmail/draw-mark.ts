import {
  BLOCKED,
  CENTRE_MARKS,
  MARK_TOKEN,
  type MarkShape,
  WORD_MARKS,
} from '../../components/views/cycle-ring/due-mark';
import { ringShapes } from '../../components/views/cycle-ring/ring-geometry';
import { paintOf, TOKEN_PAINT } from '../../components/views/cycle-ring/ring-paint';
import type { BadgeView, KnownPersonView, StateMark } from '../../messages/views';

const SVG = 'http://www.w3.org/2000/svg';

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

/** The ring of a person in the strip: each stage that is behind, the one of now, and its number. */
export function drawPersonRing({ badge, stage }: KnownPersonView, size: 18 | 40): SVGSVGElement {
  if (size === 18 || badge.mark === 'dnc') return drawRing(badge, size);
  const numbers = (state: string) => stage.ring.flatMap((one, at) => (one === state ? [at + 1] : []));
  const state = { of: badge.stageCount, now: badge.stageNo, items: [], skipped: numbers('skipped') };
  const svg = picture(size, size);
  for (const shape of ringShapes(40, state)) {
    const { fill, stroke } = paintOf(shape, TOKEN_PAINT);
    const drawnPath = path(shape.d, fill, stroke, shape.width);
    drawnPath.setAttribute('stroke-linejoin', 'round');
    if (shape.dash) drawnPath.setAttribute('stroke-dasharray', shape.dash);
    svg.append(drawnPath);
  }
  const number = document.createElementNS(SVG, 'text');
  const attributes = {
    x: '20',
    y: '24.5',
    'text-anchor': 'middle',
    'font-size': '13',
    'font-weight': '600',
    fill: 'var(--dw-ink-1)',
  };
  for (const [name, value] of Object.entries(attributes)) number.setAttribute(name, value);
  number.textContent = String(badge.stageNo);
  svg.append(number);
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

function picture(box: number, size: number): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${box} ${box}`);
  svg.setAttribute('width', String(size));
  svg.setAttribute('height', String(size));
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

const drawn = ({ d, line }: MarkShape, colour: string) =>
  line ? path(d, 'none', colour, line) : path(d, colour, 'none', 0);

function path(d: string, fill: string, stroke: string, width: number): SVGPathElement {
  const element = document.createElementNS(SVG, 'path');
  element.setAttribute('d', d);
  element.setAttribute('fill', fill);
  if (stroke === 'none') return element;
  element.setAttribute('stroke', stroke);
  element.setAttribute('stroke-width', String(width));
  element.setAttribute('stroke-linecap', 'round');
  return element;
}
