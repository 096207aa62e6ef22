/** Part of the deal. */
export function PapersPart() {
  return null;
}
