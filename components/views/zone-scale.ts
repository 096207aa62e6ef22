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

/**
 * Moves labels that would lie over each other apart, no further than needed and never off the line.
 * Places stay in their order; the answer is in the order given.
 */
export function spreadLabels(places: readonly number[], width: number, apart: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => places[a]! - places[b]!);
  const at = [...places];
  order.forEach((index, rank) => {
    const before = order[rank - 1];
    const least = before === undefined ? apart / 2 : at[before]! + apart;
    at[index] = Math.max(at[index]!, least);
  });
  // What was pushed past the end comes back, and pushes its neighbours in turn.
  let most = width - apart / 2;
  for (const index of [...order].reverse()) {
    at[index] = Math.min(at[index]!, most);
    most = at[index]! - apart;
  }
  return at;
}
