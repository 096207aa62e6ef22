/** Part of the deal. */
export function TermsTab() {
  return null;
}
