/** Room kept free at both ends of a price line, in pixels. */
const MARGIN = 24;

/** Places prices on a line `width` pixels long, with room at both ends. */
export function zoneScale(values: readonly number[], width: number): (value: number) => number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (values.length === 0 || high === low) return () => width / 2;
  const scale = (width - 2 * MARGIN) / (high - low);
  return (value) => Math.round((MARGIN + (value - low) * scale) * 100) / 100;
}
