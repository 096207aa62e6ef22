import { ringShapes } from '../../../../components/views/cycle-ring/ring-geometry';
import { paintOf, TOKEN_PAINT } from '../../../../components/views/cycle-ring/ring-paint';
import type { KnownPersonView } from '../../../../messages/views';
import { drawRing, path, picture, SVG } from '../../draw-mark';

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
