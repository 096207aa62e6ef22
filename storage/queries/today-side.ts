import type { Calendar } from '../../domain/cadence/calendar';
import { addWorkDays, firstWorkDay } from '../../domain/cadence/work-days';
import { readCriteria, requiredIds } from '../../domain/cycle/own-criteria';
import { stepsWon } from '../../domain/insight/levers';
import type { CivilDate, Instant } from '../../domain/records';
import { civilDate, dayNumber } from '../../domain/time/civil-day';
import type { DawraDatabase } from '../database';
import { readSettings } from '../settings';
import { isLiving } from './read-dossier';
import { type RecentAct, recentActs } from './recent-acts';

/** How many follow-ups fall on each of the next working days; the first bar also holds what is late. */
export async function loadAhead(
  db: DawraDatabase,
  today: CivilDate,
  calendar: Calendar,
  days: number,
): Promise<{ day: CivilDate; count: number }[]> {
  const first = firstWorkDay(dayNumber(today), calendar);
  const ahead = Array.from({ length: days }, (_, i) =>
    civilDate(i === 0 ? first : addWorkDays(first, i, calendar)),
  );
  return Promise.all(
    ahead.map(async (day, i) => {
      const index = db.plans.where('dueOn');
      // What falls on a day off is met on the working day after it.
      const range = i === 0 ? index.belowOrEqual(day) : index.between(ahead[i - 1]!, day, false, true);
      return { day, count: await range.count() };
    }),
  );
}

/** The first day after today that holds follow-ups, and how many. */
export async function nextLoad(
  db: DawraDatabase,
  today: CivilDate,
): Promise<{ day: CivilDate; count: number } | undefined> {
  const next = await db.plans.where('dueOn').above(today).first();
  if (!next?.dueOn) return undefined;
  return { day: next.dueOn, count: await db.plans.where('dueOn').equals(next.dueOn).count() };
}

const DONE_TYPES: ReadonlySet<string> = new Set(['followup.done', 'touch.log', 'social.log', 'stage.move']);

/** What was done since the day began, from the history. */
export async function doneSince(db: DawraDatabase, from: Instant): Promise<RecentAct[]> {
  const acts = await recentActs(db);
  return acts.filter(({ at, type, state }) => at >= from && DONE_TYPES.has(type) && state !== 'undone');
}

/** Beyond this many rows the card is left out rather than read everything. */
const ROWS_MAX = 20_000;
const ADVANCES: ReadonlySet<string> = new Set(['forward', 'skip', 'won']);

export interface WeekSteps {
  total: number;
  items: number;
  commitments: number;
  moves: number;
}

/** Small steps won in a week: required items ticked, buyer commitments kept, stages won (DOMAIN 4 L4). */
export async function weekSteps(
  db: DawraDatabase,
  from: Instant,
  to: Instant,
): Promise<WeekSteps | undefined> {
  if ((await db.ticks.count()) + (await db.commitments.count()) > ROWS_MAX) return undefined;
  const counts = (row: { voidedAt?: number; batch?: string; sample?: true; rev: number }) =>
    isLiving(row) && !row.sample;
  const [settings, ticks, commitments, moves] = await Promise.all([
    readSettings(db),
    db.ticks.toArray(),
    db.commitments.toArray(),
    db.moves.where('at').between(from, to, true, false).toArray(),
  ]);
  const required = requiredIds(readCriteria(settings.criteria));
  const facts = {
    requiredTicks: ticks.filter((one) => counts(one) && required.has(one.itemId)),
    commitments: commitments.filter(counts),
    advances: moves.filter((one) => counts(one) && ADVANCES.has(one.kind)),
  };
  const none = { requiredTicks: [], commitments: [], advances: [] };
  return {
    total: stepsWon(facts, from, to),
    items: stepsWon({ ...none, requiredTicks: facts.requiredTicks }, from, to),
    commitments: stepsWon({ ...none, commitments: facts.commitments }, from, to),
    moves: stepsWon({ ...none, advances: facts.advances }, from, to),
  };
}
