import type { Instant } from '../records';
import { DAY_MS } from '../time/civil-day';

/** Moods of a buyer (DOMAIN 15.2). Set by the user; words and pauses only suggest. */
export const MOODS = [
  'enthusiastic',
  'confident',
  'analytical',
  'cautious',
  'pressed',
  'sceptical',
  'price_led',
  'silent',
] as const;
export type Mood = (typeof MOODS)[number];

/** A mood noted longer ago is unknown again. Exactly this old still holds. */
const MOOD_DAYS = 7;

/**
 * The mood that counts now, by its age in days (DOMAIN 15.2).
 * @domain S39
 */
export function currentMood(mood: Mood | 'unknown', ageDays = 0): Mood | 'unknown' {
  return ageDays > MOOD_DAYS ? 'unknown' : mood;
}

/** The mood that counts now, from the note as it was kept. */
export function moodAt(noted: { mood: Mood; at: Instant } | undefined, now: Instant): Mood | 'unknown' {
  return noted ? currentMood(noted.mood, (now - noted.at) / DAY_MS) : 'unknown';
}
