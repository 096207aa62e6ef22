/** Part of the deal. */
export function ObjectionsPart() {
  return null;
}
