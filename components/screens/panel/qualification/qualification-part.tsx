/** Part of the deal. */
export function QualificationPart() {
  return null;
}
