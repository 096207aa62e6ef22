/** Part of the deal. */
export function ClosingPart() {
  return null;
}
