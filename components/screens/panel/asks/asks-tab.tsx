/** Part of the deal. */
export function AsksTab() {
  return null;
}
