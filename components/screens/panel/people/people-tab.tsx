/** Part of the deal. */
export function PeopleTab() {
  return null;
}
