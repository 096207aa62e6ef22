/** Part of the deal. */
export function HandoffPart() {
  return null;
}
