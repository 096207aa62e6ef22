import { BLOCKED, CENTRE_MARKS, type DueMark, type MarkShape } from './due-mark';
import { type RingSize, type RingState, ringShapes } from './ring-geometry';
import { paintOf, type RingPaint } from './ring-paint';

const path = (d: string, fill: string, stroke: string, width: number | undefined, more = '') =>
  `<path d="${d}" fill="${fill}"${width ? ` stroke="${stroke}" stroke-width="${width}"` : ''}${more}/>`;

const markPath = ({ d, line }: MarkShape, colour: string) =>
  path(d, line ? 'none' : colour, colour, line, ' stroke-linecap="round" stroke-linejoin="round"');

/**
 * The ring as a picture in its own text, for places where no component can stand: a row of a foreign list,
 * the toolbar, a notification. Colours are given, since a picture cannot see our tokens.
 */
export function ringSvg(
  size: RingSize,
  state: RingState,
  paint: RingPaint,
  centre?: { mark: DueMark; colour: string },
): string {
  const shapes = ringShapes(size, state).map((shape) => {
    const { fill, stroke } = paintOf(shape, paint);
    const dash = shape.dash ? ` stroke-dasharray="${shape.dash}"` : '';
    const cap = shape.part === 'ahead' && size !== 14 ? ' stroke-linecap="round"' : '';
    return path(shape.d, fill, stroke, shape.width, `${dash}${cap} stroke-linejoin="round"`);
  });
  const mark =
    centre && centre.mark !== 'none' && centre.mark !== 'next' ? CENTRE_MARKS[centre.mark] : undefined;
  if (mark && centre) shapes.push(markPath(mark, centre.colour));
  return picture(size, shapes);
}

/** The picture of a person who must not be contacted. */
export function blockedSvg(colour: string): string {
  return picture(
    14,
    BLOCKED.map((shape) => markPath(shape, colour)),
  );
}

function picture(size: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}">${parts.join('')}</svg>`;
}
