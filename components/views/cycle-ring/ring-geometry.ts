/**
 * The ring of the cycle as numbers. No DOM: the popup, the strip, the row badge and the tests share it.
 * Angles are in degrees, 0 is twelve o'clock, clockwise. It never mirrors: it runs as a clock does.
 */

/** Edge of the square it is drawn in; other sizes on screen scale the nearest of these. */
export type RingSize = 120 | 40 | 14;

/** Where a run stands, in what the ring can show. */
export interface RingState {
  /** Seven segments, or six with the referral stage switched off. */
  of: 6 | 7;
  /** Number of the stage the run is in, 1 to `of`; 0 when the round is complete. */
  now: number;
  /** The required items of that stage in their order: met or open. */
  items: readonly boolean[];
  /** Numbers of stages that were jumped over. */
  skipped?: readonly number[];
  /** Numbers of stages that were left with items open. */
  leftEarly?: readonly number[];
  /** Rounds finished before this one. */
  rounds?: number;
}

export type RingPart = 'ahead' | 'done' | 'now' | 'open' | 'skipped' | 'chevron' | 'round';

export interface RingShape {
  part: RingPart;
  /** Number of the stage whose colour it has; the chevron has one only once the last stage is reached. */
  stage?: number;
  /** SVG path data. */
  d: string;
  /** Filled and rounded by a stroke of the same colour, or an outline only. */
  fill: boolean;
  /** Stroke width; 0 draws none. */
  width: number;
  dash?: string;
}

interface Measures {
  centre: number;
  /** Radius of the middle of the band. */
  radius: number;
  gap: number;
  /** Extra gap at twelve o'clock: before the first and after the last segment. */
  seamStart: number;
  seamEnd: number;
  /** Half the thickness of a done and of a now segment. */
  done: number;
  now: number;
  /** Width of the stroke that softens corners, and how many degrees it takes at each end. */
  soft: number;
  softDegrees: number;
  line: number;
  skippedWidth: number;
  skippedDash: string;
  skippedDegrees: number;
  chevron: string;
}

const LARGE: Measures = {
  centre: 60,
  radius: 48,
  gap: 5,
  seamStart: 2.5,
  seamEnd: 4,
  done: 4,
  now: 7,
  soft: 2,
  softDegrees: 1.2,
  line: 2,
  skippedWidth: 1.5,
  skippedDash: '3 3',
  skippedDegrees: 1.2,
  chevron: 'M57.2 8.2L62 12L57.2 15.8',
};

const MEDIUM: Measures = {
  centre: 20,
  radius: 16,
  gap: 9,
  seamStart: 4.5,
  seamEnd: 6.5,
  done: 1.75,
  now: 3.5,
  soft: 1,
  softDegrees: 1.4,
  line: 1.25,
  skippedWidth: 1,
  skippedDash: '1.6 1.4',
  skippedDegrees: 0,
  chevron: 'M18.7 2.2L20.8 4L18.7 5.8',
};

/** Cells of the large ring: space between them, and what the strokes of a met and an open cell take. */
const CELL = { gap: 2.6, metDegrees: 1.1, openDegrees: 1, openWidth: 1.5 };
/** Half the notch in a stage that was left early. */
const HALF_NOTCH = 3.6;
/** Degrees a round line end takes. */
const ROUND_END = 1;
/** Radii of the circles that stand for earlier rounds. */
const ROUND_RADII = [35, 31];

const round = (value: number) => String(Math.round(value * 100) / 100 || 0);

function point(centre: number, radius: number, degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  return `${round(centre + radius * Math.sin(angle))} ${round(centre - radius * Math.cos(angle))}`;
}

function arc(centre: number, radius: number, from: number, to: number): string {
  const large = to - from > 180 ? 1 : 0;
  const r = round(radius);
  return `M${point(centre, radius, from)}A${r} ${r} 0 ${large} 1 ${point(centre, radius, to)}`;
}

function sector(centre: number, outer: number, inner: number, from: number, to: number): string {
  const r = round(inner);
  return `${arc(centre, outer, from, to)}L${point(centre, inner, to)}A${r} ${r} 0 0 0 ${point(centre, inner, from)}Z`;
}

/** Every shape of the ring, in the order it is painted. */
export function ringShapes(size: RingSize, state: RingState): RingShape[] {
  if (size === 14) return smallRing(state);
  return size === 120 ? band(LARGE, state, true) : band(MEDIUM, state, false);
}

