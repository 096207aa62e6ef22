/** Part of the deal. */
export function DetailsPart() {
  return null;
}
