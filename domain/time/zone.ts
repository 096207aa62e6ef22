import type { CivilDate, Instant, Zone } from '../records';
import { civilDate, DAY_MS, type DayNumber } from './civil-day';

/**
 * Zone offsets, read from the platform's zone data once per zone and stretch of sixteen weeks.
 * Asking Intl costs microseconds, planning a hundred thousand people asks a million times.
 */
const PROBE_MS = 7 * DAY_MS;
const STRETCH_MS = 16 * PROBE_MS;

/** Times of constant offset: `offsets[i]` holds from `starts[i]` to the next start or the stretch's end. */
interface Stretch {
  starts: Instant[];
  offsets: number[];
}
interface ZoneClock {
  wall: Intl.DateTimeFormat;
  stretches: Map<number, Stretch>;
}

const clocks = new Map<Zone, ZoneClock>();

function clockOf(zone: Zone): ZoneClock {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    const wall = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clock = { wall, stretches: new Map() };
    clocks.set(zone, clock);
  }
  return clock;
}

function askOffset(at: Instant, clock: ZoneClock): number {
  const second = Math.floor(at / 1000) * 1000;
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, sec = 0] = clock.wall
    .format(second)
    .split(/\D+/)
    .map(Number);
  const wall = new Date(0);
  wall.setUTCFullYear(year, month - 1, day);
  return wall.getTime() + ((hour * 60 + minute) * 60 + sec) * 1000 - second;
}

/** First whole second in (from, to] at which the offset is no longer `before`. */
function changeBetween(from: Instant, to: Instant, before: number, clock: ZoneClock): Instant {
  let low = from / 1000;
  let high = to / 1000;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (askOffset(middle * 1000, clock) === before) low = middle;
    else high = middle;
  }
  return high * 1000;
}

function stretchAt(at: Instant, clock: ZoneClock): Stretch {
  const index = Math.floor(at / STRETCH_MS);
  const known = clock.stretches.get(index);
  if (known !== undefined) return known;
  const start = index * STRETCH_MS;
  let offset = askOffset(start, clock);
  const stretch: Stretch = { starts: [start], offsets: [offset] };
  for (let probe = start + PROBE_MS; probe <= start + STRETCH_MS; probe += PROBE_MS) {
    const next = askOffset(probe, clock);
    if (next === offset) continue;
    const change = changeBetween(probe - PROBE_MS, probe, offset, clock);
    if (change < start + STRETCH_MS) {
      stretch.starts.push(change);
      stretch.offsets.push(next);
    }
    offset = next;
  }
  clock.stretches.set(index, stretch);
  return stretch;
}

/** True for a name the platform's zone data knows; bare offsets such as `+03:00` are no zones. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds the zone's clock is ahead of UTC at an instant. */
export function offsetAt(at: Instant, zone: Zone): number {
  const { starts, offsets } = stretchAt(at, clockOf(zone));
  let i = starts.length - 1;
  while (i > 0 && starts[i]! > at) i -= 1;
  return offsets[i]!;
}

/** What the wall clock of a zone shows: the civil day and the milliseconds since its 00:00. */
export function wallClock(at: Instant, zone: Zone): { day: DayNumber; ms: number } {
  const local = at + offsetAt(at, zone);
  const day = Math.floor(local / DAY_MS);
  return { day, ms: local - day * DAY_MS };
}

/** The civil day of an instant in a zone, as a number. */
export function dayNumberIn(at: Instant, zone: Zone): DayNumber {
  return Math.floor((at + offsetAt(at, zone)) / DAY_MS);
}

/** The civil day of an instant in a zone. */
export function civilDateIn(at: Instant, zone: Zone): CivilDate {
  return civilDate(dayNumberIn(at, zone));
}

/**
 * First instant at which the zone's clock shows `ms` after 00:00 of the day, or later.
 * A time that a clock change skips (midnight in Cairo on 2026-04-24) gives the instant of the change.
 */
export function instantOn(day: DayNumber, ms: number, zone: Zone): Instant {
  const target = day * DAY_MS + ms;
  const clock = clockOf(zone);
  // No zone is more than 14 hours ahead, so nothing earlier can show the target.
  let from = target - 15 * 3_600_000;
  for (;;) {
    const { starts, offsets } = stretchAt(from, clock);
    let i = starts.length - 1;
    while (i > 0 && starts[i]! > from) i -= 1;
    const end = starts[i + 1] ?? (Math.floor(from / STRETCH_MS) + 1) * STRETCH_MS;
    const found = Math.max(from, target - offsets[i]!);
    if (found < end) return found;
    from = end;
  }
}

/**
 * The instant of a time that somebody typed: the first of two at the end of summer time; one that the clock skipped
 * moves on by what was skipped.
 */
export function typedInstant(day: DayNumber, ms: number, zone: Zone): Instant {
  const at = instantOn(day, ms, zone);
  const target = day * DAY_MS + ms;
  const shown = wallClock(at, zone);
  if (shown.day * DAY_MS + shown.ms === target) return at;
  const before = wallClock(at - 1, zone);
  return at + target - (before.day * DAY_MS + before.ms + 1);
}

/** First instant whose civil date in the zone is the day: from zone data, never by adding 24 hours. */
export function startOfDay(day: DayNumber, zone: Zone): Instant {
  return instantOn(day, 0, zone);
}
