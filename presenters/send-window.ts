import { sendWindow } from '../domain/cadence/quiet-hours';
import { hoursBetween } from '../domain/cadence/send-hours';
import type { Instant } from '../domain/records';
import { instantOn, wallClock } from '../domain/time/zone';
import type { Case } from '../storage/queries/read-standing';
import type { Speech } from './speech';

/** "Their morning: Mon 09:00, yours 08:00" while something is to be sent outside the prospect's hours (DOMAIN 6.5). */
export function sendAdvice(
  { standing, context }: Pick<Case, 'standing' | 'context'>,
  speech: Speech,
  now: Instant,
): string {
  const { due, plan } = standing;
  const isToSend = plan.channel !== undefined || plan.kind === 'answer' || plan.kind === 'after_meeting';
  if (!isToSend || (due.state !== 'due' && due.state !== 'overdue')) return '';
  return outsideHours({ context }, speech, now);
}

/** When the prospect's hours begin, or nothing within them: for a mail that is being written, due or not. */
export function outsideHours({ context }: Pick<Case, 'context'>, speech: Speech, now: Instant): string {
  const { zone } = context.plan;
  const { from, to } = speech.settings.sendWindow;
  const { open, at } = sendWindow(now, zone, context.calendar, hoursBetween(from, to));
  if (open) return '';
  const home = speech.f.prefs.zone;
  const theirs = wallClock(at, zone);
  // Their wall clock, written as if it were ours: the writer of dates knows one zone.
  const shown = speech.f.dayTime(instantOn(theirs.day, theirs.ms, home));
  return zone === home
    ? speech.words.theirHours(shown)
    : speech.words.theirHoursOurs(shown, speech.f.dayTime(at));
}
