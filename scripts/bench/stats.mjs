/** Middle value; of an even number the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The value that 95 of a hundred do not exceed. */
export function p95(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)];
}

/** Median of the differences of pairs, with a bootstrap interval of 95 % (fixed seed: the same figures give the same interval). */
export function pairedDifference(ours, baseline) {
  const differences = ours.map((value, round) => value - baseline[round]);
  let state = 42;
  const random = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
  const medians = Array.from({ length: 1000 }, () =>
    median(differences.map(() => differences[Math.floor(random() * differences.length)])),
  ).sort((a, b) => a - b);
  return { value: median(differences), low: medians[24], high: medians[974] };
}

/** Three digits that mean something. */
export const round = (value) => Number(value.toPrecision(3));
