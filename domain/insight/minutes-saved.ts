/** Estimated minutes that one touch logged by itself and one filled draft spare; both are settings. */
const MINUTES_PER_AUTO_TOUCH = 2;
const MINUTES_PER_DRAFT = 3;

/**
 * Minutes of typing spared, always shown as an estimate and never as hours sold (DOMAIN 4).
 * @domain S46, S47
 */
export function minutesSaved(autoTouches: number, filledDrafts: number): number {
  return autoTouches * MINUTES_PER_AUTO_TOUCH + filledDrafts * MINUTES_PER_DRAFT;
}
