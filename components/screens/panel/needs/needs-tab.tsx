/** Part of the deal. */
export function NeedsTab() {
  return null;
}