/** First and last degree of a segment. */
function span(m: Measures, stage: number, of: number): [number, number] {
  const step = 360 / of;
  const start = (stage - 1) * step + m.gap / 2 + (stage === 1 ? m.seamStart : 0);
  return [start, stage * step - m.gap / 2 - (stage === of ? m.seamEnd : 0)];
}

function band(m: Measures, state: RingState, cells: boolean): RingShape[] {
  const { of, now, skipped = [], leftEarly = [], rounds = 0 } = state;
  const shapes: RingShape[] = [];
  const solid = (part: RingPart, stage: number, half: number, from: number, to: number) => {
    const inset = m.soft / 2;
    const d = sector(m.centre, m.radius + half - inset, m.radius - half + inset, from, to);
    shapes.push({ part, stage, d, fill: true, width: m.soft });
  };
  for (let stage = 1; stage <= of; stage++) {
    const [from, to] = span(m, stage, of);
    if (skipped.includes(stage)) {
      const half = m.done - m.skippedWidth / 2;
      const d = sector(
        m.centre,
        m.radius + half,
        m.radius - half,
        from + m.skippedDegrees,
        to - m.skippedDegrees,
      );
      shapes.push({ part: 'skipped', stage, d, fill: false, width: m.skippedWidth, dash: m.skippedDash });
    } else if (now === 0 || stage < now) {
      const [a, b] = [from + m.softDegrees, to - m.softDegrees];
      const middle = (from + to) / 2;
      if (cells && leftEarly.includes(stage)) {
        solid('done', stage, m.done, a, middle - HALF_NOTCH);
        solid('done', stage, m.done, middle + HALF_NOTCH, b);
      } else solid('done', stage, m.done, a, b);
    } else if (stage > now) {
      const d = arc(m.centre, m.radius, from + ROUND_END, to - ROUND_END);
      shapes.push({ part: 'ahead', d, fill: false, width: m.line });
    } else if (cells && state.items.length > 0) {
      shapes.push(...itemCells(m, stage, from, to, state.items));
    } else solid('now', stage, m.now, from + m.softDegrees, to - m.softDegrees);
  }
  const closed = now === 0 || now === of;
  shapes.push({ part: 'chevron', stage: closed ? of : undefined, d: m.chevron, fill: false, width: m.line });
  if (cells) for (const radius of ROUND_RADII.slice(0, rounds)) shapes.push(roundCircle(m.centre, radius));
  return shapes;
}

/** One cell for each required item; open ones are outlined. */
function itemCells(
  m: Measures,
  stage: number,
  from: number,
  to: number,
  items: readonly boolean[],
): RingShape[] {
  const width = (to - from - (items.length - 1) * CELL.gap) / items.length;
  return items.map((met, index) => {
    const start = from + index * (width + CELL.gap);
    const inset = (met ? m.soft : CELL.openWidth) / 2;
    const end = met ? CELL.metDegrees : CELL.openDegrees;
    const d = sector(
      m.centre,
      m.radius + m.now - inset,
      m.radius - m.now + inset,
      start + end,
      start + width - end,
    );
    return { part: met ? 'now' : 'open', stage, d, fill: met, width: inset * 2 };
  });
}

function roundCircle(centre: number, radius: number): RingShape {
  const [west, east] = [centre - radius, centre + radius];
  const d = `M${west} ${centre}A${radius} ${radius} 0 1 1 ${east} ${centre}A${radius} ${radius} 0 1 1 ${west} ${centre}Z`;
  return { part: 'round', d, fill: false, width: 1 };
}

/** The badge: one arc behind, one ahead, the stage between them, and an open seam at the top. */
function smallRing({ of, now }: RingState): RingShape[] {
  const [centre, radius] = [7, 5.25];
  const [seam, clear] = [6, 10];
  const step = 360 / of;
  const shapes: RingShape[] = [];
  const line = (part: RingPart, from: number, to: number, width: number) => {
    if (to > from) shapes.push({ part, d: arc(centre, radius, from, to), fill: false, width });
  };
  if (now === 0) line('done', seam, 360 - seam, 1.75);
  else {
    line('ahead', now * step + clear, 360 - seam, 1);
    line('done', seam, (now - 1) * step - clear, 1.75);
    const d = sector(centre, 7, 3.5, (now - 1) * step + 1, now * step - 1);
    shapes.push({ part: 'now', stage: now, d, fill: true, width: 0 });
  }
  return shapes;
}
