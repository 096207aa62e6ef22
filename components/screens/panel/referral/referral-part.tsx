/** Part of the deal. */
export function ReferralPart() {
  return null;
}
