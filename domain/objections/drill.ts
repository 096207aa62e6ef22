import type { CivilDate } from '../records';
import { addDays } from '../time/civil-day';

/** How the rep's own answer compared with the standard one. */
export const DRILL_GRADES = ['again', 'hard', 'good', 'easy'] as const;
export type DrillGrade = (typeof DRILL_GRADES)[number];

/** What is remembered of practising one objection. */
export interface DrillCard {
  /** `category.subcategory`. */
  label: string;
  /** How fast the pause between two rounds grows; 1.3 is the slowest. */
  ease: number;
  intervalDays: number;
  /** Rounds known in a row. */
  streak: number;
  lapses: number;
  rounds: number;
  lastOn: CivilDate;
  dueOn: CivilDate;
}

const EASE_START = 2.5;
const EASE_MIN = 1.3;
/** Half a year: an objection not heard for longer deserves another look anyway. */
const INTERVAL_MAX = 180;
const FIRST_DAYS = 1;
const SECOND_DAYS = 6;
/** The quality of recall, 0 to 5, that each grade stands for. */
const QUALITY: Readonly<Record<DrillGrade, number>> = { again: 2, hard: 3, good: 4, easy: 5 };

/**
 * The card after one round. What was known comes back after 1, 6, then ever more days; what was not known comes back
 * tomorrow and grows slower from then on.
 * @domain S24, S31
 */
export function gradeDrill(
  label: string,
  card: DrillCard | undefined,
  grade: DrillGrade,
  today: CivilDate,
): DrillCard {
  const quality = QUALITY[grade];
  const miss = 5 - quality;
  const ease = Math.max(EASE_MIN, (card?.ease ?? EASE_START) + 0.1 - miss * (0.08 + miss * 0.02));
  const isKnown = grade !== 'again';
  const streak = isKnown ? (card?.streak ?? 0) + 1 : 0;
  const intervalDays = isKnown ? nextInterval(streak, card?.intervalDays ?? 0, ease) : FIRST_DAYS;
  return {
    label,
    ease: Math.round(ease * 100) / 100,
    intervalDays,
    streak,
    lapses: (card?.lapses ?? 0) + (isKnown ? 0 : 1),
    rounds: (card?.rounds ?? 0) + 1,
    lastOn: today,
    dueOn: addDays(today, intervalDays),
  };
}

function nextInterval(streak: number, before: number, ease: number): number {
  if (streak === 1) return FIRST_DAYS;
  if (streak === 2) return SECOND_DAYS;
  return Math.min(INTERVAL_MAX, Math.max(before + 1, Math.round(before * ease)));
}

/** What an objection costs: deals lost with it, deals it stands open in, times raised. */
export interface DrillWeight {
  label: string;
  lost: number;
  open: number;
  raised: number;
}

/**
 * What to practise today, dearest first: objections whose day has come and those never practised, ordered by deals
 * lost with them, then open ones, then how often they were raised (ties by label).
 * @domain S24, S28, S31
 */
export function drillQueue(
  weights: readonly DrillWeight[],
  cards: ReadonlyMap<string, DrillCard>,
  today: CivilDate,
  max: number,
): string[] {
  return weights
    .filter(({ label }) => (cards.get(label)?.dueOn ?? today) <= today)
    .toSorted(
      (a, b) => b.lost - a.lost || b.open - a.open || b.raised - a.raised || (a.label < b.label ? -1 : 1),
    )
    .slice(0, max)
    .map(({ label }) => label);
}
