/** A straight scale from values to pixels; bars and axes start at zero. */
export function linear(domainMax: number, pixels: number): (value: number) => number {
  return (value) => (domainMax === 0 ? 0 : Math.round((value / domainMax) * pixels * 100) / 100);
}

/** Round steps from zero up to at least `max`; the last one is the end of the axis. */
export function niceTicks(max: number, wanted = 4, whole = true): number[] {
  if (max <= 0) return [0, 1];
  const rough = max / wanted;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / magnitude;
  const factor = lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10;
  const step = whole ? Math.max(1, factor * magnitude) : factor * magnitude;
  const count = Math.ceil(max / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Which of five shades a count gets: none for zero, then equal steps up to the largest. */
export function heatShade(value: number, max: number): 0 | 1 | 2 | 3 | 4 {
  if (value <= 0 || max <= 0) return 0;
  return Math.min(4, Math.ceil((value / max) * 4)) as 1 | 2 | 3 | 4;
}
